// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/VisitClockStore.h"
#include "app/store/VisitStore.h"
#include "app/store/VisitWriter.h"
#include "sync/client/Outbox.h"
#include "tests/journeys/KilledLives.h"
#include "tests/journeys/VisitPassages.h"
#include "tests/support/Must.h"

#include <QTest>

namespace alongside {

/// The battery is pulled out in the middle of a visit: whatever the page called saved by then is part of the visit at
/// the next start, once, and the visit is offered to be gone on with, once.
class KillWhileVisitingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatThePageCalledSavedIsInTheVisitAfterTheRestart();
};

namespace {

/// As the next start does it.
Visit visitAfterSealing(const KilledLife &life)
{
    TabletFile &file = life.file;
    const auto seal = [&life](Database &database) {
        return VisitWriter::sealAll(database, recordKinds(), life.clock, life.ids);
    };
    must(file.writer().run(DatabaseThread::Urgency::Tap, seal).result());
    const auto running = must(VisitClockStore{file.reader()}.running());
    if (running.size() != 1) return {}; // not begun, or offered twice
    return must(VisitStore{file.reader()}.find(running.first().visit)).value_or(Visit{});
}

/// Those about visits; that somebody was looked at is written down besides.
int mutationsAboutVisits(TabletFile &file)
{
    int count = 0;
    for (const Mutation &mutation : must(Outbox{file.reader()}.waiting()))
        count += mutation.ops.first().type == kind::visit ? 1 : 0;
    return count;
}

} // namespace

void KillWhileVisitingJourney::whatThePageCalledSavedIsInTheVisitAfterTheRestart()
{
    killWhileTyping(QStringLiteral(VISITING_TABLET), [](const KilledLife &life) {
        const Visit visit = visitAfterSealing(life);

        const QStringList texts{visit.seen, visit.personsView, visit.purpose};
        const int typed = int(texts.join(QString{}).size());
        QVERIFY2(typed >= life.saved, qPrintable(QStringLiteral("%1 of %2").arg(typed).arg(life.saved)));
        for (int field = 0; field < VisitPassages::fields; ++field)
            QCOMPARE(texts.at(field), VisitPassages::textOf(field, typed));
        QVERIFY(visit.isGoingOn());
        const int mutations = mutationsAboutVisits(life.file);
        QVERIFY2(mutations >= 2
                && mutations <= 3 + typed / VisitPassages::letters, // begun, fields left, sealed at the start
            qPrintable(QString::number(mutations)));
        QCOMPARE(visitAfterSealing(life), visit);
        QCOMPARE(mutationsAboutVisits(life.file), mutations);
    });
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::KillWhileVisitingJourney)
#include "tst_KillWhileVisiting.moc"
