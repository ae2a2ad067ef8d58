// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/ShownRegister.h"

#include <algorithm>

namespace alongside {

const RegisterRow *ShownRegister::find(const QString &personId) const
{
    const QList<RegisterRow> &rows = view.shown.rows;
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&personId](const RegisterRow &row) { return row.person.id.text == personId; });
    return found == rows.end() ? nullptr : &*found;
}

QSet<PersonId> ShownRegister::peopleHere() const
{
    QSet<PersonId> people;
    for (const RegisterRow &row : here.withMe())
        people.insert(row.person.id);
    return people;
}

} // namespace alongside
