// SPDX-License-Identifier: Apache-2.0
#include "app/records/ChangeKinds.h"

#include "app/domain/Role.h"
#include "app/records/KindParts.h"

namespace alongside {

namespace {

using namespace kindpart;

/// What was reviewed and done is never changed; why may be added to. A supervisor moves a person and hands a caseload
/// over; to close a place takes a manager, who alone writes the place.
RecordKind changeOfSeveral()
{
    const auto set = [](const char *name) { return field(name, FieldType::Id, MergeRule::Immutable); };
    return {.type = kind::change,
        .fields = {fixed(text("what")), set("site"), set("workStream"), set("fromCoach"), set("toCoach"),
            fixed(date("from")), written("reason"), fixed(idOf("by")), fixed(field("at", FieldType::Timestamp))},
        .readers = coaches(),
        .writers = managers() + toTexts({Role::Supervisor})};
}

/// Two coaches who told somebody apart were both told something: how, what was said and who supported follow each
/// other, and the earlier day is when they were told.
RecordKind noticeOfAChange()
{
    return {.type = kind::changeNotice,
        .fields = {fixed(idOf("change")), fixed(idOf("person")), field("toldOn", FieldType::Date, MergeRule::Earliest),
            written("how"), written("said"), written("supportedBy"),
            field("toldBy", FieldType::Id, MergeRule::LastWrite),
            field("at", FieldType::Timestamp, MergeRule::LastWrite)},
        .key = {QStringLiteral("change"), QStringLiteral("person")},
        .readers = coaches(),
        .writers = coaches(),
        .historyOf = {
            QStringLiteral("toldOn"), QStringLiteral("how"), QStringLiteral("said"), QStringLiteral("supportedBy")}};
}

} // namespace

QList<RecordKind> changeKinds() { return {changeOfSeveral(), noticeOfAChange()}; }

} // namespace alongside
