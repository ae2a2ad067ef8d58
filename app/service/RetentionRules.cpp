// SPDX-License-Identifier: Apache-2.0
#include "app/service/RetentionRules.h"

#include "app/domain/Person.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "sync/protocol/NamedIds.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

const QString retentionSet = QStringLiteral("retention");
const QString monthsName = QStringLiteral("months");
const QString statusName = QStringLiteral("status");

QDate ruleDay(const Record &rule, const char *field)
{
    return QDate::fromString(rule.fields.value(QLatin1String{field}).toString(), Qt::ISODate);
}

bool isInForce(const Record &rule, QDate today)
{
    const QDate to = ruleDay(rule, "to");
    return rule.fields.value(QStringLiteral("set")).toString() == retentionSet && ruleDay(rule, "from") <= today
        && (!to.isValid() || to >= today);
}

/// The day on which somebody was last said to have left; invalid while they are here, and where nobody wrote it down.
QDate leftOn(const Record &person)
{
    const QString left = toText(Person::Status::Left);
    if (person.fields.value(statusName).toString() != left) return {};
    QDate day;
    for (const QJsonValue &line : person.fields.value(QStringLiteral("history")).toArray())
        if (line[QStringLiteral("now")][statusName].toString() == left)
            day = QDate::fromString(line[QStringLiteral("at")].toString().left(10), Qt::ISODate);
    return day;
}

QDate dayOf(const RecordKind &kind, const Record &record)
{
    if (kind.type == kind::person) return leftOn(record);
    return QDate::fromString(record.fields.value(kind.datedBy).toString().left(10), Qt::ISODate);
}

} // namespace

QStringList RetentionRules::kindsThatGrowOld()
{
    QStringList kinds{kind::person};
    for (const RecordKind &each : recordKinds().kinds())
        if (!each.datedBy.isEmpty()) kinds.append(each.type);
    return kinds;
}

bool RetentionRules::goesWithAPerson(const RecordKind &kind)
{
    const RecordField *person = kind.field(QStringLiteral("person"));
    return kind.type != kind::person && person && person->type == FieldType::Id;
}

Result<Operation> RetentionRules::rule(const QString &kind, int months, QDate from)
{
    if (!kindsThatGrowOld().contains(kind))
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 does not grow old. What does: %2")
                .arg(kind, kindsThatGrowOld().join(QStringLiteral(", ")))};
    return making(kind::rule, {},
        {{QStringLiteral("set"), retentionSet}, {QStringLiteral("name"), kind},
            {QStringLiteral("from"), from.toString(Qt::ISODate)},
            {QStringLiteral("value"), QJsonObject{{monthsName, months}}}});
}

Result<RetentionRules> RetentionRules::of(OpenService &service, const Account &account, QDate today)
{
    const Result<QList<Record>> rules = service.sync().all(account.id, kind::rule);
    if (!rules) return rules.error();
    RetentionRules all{today};
    QMap<QString, QDate> since;
    for (const Record &rule : *rules) {
        if (!isInForce(rule, today)) continue;
        const QString name = rule.fields.value(QStringLiteral("name")).toString();
        const QDate from = ruleDay(rule, "from");
        if (since.contains(name) && since.value(name) > from) continue;
        since.insert(name, from);
        all.m_months.insert(name, rule.fields.value(QStringLiteral("value")).toObject().value(monthsName).toInt());
    }
    return all;
}

Result<QMap<QString, QSet<QString>>> RetentionRules::due(OpenService &service, const Account &account) const
{
    QMap<QString, QSet<QString>> due;
    for (auto rule = m_months.begin(); rule != m_months.end(); ++rule) {
        const RecordKind *kind = recordKinds().find(rule.key());
        if (!kind || rule.value() <= 0) continue;
        const Result<QList<Record>> records = service.sync().all(account.id, kind->type);
        if (!records) return records.error();
        for (const Record &record : *records) {
            const QDate day = dayOf(*kind, record);
            if (day.isValid() && day.addMonths(rule.value()) < m_today) due[kind->type].insert(record.id);
        }
    }
    return due;
}

Result<QSet<QString>> RetentionRules::neededByOthers(OpenService &service, const ErasurePlan &plan)
{
    QSet<QString> needed;
    for (const ErasurePlan::Part &part : plan.parts) {
        for (const QString &id : part.mentions) {
            const Result<std::optional<Record>> record = service.sync().find(part.account, id);
            if (!record) return record.error();
            if (!*record) continue; // was removed
            const QByteArray fields = QJsonDocument{(*record)->fields}.toJson(QJsonDocument::Compact);
            for (const QString &root : plan.roots)
                if (namesAny(fields, {root.toUtf8()})) needed.insert(root);
        }
    }
    return needed;
}

} // namespace alongside
