// SPDX-License-Identifier: Apache-2.0
#include "app/records/KindParts.h"

#include "app/domain/Role.h"
#include "app/records/ChangeKinds.h"
#include "app/records/RecordKinds.h"

namespace alongside::kindpart {

namespace {

/// One word for one thing: a field of that name refers to a record of that kind, in whatever kind it is. (A workplace
/// is a site or an employer.)
QString kindBehind(const QString &field)
{
    static const QHash<QString, QString> kinds{{QStringLiteral("person"), kind::person},
        {QStringLiteral("placement"), kind::placement}, {QStringLiteral("visit"), kind::visit},
        {QStringLiteral("corrects"), kind::note}, {QStringLiteral("task"), kind::task},
        {QStringLiteral("site"), kind::site}, {QStringLiteral("workStream"), kind::workStream},
        {QStringLiteral("employer"), kind::employer}, {QStringLiteral("coach"), kind::coach},
        {QStringLiteral("keyCoach"), kind::coach}, {QStringLiteral("by"), kind::coach},
        {QStringLiteral("markedBy"), kind::coach}, {QStringLiteral("doneBy"), kind::coach},
        {QStringLiteral("endedBy"), kind::coach}, {QStringLiteral("answeredBy"), kind::coach},
        {QStringLiteral("startedBy"), kind::coach}, {QStringLiteral("completedBy"), kind::coach},
        {QStringLiteral("agreementTakenBy"), kind::coach}, {QStringLiteral("questionnaire"), kind::questionnaire},
        {QStringLiteral("previous"), kind::reassessment}, {QStringLiteral("reassessment"), kind::reassessment},
        {QStringLiteral("campaign"), kind::campaign}, {QStringLiteral("decision"), kind::decision},
        {QStringLiteral("change"), kind::change}, {QStringLiteral("begunByChange"), kind::change},
        {QStringLiteral("endedByChange"), kind::change}, {QStringLiteral("fromCoach"), kind::coach},
        {QStringLiteral("toCoach"), kind::coach}, {QStringLiteral("toldBy"), kind::coach}};
    return kinds.value(field);
}

} // namespace

RecordField field(const char *name, FieldType type, MergeRule rule)
{
    RecordField made;
    made.name = QString::fromLatin1(name);
    made.type = type;
    made.rule = rule;
    if (type == FieldType::Id) made.refersTo = kindBehind(made.name);
    return made;
}

RecordField text(const char *name) { return field(name, FieldType::Text); }

RecordField written(const char *name) { return field(name, FieldType::Text, MergeRule::Append); }

RecordField date(const char *name) { return field(name, FieldType::Date); }

RecordField list(const char *name) { return field(name, FieldType::List); }

RecordField idOf(const char *name) { return field(name, FieldType::Id); }

RecordField fixed(RecordField made)
{
    made.rule = MergeRule::Immutable;
    made.presence = RecordField::Presence::Required;
    return made;
}

RecordField upTo(int maxLength, RecordField made)
{
    made.maxLength = maxLength;
    return made;
}

QList<RecordField> together(const char *group, QList<RecordField> fields)
{
    for (RecordField &each : fields)
        each.group = QString::fromLatin1(group);
    return fields;
}

QSet<QString> staff()
{
    return toTexts({Role::Relief, Role::Coach, Role::KeyCoach, Role::Supervisor, Role::Earnings, Role::Manager,
        Role::Administrator});
}

QSet<QString> coaches() { return staff() - toTexts({Role::Relief}); }

QSet<QString> keyCoaches() { return toTexts({Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator}); }

QSet<QString> leads() { return toTexts({Role::SafeguardingLead}); }

QSet<QString> managers() { return toTexts({Role::Manager, Role::Administrator}); }

} // namespace alongside::kindpart
