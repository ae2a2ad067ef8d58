// SPDX-License-Identifier: Apache-2.0
#include "app/store/NoteSearch.h"

#include "app/store/ColumnValues.h"
#include "platform/sql/Transaction.h"

#include <QRegularExpression>

namespace alongside {

namespace {

// Twenty words around what was found: three lines on a tablet.
const QString findWords = QStringLiteral(R"sql(
    SELECT n."id", n."person", n."visit", n."words", n."at", n."by", n."corrects",
           snippet(note_words, '', '', '…', 0, 20),
           EXISTS (SELECT 1 FROM "Note" later WHERE later."person" = n."person" AND later."corrects" = n."id")
    FROM note_words JOIN "Note" n ON n."number" = note_words.docid
    WHERE note_words MATCH ?1 AND (?2 = '' OR n."person" = ?2)
    ORDER BY n."at" DESC, n."id" DESC LIMIT ?3)sql");

NoteSearch::Hit hitIn(const Row &row)
{
    return {.note = {.id = {row.text(0)},
                .person = {row.text(1)},
                .visit = {row.text(2)},
                .words = row.text(3),
                .at = instantIn(row, 4).value_or(Instant{}),
                .by = {row.text(5)},
                .corrects = {row.text(6)}},
        .excerpt = row.text(7),
        .isCorrected = row.boolean(8)};
}

} // namespace

// What is no letter and no number would be an operator of the index's own language; so would OR, in capitals.
QString noteQuery(const QString &typed)
{
    static const QRegularExpression between{
        QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"), QRegularExpression::UseUnicodePropertiesOption};
    QStringList words;
    for (const QString &word : typed.toLower().split(between, Qt::SkipEmptyParts))
        words.append(word + u'*');
    return words.join(u' ');
}

Result<QList<NoteSearch::Hit>> NoteSearch::find(const Wanted &wanted)
{
    const QString query = noteQuery(wanted.typed);
    if (query.isEmpty()) return QList<Hit>{};
    const QString person = wanted.person.isEmpty() ? QStringLiteral("") : wanted.person.text;
    return m_database.collect(findWords, hitIn, query, person, wanted.most);
}

// All parts of the index become one, in which only what is there is left.
Result<bool> NoteSearch::forgetRemoved()
{
    Transaction transaction{m_database};
    const auto removed = m_database.first(
        QStringLiteral("SELECT id FROM note_removed LIMIT 1"), [](const Row &row) { return row.text(0); });
    if (!removed) return removed.error();
    if (!*removed) return false;
    const auto merged = m_database.execute(
        QStringLiteral("INSERT INTO note_words (note_words) VALUES ('optimize'); DELETE FROM note_removed;"));
    if (!merged) return merged.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return true;
}

} // namespace alongside
