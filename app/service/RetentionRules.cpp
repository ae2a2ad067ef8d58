// SPDX-License-Identifier: Apache-2.0
#include "app/service/RetentionRules.h"

#include "app/domain/Person.h"
#include "app/records/ChangeKinds.h"
#include "app/records/EarningsKinds.h"
#include "app/records/EqualitiesKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralKinds.h"
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

/// From which day on a record of a kind grows old: the latest of its own days, and not before what it belongs to does.
/// A record without any of the days is not over, and never grows old.
struct Aging {
    enum class Day { Named, LastChange, Never };
    QString type;
    Day day;
    QStringList fields; ///< Named: its own days
    QString of; ///< the field that names what it belongs to
};

/// Every kind. Not `RecordKind::datedBy`, which says what a first sync leaves out.
///
/// A profile, a consent and a review have ids that follow from whom they are about: erased while somebody is here, what
/// is said next of the same would be taken for what was erased. So they grow old with those who left.
const QList<Aging> &agings()
{
    const auto at = [](const QString &type, const QStringList &days) {
        return Aging{type, Aging::Day::Named, days, {}};
    };
    const auto with = [](const QString &type, const char *of, const QStringList &days = {}) {
        return Aging{type, Aging::Day::Named, days, QString::fromLatin1(of)};
    };
    const auto changed = [](const QString &type) { return Aging{type, Aging::Day::LastChange, {}, {}}; };
    const auto never = [](const QString &type) { return Aging{type, Aging::Day::Never, {}, {}}; };
    const QString dayAt = QStringLiteral("at"), to = QStringLiteral("to"), date = QStringLiteral("date");
    static const QList<Aging> all{at(kind::person, {}), with(kind::profile, "person"), with(kind::consent, "person"),
        with(kind::reassessment, "person", {QStringLiteral("completedAt")}), with(kind::answer, "reassessment"),
        with(kind::ownSymbol, "person"), at(kind::placement, {to}), with(kind::placementChange, "placement"),
        with(kind::pause, "placement"), at(kind::expectation, {to}), at(kind::attendance, {date}),
        at(kind::visit, {date}), at(kind::note, {dayAt}), at(kind::action, {QStringLiteral("doneAt")}),
        at(kind::task, {to}), at(kind::trial, {dayAt}), at(kind::face, {dayAt}), at(kind::attachment, {dayAt}),
        at(kind::placePhoto, {dayAt}), at(kind::benefit, {to}), at(kind::earnings, {QStringLiteral("week")}),
        at(kind::equalities, {dayAt}), at(kind::departure, {QStringLiteral("on")}), at(kind::decision, {dayAt}),
        at(kind::objection, {QStringLiteral("answeredAt")}),
        at(kind::referral, {QStringLiteral("sentOn"), QStringLiteral("answeredOn"), QStringLiteral("endedOn")}),
        at(kind::campaign, {QStringLiteral("due")}), with(kind::invitation, "campaign"),
        at(kind::change, {QStringLiteral("from")}), with(kind::changeNotice, "change"), changed(kind::concern),
        changed(kind::concernOutcome), at(kind::accessLine, {dayAt}), at(kind::site, {to}), at(kind::workStream, {to}),
        changed(kind::employer), at(kind::coach, {to}), at(kind::rule, {to}), changed(kind::questionnaire),
        // Goes with what it asks about; and keys, without which concerns that stay could not be read.
        never(kind::conflict), never(kind::coachKey), never(kind::concernSeal)};
    return all;
}

const Aging *agingOf(const QString &type)
{
    const auto found =
        std::find_if(agings().begin(), agings().end(), [&](const Aging &each) { return each.type == type; });
    return found == agings().end() ? nullptr : &*found;
}

/// When records of an account were changed, as the service received it.
class ChangeDays {
public:
    ChangeDays(OpenService &service, QString account) : m_service{service}, m_account{std::move(account)} { }

    /// Invalid: nobody knows.
    Result<QDate> of(const QString &record)
    {
        if (m_days.isEmpty())
            if (auto read = readDays(); !read) return read.error();
        const auto modseq = m_service.database().first(
            QStringLiteral("SELECT modseq FROM record WHERE account = ? AND id = ?"),
            [](const Row &row) { return row.integer(0); }, m_account, record);
        if (!modseq) return modseq.error();
        auto after = m_days.upperBound(modseq->value_or(0));
        return after == m_days.begin() ? QDate{} : *std::prev(after);
    }

private:
    Result<void> readDays()
    {
        const auto rows = m_service.database().collect(
            QStringLiteral("SELECT firstModseq, received FROM mutation WHERE account = ? AND firstModseq > 0"),
            [this](const Row &row) {
                m_days.insert(row.integer(0), QDate::fromString(row.text(1).left(10), Qt::ISODate));
                return true;
            },
            m_account);
        return rows ? Result<void>{} : rows.error();
    }

    OpenService &m_service;
    QString m_account;
    QMap<qint64, QDate> m_days; ///< by the first revision of what came
};

/// The day from which one account's records grow old; invalid: they do not yet.
class Ages {
public:
    Ages(OpenService &service, const QString &account)
        : m_service{service}, m_account{account}, m_changes{service, account}
    {
    }

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the table above, where nothing belongs to itself
    Result<QDate> of(const Record &record)
    {
        if (record.type == kind::person) return leftOn(record);
        const Aging *aging = agingOf(record.type);
        if (!aging || aging->day == Aging::Day::Never) return QDate{};
        if (aging->day == Aging::Day::LastChange) return m_changes.of(record.id);
        const QDate own = ownDay(record, aging->fields);
        if (aging->of.isEmpty() || (!own.isValid() && !aging->fields.isEmpty())) return own;
        const auto parent = m_service.sync().find(m_account, record.fields.value(aging->of).toString());
        if (!parent) return parent.error();
        if (!*parent) return own.isValid() ? Result<QDate>{own} : m_changes.of(record.id); // was removed
        const Result<QDate> belongs = of(**parent);
        if (!belongs || !belongs->isValid()) return belongs;
        return own.isValid() ? std::max(own, *belongs) : *belongs;
    }

private:
    static QDate ownDay(const Record &record, const QStringList &fields)
    {
        QDate latest;
        for (const QString &field : fields) {
            const QDate day = QDate::fromString(record.fields.value(field).toString().left(10), Qt::ISODate);
            if (day.isValid() && (!latest.isValid() || day > latest)) latest = day;
        }
        return latest;
    }

    OpenService &m_service;
    QString m_account;
    ChangeDays m_changes;
};

} // namespace

QStringList RetentionRules::kindsThatGrowOld()
{
    QStringList kinds;
    for (const Aging &each : agings())
        if (each.day != Aging::Day::Never) kinds.append(each.type);
    return kinds;
}

QStringList RetentionRules::kindsThatNeverDo()
{
    QStringList kinds;
    for (const Aging &each : agings())
        if (each.day == Aging::Day::Never) kinds.append(each.type);
    return kinds;
}

QStringList RetentionRules::fieldsThatAge(const QString &kind)
{
    const Aging *aging = agingOf(kind);
    if (!aging) return {};
    return aging->of.isEmpty() ? aging->fields : aging->fields + QStringList{aging->of};
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
            QStringLiteral(
                "%1 does not grow old (a Conflict goes with what it asks about, keys stay for what is sealed "
                "with them). What does: %2")
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
    Ages ages{service, account.id};
    for (auto rule = m_months.begin(); rule != m_months.end(); ++rule) {
        const RecordKind *kind = recordKinds().find(rule.key());
        if (!kind || rule.value() <= 0) continue;
        const Result<QList<Record>> records = service.sync().all(account.id, kind->type);
        if (!records) return records.error();
        for (const Record &record : *records) {
            const Result<QDate> day = ages.of(record);
            if (!day) return day.error();
            if (day->isValid() && day->addMonths(rule.value()) < m_today) due[kind->type].insert(record.id);
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

Result<QSet<QString>> RetentionRules::thatWait(OpenService &service, const ErasurePlan &plan, const QSet<QString> &due)
{
    QSet<QString> waiting;
    for (const ErasurePlan::Part &part : plan.parts) {
        for (const QString &id : part.records) {
            if (due.contains(id)) continue;
            const Result<std::optional<Record>> record = service.sync().find(part.account, id);
            if (!record) return record.error();
            const bool goesToo = !*record || (*record)->type == service.config().conflictType;
            if (!goesToo) waiting.insert(plan.rootOf.value(id));
        }
    }
    return waiting;
}

} // namespace alongside
