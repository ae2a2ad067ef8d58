// SPDX-License-Identifier: Apache-2.0
#include "app/store/ErasedTraces.h"

#include "app/store/NoteTables.h"
#include "app/store/VisitTables.h"

#include <algorithm>

namespace alongside {

namespace {

struct DraftLine {
    QString kind, about, coach;
    qint64 field;

    /// `about` may be a natural key: a person's id and more. What only mentions one of them is being typed about
    /// somebody else.
    bool isAbout(const QStringList &ids) const
    {
        return std::any_of(ids.begin(), ids.end(), [this](const QString &id) { return about.contains(id); });
    }
};

} // namespace

Result<void> ErasedTraces::remove(const QStringList &ids)
{
    if (auto removed = removeDrafts(ids); !removed) return removed;
    for (const auto &[table, column] : {std::pair{"visit_clock", "visit"}, std::pair{"concern_copy", "id"},
             std::pair{"concern_copy", "person"}, std::pair{"look_here", "person"}})
        if (auto removed = removeRows(QString::fromLatin1(table), QString::fromLatin1(column), ids); !removed)
            return removed;
    if (auto removed = removeUnnamedCopies(); !removed) return removed;
    return removeWords();
}

/// Copies from before it was noted whom they are about: one of them may be about who was erased, and nobody but its
/// writer can tell. The service has what they say.
Result<void> ErasedTraces::removeUnnamedCopies()
{
    const auto removed = m_database.run(QStringLiteral("DELETE FROM concern_copy WHERE person = ''"));
    return removed ? Result<void>{} : removed.error();
}

Result<void> ErasedTraces::removeDrafts(const QStringList &ids)
{
    const auto lines =
        m_database.collect(QStringLiteral("SELECT kind, about, coach, field FROM draft"), [](const Row &row) {
            return DraftLine{row.text(0), row.text(1), row.text(2), row.integer(3)};
        });
    if (!lines) return lines.error();
    for (const DraftLine &line : *lines) {
        if (!line.isAbout(ids)) continue;
        const auto removed =
            m_database.run(QStringLiteral("DELETE FROM draft WHERE kind = ? AND about = ? AND coach = ? AND field = ?"),
                line.kind, line.about, line.coach, line.field);
        if (!removed) return removed.error();
    }
    return {};
}

Result<void> ErasedTraces::removeRows(const QString &table, const QString &column, const QStringList &ids)
{
    const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, column);
    for (const QString &id : ids)
        if (auto removed = m_database.run(sql, id); !removed) return removed.error();
    return {};
}

/// As WordSearch::forgetRemoved does when there is time.
Result<void> ErasedTraces::removeWords()
{
    for (const WordIndex &index : {noteWords(), visitWords()}) {
        const auto isLeft = m_database.first(QStringLiteral("SELECT 1 FROM %1_removed LIMIT 1").arg(index.stem),
            [](const Row &row) { return row.integer(0); });
        if (!isLeft) return isLeft.error();
        if (!*isLeft) continue; // merging all of an index takes its time
        const auto merged = m_database.execute(
            QStringLiteral("INSERT INTO %1_words (%1_words) VALUES ('optimize'); DELETE FROM %1_removed;")
                .arg(index.stem));
        if (!merged) return merged;
    }
    return {};
}

} // namespace alongside
