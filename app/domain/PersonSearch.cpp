// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PersonSearch.h"

#include "app/domain/FoldedText.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int noMatch = 1000;
constexpr int lettersForgiven = 4; // from so many on, a typing error is forgiven

/// "O’Connor" is found as "oconnor" and as "connor", "Smith-Jones" as "smith", "jones" and "smithjones".
QStringList wordsOf(const QString &name)
{
    QString apart = name;
    for (const QChar apostrophe : QStringView{u"'’‘ʼ`´"})
        apart.replace(apostrophe, u' ');
    QString together = name;
    together.remove(u'-');
    QStringList words;
    for (const QString &form : {name, apart, together})
        words += foldedText(form).split(u' ', Qt::SkipEmptyParts);
    return words;
}

int costOf(const QString &word, const QString &wanted)
{
    if (word == wanted) return 0;
    if (word.startsWith(wanted)) return 1;
    return wanted.size() >= lettersForgiven && beginsNearly(word, wanted) ? 4 : noMatch;
}

} // namespace

bool beginsNearly(QStringView word, QStringView typed)
{
    qsizetype at = 0;
    while (at < word.size() && at < typed.size() && word[at] == typed[at])
        ++at;
    const QStringView wordRest = word.sliced(at);
    const QStringView typedRest = typed.sliced(at);
    if (typedRest.isEmpty()) return true;
    if (wordRest.startsWith(typedRest.sliced(1))) return true; // one too many
    if (wordRest.isEmpty()) return false;
    if (wordRest.sliced(1).startsWith(typedRest)) return true; // one missing
    if (wordRest.sliced(1).startsWith(typedRest.sliced(1))) return true; // one wrong
    return wordRest.size() > 1 && typedRest.size() > 1 && wordRest[0] == typedRest[1] && wordRest[1] == typedRest[0]
        && wordRest.sliced(2).startsWith(typedRest.sliced(2)); // two swapped
}

PersonSearch::PersonSearch(const QList<Person> &people)
{
    for (const Person &person : people) {
        QStringList words;
        for (const QString &name : {person.givenName, person.preferredName, person.familyName})
            words += wordsOf(name);
        words.removeDuplicates();
        m_entries.append({person.id, foldedText(person.likedName()), words});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry &left, const Entry &right) { return left.sortKey < right.sortKey; });
}

int PersonSearch::costOf(const Entry &entry, const QStringList &wanted)
{
    int cost = 0;
    for (const QString &part : wanted) {
        int best = noMatch;
        for (const QString &word : entry.words)
            best = std::min(best, alongside::costOf(word, part));
        if (best == noMatch) return noMatch;
        cost += best;
    }
    return cost;
}

QList<PersonId> PersonSearch::find(const QString &typed) const
{
    const QStringList wanted = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries)
        if (const int cost = costOf(entry, wanted); cost < noMatch) found.append({cost, &entry});
    std::stable_sort(
        found.begin(), found.end(), [](const auto &left, const auto &right) { return left.first < right.first; });

    QList<PersonId> people;
    for (const auto &[cost, entry] : found)
        people.append(entry->id);
    return people;
}

} // namespace alongside
