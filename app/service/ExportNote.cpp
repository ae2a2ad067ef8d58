// SPDX-License-Identifier: Apache-2.0
#include "app/service/ExportNote.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

namespace alongside {

Result<QString> readerIn(const Call &call, KnownRecords &records)
{
    if (!call.isSet("by")) return QString::fromLatin1(serviceWriter);
    const Result<Coach> coach = records.coachCalled(call.option("by"));
    if (!coach) return coach.error();
    return coach->id.text;
}

Result<void> ExportNote::write(Call &call, OpenService &service) const
{
    QList<Operation> lines;
    for (const PersonId &person : people)
        lines.append(making(kind::accessLine, call.ids().newId(),
            {{QStringLiteral("person"), person.text}, {QStringLiteral("coach"), reader},
                {QStringLiteral("device"), QString::fromLatin1(serviceDevice)},
                {QStringLiteral("what"), QStringLiteral("exported")},
                {QStringLiteral("at"), toText(call.clock().now())}}));
    return service.write(account, lines);
}

} // namespace alongside
