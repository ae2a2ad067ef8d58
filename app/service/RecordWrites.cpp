// SPDX-License-Identifier: Apache-2.0
#include "app/service/RecordWrites.h"

#include "app/domain/Role.h"
#include "app/records/RecordKinds.h"
#include "sync/protocol/Codec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace alongside {

namespace {

constexpr qsizetype longestRuleShown = 200;

/// What is known of a record from its earlier writes.
struct WrittenBefore {
    QString name;
    QString roles;
};

using IsAskedFor = std::function<bool(const Operation &)>;

bool isOfTheService(const QString &type) { return type == kind::coach || type == kind::site || type == kind::rule; }

/// As with an erasure and a pack: it is not said whether there are any.
bool isKnownToLeadsOnly(const QString &type)
{
    const RecordKind *known = recordKinds().find(type);
    return known && (QSet<QString>{known->readers} - QSet<QString>{toText(Role::SafeguardingLead)}).isEmpty();
}

QString rolesIn(const QJsonValue &roles)
{
    QStringList names;
    for (const QJsonValue &role : roles.toArray())
        names.append(role.toString());
    return names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "));
}

QString nameIn(const Operation &operation)
{
    const QString name = operation.set.value(QStringLiteral("name")).toString();
    const QString set = operation.set.value(QStringLiteral("set")).toString();
    return operation.type != kind::rule || set.isEmpty() ? name : set + u' ' + name;
}

QString fieldsIn(const Operation &operation, WrittenBefore &before)
{
    QStringList words{operation.set.keys().join(QStringLiteral(", "))};
    const QJsonValue roles = operation.set.value(QStringLiteral("roles"));
    if (operation.type == kind::coach && !roles.isUndefined()) {
        const QString now = rolesIn(roles);
        const QString then = before.roles.isEmpty() ? QStringLiteral("none") : before.roles;
        if (now != then) words.append(QStringLiteral("roles: %1 → %2").arg(then, now));
        before.roles = now;
    }
    if (const QJsonValue to = operation.set.value(QStringLiteral("to")); operation.type == kind::coach && to.isString())
        words.append(QStringLiteral("until %1").arg(to.toString()));
    if (const QJsonValue value = operation.set.value(QStringLiteral("value"));
        operation.type == kind::rule && value.isObject())
        words.append(
            QString::fromUtf8(QJsonDocument{value.toObject()}.toJson(QJsonDocument::Compact)).left(longestRuleShown));
    words.removeAll(QString{});
    return words.join(QStringLiteral("; "));
}

QString verbOf(Operation::Kind how, bool isKnown)
{
    if (how == Operation::Kind::Remove) return QStringLiteral("removed");
    return isKnown || how == Operation::Kind::Patch ? QStringLiteral("changed") : QStringLiteral("added");
}

/// A mutation as it was applied: with what a supervisor mended in it.
Result<QList<RecordWrite>> writesIn(OpenService &service, const Account &account, const IsAskedFor &isAskedFor)
{
    QHash<QString, WrittenBefore> before;
    QList<RecordWrite> writes;
    auto rows = service.database().query(
        QStringLiteral("SELECT m.received, m.device, COALESCE(h.body, m.body) FROM mutation m LEFT JOIN heldMend h "
                       "ON h.account = m.account AND h.opId = m.opId WHERE m.account = ? AND m.state NOT IN (?, ?, ?) "
                       "ORDER BY m.received, m.device, m.seq"),
        account.id, nameOf(MutationResult::State::Held), nameOf(MutationResult::State::SetAside),
        nameOf(MutationResult::State::Erased));
    if (!rows) return rows.error();
    while (true) {
        const Result<bool> stepped = rows->step();
        if (!stepped) return stepped.error();
        if (!*stepped) return writes;
        const Row &row = rows->row();
        const auto mutation = mutationFromJson(QJsonDocument::fromJson(row.blob(2)).object());
        if (!mutation) continue; // an erasure left no more than its place
        for (const Operation &operation : mutation->ops) {
            if (!isAskedFor(operation)) continue;
            const bool isKnown = before.contains(operation.id);
            WrittenBefore &known = before[operation.id];
            if (const QString name = nameIn(operation); isOfTheService(operation.type) && !name.isEmpty())
                known.name = name;
            writes.append({row.text(0), mutation->by, row.text(1), verbOf(operation.kind, isKnown) + operation.type,
                operation.id, known.name, fieldsIn(operation, known)});
        }
    }
}

} // namespace

Result<QList<RecordWrite>> RecordWrites::ofTheService()
{
    return writesIn(m_service, m_account, [](const Operation &operation) { return isOfTheService(operation.type); });
}

Result<QList<RecordWrite>> RecordWrites::of(const QString &record)
{
    return writesIn(m_service, m_account, [&record](const Operation &operation) {
        return operation.id == record && !isKnownToLeadsOnly(operation.type);
    });
}

} // namespace alongside
