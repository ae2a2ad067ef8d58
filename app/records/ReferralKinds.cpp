// SPDX-License-Identifier: Apache-2.0
#include "app/records/ReferralKinds.h"

#include "app/domain/referral/Referral.h"
#include "app/records/KindParts.h"

namespace alongside {

RecordKind referralKind()
{
    using namespace kindpart;
    const auto set = [](const char *name) { return field(name, FieldType::Id, MergeRule::Immutable); };
    return {.type = kind::referral,
        .fields = QList<RecordField>{fixed(idOf("person")), fixed(text("origin")), set("reassessment"), set("decision"),
                      text("route"), text("destination"), written("reason")}
            + together("progress", {text("state"), date("sentOn"), date("answeredOn"), date("endedOn")})
            + QList<RecordField>{written("answer"), written("outcome"), date("chaseOn"),
                field("chases", FieldType::List, MergeRule::Append), field("by", FieldType::Id, MergeRule::Earliest),
                field("at", FieldType::Timestamp, MergeRule::Earliest)},
        .key = {QStringLiteral("person"), QStringLiteral("origin")},
        .readers = keyCoaches(),
        .writers = keyCoaches(),
        .historyOf = {QStringLiteral("state"), QStringLiteral("sentOn"), QStringLiteral("answeredOn"),
            QStringLiteral("endedOn"), QStringLiteral("chaseOn"), QStringLiteral("route"),
            QStringLiteral("destination")}};
}

QList<FieldSteps> recordSteps()
{
    FieldSteps referral{kind::referral, QStringLiteral("state"), {}};
    for (const ReferralStep &step : everyReferralStep())
        referral.steps.append({toText(step.from), toText(step.to)});
    return {referral};
}

} // namespace alongside
