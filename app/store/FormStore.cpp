// SPDX-License-Identifier: Apache-2.0
#include "app/store/FormStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectForm = QStringLiteral(R"sql(
    SELECT "id", "url", "version", "title", "publishedAt", "status" FROM "Questionnaire" AS form)sql");

/// Of two that were released at the same instant, the one that the service took last.
const QString isInUse = QStringLiteral(R"sql( "status" = 'active' AND NOT EXISTS (
    SELECT 1 FROM "Questionnaire" AS later
    WHERE later."url" = form."url" AND later."status" = 'active'
      AND (later."publishedAt" > form."publishedAt"
           OR (later."publishedAt" = form."publishedAt" AND later."revision" > form."revision"))))sql");

FormVersion formIn(const Row &row)
{
    return {.id = {row.text(0)},
        .url = row.text(1),
        .version = row.text(2),
        .title = row.text(3),
        .status = formStatusFromText(row.text(5)),
        .publishedAt = instantIn(row, 4).value_or(Instant{})};
}

} // namespace

Result<QList<FormVersion>> FormStore::inUse()
{
    return m_database.collect(
        selectForm + QStringLiteral(" WHERE") + isInUse + QStringLiteral(" ORDER BY \"title\""), formIn);
}

Result<std::optional<FormVersion>> FormStore::inUse(const QString &url)
{
    return m_database.first(selectForm + QStringLiteral(" WHERE \"url\" = ? AND") + isInUse, formIn, url);
}

Result<std::optional<FormVersion>> FormStore::find(const QuestionnaireId &id)
{
    return m_database.first(selectForm + QStringLiteral(" WHERE \"id\" = ?"), formIn, id.text);
}

Result<std::optional<QByteArray>> FormStore::document(const QuestionnaireId &id)
{
    return m_database.first(
        QStringLiteral(R"sql(SELECT "document" FROM "Questionnaire" WHERE "id" = ?)sql"),
        [](const Row &row) { return row.text(0).toUtf8(); }, id.text);
}

} // namespace alongside
