// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestKinds.h"

namespace alongside {

namespace {

const QSet<QString> everyone{QStringLiteral("relief"), QStringLiteral("coach"), QStringLiteral("supervisor")};
const QSet<QString> coaches{QStringLiteral("coach"), QStringLiteral("supervisor")};
const QSet<QString> supervisors{QStringLiteral("supervisor")};
const QSet<QString> earners{QStringLiteral("earnings"), QStringLiteral("supervisor")};

RecordField field(const char *name, FieldType type, MergeRule rule = MergeRule::Ask)
{
    return {.name = QString::fromLatin1(name), .type = type, .rule = rule};
}

RecordField required(RecordField field)
{
    field.presence = RecordField::Presence::Required;
    return field;
}

RecordField grouped(RecordField field, const char *group)
{
    field.group = QString::fromLatin1(group);
    return field;
}

RecordField ofPerson()
{
    RecordField person = required(field("person", FieldType::Id, MergeRule::Immutable));
    person.refersTo = QStringLiteral("Person");
    return person;
}

RecordKind coach()
{
    return {.type = QStringLiteral("Coach"),
        .fields = {required(field("name", FieldType::Text)), field("roles", FieldType::List)},
        .readers = everyone,
        .writers = supervisors};
}

RecordKind conflict()
{
    return {.type = QStringLiteral("Conflict"),
        .fields = {field("type", FieldType::Text), field("record", FieldType::Id), field("path", FieldType::Text),
            field("base", FieldType::Any), field("candidates", FieldType::List), field("status", FieldType::Text),
            field("value", FieldType::Any), field("saw", FieldType::List)},
        .readers = everyone,
        .writers = everyone};
}

RecordKind person()
{
    return {.type = QStringLiteral("Person"),
        .fields = {required(field("name", FieldType::Text)), field("alerts", FieldType::List, MergeRule::Append),
            field("keyCoach", FieldType::Id), field("contacts", FieldType::Map), field("born", FieldType::Date),
            field("active", FieldType::Boolean)},
        .readers = everyone,
        .writers = coaches};
}

RecordKind attendance()
{
    return {.type = QStringLiteral("Attendance"),
        .fields = {ofPerson(), required(field("date", FieldType::Date, MergeRule::Immutable)),
            required(field("session", FieldType::Text, MergeRule::Immutable)),
            grouped(field("code", FieldType::Text), "mark"), grouped(field("reason", FieldType::Text), "mark"),
            field("workplace", FieldType::Id), field("arrived", FieldType::Time),
            grouped(field("markedAt", FieldType::Timestamp, MergeRule::Earliest), "stamp"),
            grouped(field("markedBy", FieldType::Id, MergeRule::Earliest), "stamp"),
            field("goneHomeAt", FieldType::Timestamp, MergeRule::Earliest),
            field("leftAt", FieldType::Timestamp, MergeRule::Latest), field("note", FieldType::Text, MergeRule::Append),
            field("seenCount", FieldType::Integer, MergeRule::LastWrite),
            field("flags", FieldType::List, MergeRule::Append), field("history", FieldType::List)},
        .key = {QStringLiteral("person"), QStringLiteral("date"), QStringLiteral("session")},
        .readers = everyone,
        .writers = everyone,
        .historyOf = {QStringLiteral("code"), QStringLiteral("reason"), QStringLiteral("arrived")},
        .datedBy = QStringLiteral("date")};
}

RecordKind note()
{
    return {.type = QStringLiteral("Note"),
        .fields = {ofPerson(), required(field("text", FieldType::Text, MergeRule::Immutable))},
        .readers = coaches,
        .writers = coaches,
        .growth = RecordKind::Growth::OnlyAdded};
}

RecordKind earnings()
{
    return {.type = QStringLiteral("Earnings"),
        .fields = {ofPerson(), field("pence", FieldType::Integer)},
        .readers = earners,
        .writers = earners};
}

} // namespace

const RecordSchema &testKinds()
{
    static const RecordSchema schema{3, {coach(), conflict(), person(), attendance(), note(), earnings()}};
    return schema;
}

} // namespace alongside
