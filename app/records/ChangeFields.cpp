// SPDX-License-Identifier: Apache-2.0
#include "app/records/ChangeFields.h"

#include "app/records/ChangeKinds.h"
#include "app/records/FieldList.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

namespace {

QString wordIn(const Record &record, const char *name) { return record.fields.value(QLatin1String{name}).toString(); }

QDate dayIn(const Record &record, const char *name) { return QDate::fromString(wordIn(record, name), Qt::ISODate); }

} // namespace

QJsonObject fieldsOf(const Change &change)
{
    return FieldList{}
        .add("what", toText(change.what))
        .add("site", change.site)
        .add("workStream", change.workStream)
        .add("fromCoach", change.fromCoach)
        .add("toCoach", change.toCoach)
        .add("from", change.from)
        .add("reason", change.reason.trimmed())
        .add("by", change.by)
        .add("at", std::optional{change.at})
        .object();
}

QJsonObject fieldsOf(const ChangeNotice &notice)
{
    return FieldList{}
        .add("change", notice.change)
        .add("person", notice.person)
        .add("toldOn", notice.toldOn)
        .add("how", notice.how.trimmed())
        .add("said", notice.said.trimmed())
        .add("supportedBy", notice.supportedBy.trimmed())
        .add("toldBy", notice.toldBy)
        .add("at", notice.at)
        .object();
}

Change changeFrom(const Record &record)
{
    return {.id = {record.id},
        .what = changeFromText(wordIn(record, "what")),
        .site = {wordIn(record, "site")},
        .workStream = {wordIn(record, "workStream")},
        .fromCoach = {wordIn(record, "fromCoach")},
        .toCoach = {wordIn(record, "toCoach")},
        .from = dayIn(record, "from"),
        .reason = wordIn(record, "reason"),
        .by = {wordIn(record, "by")},
        .at = instantFromText(wordIn(record, "at")).value_or(Instant{})};
}

ChangeNotice changeNoticeFrom(const Record &record)
{
    return {.change = {wordIn(record, "change")},
        .person = {wordIn(record, "person")},
        .toldOn = dayIn(record, "toldOn"),
        .how = wordIn(record, "how"),
        .said = wordIn(record, "said"),
        .supportedBy = wordIn(record, "supportedBy"),
        .toldBy = {wordIn(record, "toldBy")},
        .at = instantFromText(wordIn(record, "at"))};
}

QString changeNoticeIdOf(const ChangeId &change, const PersonId &person)
{
    return naturalId(kind::changeNotice, {change.text, person.text});
}

} // namespace alongside
