// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/PlacementWriter.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/CutTablet.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QMap>

using namespace alongside;

namespace {

const Person shan = given::person(QStringLiteral("Siân Griffiths"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));
const Site goscote = given::site(QStringLiteral("Goscote Centre"));

struct Words {
    PlacementField field;
    QString text;
};
const QList<Words> script{{PlacementField::Hours, QStringLiteral("7:30")},
    {PlacementField::Pay, QStringLiteral("12.60")}, {PlacementField::Reason, QStringLiteral("She asked")}};

/// What the coach had been told when the power went.
struct Told {
    QMap<PlacementField, QString> kept; ///< the text that "Kept" was said of
    bool started = false;
    bool ended = false;
};

/// What is on the tablet after the next start.
struct Kept {
    QMap<PlacementField, QString> drafts;
    QList<PlacementHistory> placements;
    int expectations = 0;
    int mutations = 0;
};

/// One life of a tablet on which a placement is typed, started, and ended.
class Life : public CutTablet {
public:
    explicit Life(const QByteArray &file) : CutTablet{file, hicks} { }

    Told place(const QByteArray &synchronous)
    {
        Told told;
        workUntilTheCut(synchronous, [&](TabletFile &file) { place(file, told); });
        return told;
    }

    Kept keptAfterRestart()
    {
        const auto file = restart();
        Database &reader = file->reader();
        Kept kept{.drafts = {},
            .placements = must(PlacementStore{reader}.ofPerson(shan.id)),
            .expectations = int(must(ExpectationStore{reader}.of(shan.id)).size()),
            .mutations = int(must(Outbox{reader}.waiting()).size())};
        for (const PlacementDraft &draft : must(DraftStore{reader}.of<PlacementDraft>(form())))
            kept.drafts.insert(draft.field, draft.text);
        return kept;
    }

private:
    static DraftOwner form() { return placementForm(PlacementWish::Purpose::Start, shan.id.text, hicks.id); }

    void place(TabletFile &file, Told &told)
    {
        for (const Words &words : script)
            if (!type(file, words, told)) return; // the power is gone
        PlacementId id;
        told.started = bool(write(file, [&](Act &act) {
            Result<PlacementHistory> started = PlacementWriter{act, ids()}.start(
                {.placement = {.person = shan.id, .from = given::friday},
                    .site = goscote.id,
                    .pattern = WeeklyPattern::fromText(QStringLiteral("Mon am")).value()},
                form());
            if (started) id = started->placement().id;
            return started;
        }));
        if (!told.started) return;
        told.ended = bool(write(file, [&](Act &act) {
            return PlacementWriter{act, ids()}.end(id, given::friday.addDays(7), QStringLiteral("It closes"), form());
        }));
    }

    bool type(TabletFile &file, const Words &words, Told &told)
    {
        for (int letters = 1; letters <= words.text.size(); ++letters) {
            const PlacementDraft draft{words.field, words.text.left(letters), {}, clock().now()};
            const auto isKept =
                write(file, [&](Act &act) { return DraftStore{act.database()}.keep<PlacementDraft>(form(), {draft}); });
            if (!isKept) return false;
            told.kept.insert(words.field, draft.text);
        }
        return true;
    }
};

/// Empty: nothing that was said is lost, nothing is there by half or twice. Otherwise what is wrong.
QString wrongWith(const Kept &kept, const Told &told)
{
    if (kept.placements.size() > 1 || (told.started && kept.placements.isEmpty())) return QStringLiteral("placements");
    if (kept.expectations != kept.placements.size()) return QStringLiteral("half a placement");
    if (kept.placements.isEmpty()) {
        for (const Words &words : script)
            if (!kept.drafts.value(words.field).startsWith(told.kept.value(words.field))) return words.text;
        return kept.mutations == 0 ? QString{} : QStringLiteral("mutations");
    }
    if (!kept.drafts.isEmpty()) return QStringLiteral("a draft of what is a placement");
    const bool isEnded = kept.placements.first().placement().to.isValid();
    if (told.ended && !isEnded) return QStringLiteral("the end");
    if (isEnded != (kept.placements.first().records().pauses.size() == 1)) return QStringLiteral("half an end");
    return kept.mutations == (isEnded ? 2 : 1) ? QString{} : QStringLiteral("mutations");
}

} // namespace

/// The battery is pulled out before every single write while a placement is typed, started and ended: the form is there
/// up to the last "Kept", or the placement is, whole and once.
class tst_PowerCutWhilePlacing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = CutTablet::fileBefore(); }

    void keepsWhatWasSaidToBeKept_data()
    {
        QTest::addColumn<FaultyVfs::Unsynced>("unsynced");
        QTest::newRow("unsynced writes are gone") << FaultyVfs::Unsynced::Lost;
        QTest::newRow("unsynced writes are torn") << FaultyVfs::Unsynced::Torn;
    }
    void keepsWhatWasSaidToBeKept()
    {
        QFETCH(const FaultyVfs::Unsynced, unsynced);
        const int operations = operationsOf<Life>(m_before, [](Life &life) { life.place("FULL"); });

        for (int operation = 1; operation <= operations; ++operation) {
            Life life{m_before};
            life.disk().setUnsynced(unsynced, quint64(operation));
            life.disk().failAt(operation, FaultyVfs::Fault::PowerCut);
            const Told told = life.place("FULL");

            const QString wrong = wrongWith(life.keptAfterRestart(), told);
            QVERIFY2(wrong.isNull(), qPrintable(QStringLiteral("before operation %1: %2").arg(operation).arg(wrong)));
        }
        QVERIFY(operations > 30); // every letter, the beginning and the end
    }

    void findsThePlantedBugOfNotSyncing()
    {
        Life life{m_before};
        const Told told = life.place("OFF");
        QVERIFY(told.ended); // says SQLite

        QVERIFY(!wrongWith(life.keptAfterRestart(), told).isNull());
    }

private:
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_PowerCutWhilePlacing)
#include "tst_PowerCutWhilePlacing.moc"
