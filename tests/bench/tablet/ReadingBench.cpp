// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/tablet/ReadingBench.h"

#include "app/store/ActionStore.h"
#include "app/store/AttendanceStore.h"
#include "app/store/NoteStore.h"
#include "app/store/PersonStore.h"
#include "app/store/VisitStore.h"
#include "app/store/WordSearch.h"
#include "tests/bench/tablet/Must.h"

#include <QElapsedTimer>

namespace alongside::bench {

namespace {

/// Times work(), which answers how many rows it read.
template <typename Work> void time(Readings &readings, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    readings.rows += work();
    readings.milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
}

constexpr int visitsShown = 4; // of a page; the others when somebody looks at all

qsizetype open(Database &database, const PersonId &person, QDate today)
{
    must(PersonStore{database}.profileOf(person));
    const AttendanceSummary summary = must(AttendanceStore{database}.summaryOf(person, today));
    return summary.days.size() + must(VisitStore{database}.ofPerson(person, visitsShown)).size()
        + must(NoteStore{database}.ofPerson(person)).size() + must(ActionStore{database}.toDoFor(person)).size();
}

} // namespace

Readings openPeople(Database &database, QDate today, int people)
{
    Readings readings;
    const QList<Person> everyone = must(PersonStore{database}.everyone());
    for (const Person &person : everyone.mid(0, people))
        time(readings, [&] { return open(database, person.id, today); });
    return readings;
}

Readings searchNotes(Database &database, const QString &word, int times)
{
    Readings readings;
    for (int done = 0; done < times; ++done)
        time(readings, [&] { return must(WordSearch{database}.find({.typed = word})).size(); });
    return readings;
}

Readings lookThroughNotes(Database &database, const QString &word, int times)
{
    Readings readings;
    for (int done = 0; done < times; ++done)
        time(readings, [&] {
            const auto idIn = [](const Row &row) { return row.text(0); };
            return must(database.collect(QStringLiteral("SELECT id FROM \"Note\" WHERE \"words\" LIKE ? LIMIT 50"),
                            idIn, u'%' + word + u'%'))
                .size();
        });
    return readings;
}

} // namespace alongside::bench
