// SPDX-License-Identifier: Apache-2.0
#include "tests/app/store/VisitScript.h"

namespace alongside {

const QList<TypedInVisit> &everythingTyped()
{
    using Field = VisitDraft::Field;
    static const QList<TypedInVisit> script{
        {Field::Began, QStringLiteral("08:45")},
        {Field::Purpose, QStringLiteral("Van")},
        {Field::Seen, QStringLiteral("Two")},
        {Field::EmployersView, QStringLiteral("Ok")},
        {Field::PersonsView, QStringLiteral("“I”")},
        {Field::CommunicationWhy, QStringLiteral("Din")},
        {Field::MinutesOnJob, QStringLiteral("25")},
        {Field::MinutesOffJob, QStringLiteral("5")},
        {Field::MinutesEmployer, QStringLiteral("9")},
        {Field::MinutesTravel, QStringLiteral("40")},
        {Field::Action, QStringLiteral("Go")},
        {Field::Note, QStringLiteral("Hat")},
        {Field::Correction, QStringLiteral("Cap")},
        {Field::Ended, QStringLiteral("09:30")},
    };
    return script;
}

} // namespace alongside
