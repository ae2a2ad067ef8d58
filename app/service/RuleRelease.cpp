// SPDX-License-Identifier: Apache-2.0
#include "app/service/RuleRelease.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/RuleFields.h"

#include <algorithm>

namespace alongside {

namespace {

Operation replacing(const QString &record, const DatedRule &rule)
{
    return patching(kind::rule, record,
        {{QStringLiteral("value"), ruleValueOf(rule)},
            {QStringLiteral("to"), rule.to.isValid() ? QJsonValue{rule.to.toString(Qt::ISODate)} : QJsonValue{}}});
}

bool isSameRule(const DatedRule &left, const DatedRule &right)
{
    return left.set == right.set && left.name == right.name && left.from == right.from;
}

/// An id names one rule for ever: citations hang on it.
Result<void> checkIds(const QList<DatedRule> &rules, const QHash<QString, DatedRule> &released)
{
    QStringList taken;
    for (const DatedRule &rule : rules)
        if (std::any_of(released.begin(), released.end(),
                [&rule](const DatedRule &each) { return each.id == rule.id && !isSameRule(each, rule); }))
            taken.append(rule.id);
    if (taken.isEmpty()) return {};
    return Error{ErrorKind::Rejected,
        QStringLiteral("released before for another set, name or first day; give these another id: %1")
            .arg(taken.join(QStringLiteral(", ")))};
}

} // namespace

Result<RuleRelease> planRelease(const QList<DatedRule> &rules, const QList<Record> &known)
{
    QHash<QString, DatedRule> released;
    for (const Record &record : known)
        released.insert(record.id, ruleFrom(record.fields));
    if (auto checked = checkIds(rules, released); !checked) return checked.error();

    RuleRelease release;
    QStringList refused;
    for (const DatedRule &rule : rules) {
        const Operation added = making(kind::rule, {}, fieldsOf(rule));
        const auto before = released.constFind(added.id);
        if (before == released.constEnd()) {
            release.operations.append(added);
            ++release.added;
        } else if (before->version < rule.version) {
            release.operations.append(replacing(added.id, rule));
            ++release.replaced;
        } else if (*before == rule) {
            ++release.here;
        } else {
            refused.append(rule.citation());
        }
    }
    if (refused.isEmpty()) return release;
    return Error{ErrorKind::Rejected,
        QStringLiteral("released before with other figures, and something has been worked out with them; give these a "
                       "higher version: %1")
            .arg(refused.join(QStringLiteral(", ")))};
}

} // namespace alongside
