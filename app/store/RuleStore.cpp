// SPDX-License-Identifier: Apache-2.0
#include "app/store/RuleStore.h"

#include "app/domain/rules/RuleShape.h"
#include "app/records/RuleFields.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

DatedRule ruleIn(const Row &row)
{
    return ruleFrom({{QStringLiteral("set"), row.text(0)}, {QStringLiteral("name"), row.text(1)},
        {QStringLiteral("from"), row.text(2)}, {QStringLiteral("to"), row.text(3)},
        {QStringLiteral("value"), mapIn(row, 4)}});
}

} // namespace

Result<RuleBook> RuleStore::book()
{
    Result<QList<DatedRule>> rules = m_database.collect(
        QStringLiteral(R"sql(SELECT "set", "name", "from", "to", "value" FROM "Rule" ORDER BY "id")sql"), ruleIn);
    if (!rules) return rules.error();
    rules->removeIf([](const DatedRule &rule) { return rule.id.isEmpty() || figuresOf(rule.set).isEmpty(); });
    return RuleBook{*rules};
}

} // namespace alongside
