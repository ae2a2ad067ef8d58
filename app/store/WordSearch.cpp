// SPDX-License-Identifier: Apache-2.0
#include "app/store/WordSearch.h"

#include "app/store/ColumnValues.h"
#include "app/store/NoteTables.h"
#include "app/store/VisitTables.h"
#include "platform/sql/Transaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

// Twenty words around what was found: three lines on a tablet. They are put together for what is shown alone, so the
// index is asked twice; + keeps SQLite from asking it by number.
const QString findNotes = QStringLiteral(R"sql(
    SELECT 0, n."id", n."visit", n."person", n."at", n."by", snippet(note_words, '', '', '…', 0, 20),
           EXISTS (SELECT 1 FROM "Note" later WHERE later."person" = n."person" AND later."corrects" = n."id")
    FROM note_words JOIN "Note" n ON n."number" = note_words.docid
    WHERE note_words MATCH ?1 AND +note_words.docid IN (
        SELECT each."number" FROM note_words JOIN "Note" each ON each."number" = note_words.docid
        WHERE note_words MATCH ?1 AND (?2 = '' OR each."person" = ?2)
        ORDER BY each."at" DESC, each."id" DESC LIMIT ?3))sql");

// What offsets() says begins with the number of the first text that has one of the words.
const QString findVisits = QStringLiteral(R"sql(
    SELECT 1 + CAST(offsets(visit_words) AS INTEGER), NULL, v."id", v."person", v."start", v."coach",
           snippet(visit_words, '', '', '…', CAST(offsets(visit_words) AS INTEGER), 20), 0
    FROM visit_words JOIN "Visit" v ON v."number" = visit_words.docid
    WHERE visit_words MATCH ?1 AND +visit_words.docid IN (
        SELECT each."number" FROM visit_words JOIN "Visit" each ON each."number" = visit_words.docid
        WHERE visit_words MATCH ?1 AND (?2 = '' OR each."person" = ?2 OR instr(each."others", ?2) > 0)
        ORDER BY each."start" DESC, each."id" DESC LIMIT ?3))sql");

WordSearch::Hit wordsIn(const Row &row)
{
    return {.place = WordSearch::Place(row.integer(0)),
        .note = {row.text(1)},
        .visit = {row.text(2)},
        .person = {row.text(3)},
        .at = instantIn(row, 4).value_or(Instant{}),
        .by = {row.text(5)},
        .excerpt = row.text(6),
        .isCorrected = row.boolean(7)};
}

bool isLater(const WordSearch::Hit &one, const WordSearch::Hit &other)
{
    return std::tie(one.at, one.note.text, one.visit.text) > std::tie(other.at, other.note.text, other.visit.text);
}

} // namespace

// What is no letter and no number would be an operator of the index's own language; so would OR, in capitals.
QString wordQuery(const QString &typed)
{
    static const QRegularExpression between{
        QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"), QRegularExpression::UseUnicodePropertiesOption};
    QStringList words;
    for (const QString &word : typed.toLower().split(between, Qt::SkipEmptyParts))
        words.append(word + u'*');
    return words.join(u' ');
}

Result<QList<WordSearch::Hit>> WordSearch::find(const Wanted &wanted)
{
    const QString query = wordQuery(wanted.typed);
    if (query.isEmpty()) return QList<Hit>{};
    const QString person = wanted.person.isEmpty() ? QStringLiteral("") : wanted.person.text;
    const auto notes = m_database.collect(findNotes, wordsIn, query, person, wanted.most);
    if (!notes) return notes;
    const auto visits = m_database.collect(findVisits, wordsIn, query, person, wanted.most);
    if (!visits) return visits;
    QList<Hit> hits = *notes + *visits;
    std::sort(hits.begin(), hits.end(), isLater);
    return hits.mid(0, wanted.most);
}

Result<bool> WordSearch::forgetRemoved()
{
    bool isForgotten = false;
    for (const WordIndex &index : {noteWords(), visitWords()}) {
        const Result<bool> forgotten = forgetRemovedOf(index.stem);
        if (!forgotten) return forgotten;
        isForgotten = isForgotten || *forgotten;
    }
    return isForgotten;
}

/// All parts of the index become one, in which only what is there is left.
Result<bool> WordSearch::forgetRemovedOf(const QString &stem)
{
    Transaction transaction{m_database};
    const auto removed = m_database.first(
        QStringLiteral("SELECT id FROM %1_removed LIMIT 1").arg(stem), [](const Row &row) { return row.text(0); });
    if (!removed) return removed.error();
    if (!*removed) return false;
    const auto merged = m_database.execute(
        QStringLiteral("INSERT INTO %1_words (%1_words) VALUES ('optimize'); DELETE FROM %1_removed;").arg(stem));
    if (!merged) return merged.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return true;
}

} // namespace alongside
