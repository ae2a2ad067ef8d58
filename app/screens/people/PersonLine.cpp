// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PersonLine.h"

#include "app/screens/NameTint.h"

namespace alongside {

PeopleRows::Line lineOf(const Person &person)
{
    PeopleRows::Line line;
    line.personId = person.id.text;
    line.name = person.likedName();
    line.fullName = person.fullName();
    line.initials = person.initials();
    line.face = person.face;
    line.tint = tintOf(line.personId);
    line.hint = person.communicationHint();
    line.alert = person.alertWords().join(QStringLiteral("; "));
    return line;
}

} // namespace alongside
