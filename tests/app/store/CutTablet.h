// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Coach.h"
#include "app/domain/VisitClock.h"
#include "app/records/RecordKinds.h"
#include "app/store/Act.h"
#include "app/store/TabletFile.h"
#include "tests/support/FakeBoot.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/FaultyVfs.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace alongside {

/// One life of a tablet whose battery a test pulls out: its file as the app opens it, and one coach at work.
class CutTablet {
public:
    using Prepare = std::function<Result<void>(Database &)>;
    /// The file of a tablet that is enrolled and prepared, with nothing left in its log.
    static QByteArray fileBefore(const Prepare &prepare = {});

    CutTablet(const QByteArray &file, const Coach &coach);

    FaultyVfs &disk() { return m_disk; }
    const FakeClock &clock() const { return m_clock; }
    FakeIds &ids() { return m_ids; }
    ClockReading reading() const { return {m_clock.now(), m_boot.sinceBoot(), m_boot.boot()}; }

    /// Works with the file, opened so ("FULL", or "OFF": the planted bug), until the power goes: at the latest when the
    /// work is done, before the file is closed, because closing writes.
    void workUntilTheCut(const QByteArray &synchronous, const std::function<void(TabletFile &)> &work);
    /// The power is back.
    std::unique_ptr<TabletFile> restart();

    /// On the writer's thread, as screens do; its result.
    template <typename Do> static auto onWriter(TabletFile &file, Do what)
    {
        return file.writer().run(DatabaseThread::Urgency::Tap, what).result();
    }
    /// The same in the coach's name.
    template <typename Do> auto write(TabletFile &file, Do what)
    {
        return onWriter(file, [&](Database &database) {
            Act act{database, recordKinds(), m_clock, m_coach};
            return what(act);
        });
    }

private:
    CoachId m_coach;
    FaultyVfs m_disk{"cut"};
    FakeClock m_clock;
    FakeBoot m_boot{m_clock};
    FakeIds m_ids{5};
};

/// How often the disk is written, cut short or synced in a whole life. live: what a test does with it.
template <typename Life, typename Live> int operationsOf(const QByteArray &file, Live live)
{
    constexpr int never = 1 << 30; // an operation that never comes
    Life life{file};
    life.disk().failAt(never, FaultyVfs::Fault::PowerCut); // counts anew
    live(life);
    return life.disk().operations();
}

/// What came of pulling the battery out before every single write of a life.
struct EveryCut {
    int cuts = 0;
    QSet<QString> saved; ///< what had been called saved by each of them
    QString wrong; ///< the first thing that was not as it was told; null: all was
};

/// One life for each write of a whole one. live answers with what the coach had been told, Life::keptAfterRestart with
/// what there is, and the test's own wrongWith compares the two.
template <typename Life, typename Live>
EveryCut cutBeforeEveryWrite(const QByteArray &file, FaultyVfs::Unsynced unsynced, Live live)
{
    EveryCut outcome;
    const int operations = operationsOf<Life>(file, [&live](Life &life) { live(life); });
    while (outcome.cuts < operations && outcome.wrong.isNull()) {
        Life life{file};
        life.disk().setUnsynced(unsynced, quint64(++outcome.cuts));
        life.disk().failAt(outcome.cuts, FaultyVfs::Fault::PowerCut);
        const auto told = live(life);
        outcome.saved.insert(QStringList{told.saved.values()}.join(u'|'));
        if (const QString wrong = wrongWith(life.keptAfterRestart(), told); !wrong.isNull())
            outcome.wrong = QStringLiteral("before operation %1: %2").arg(outcome.cuts).arg(wrong);
    }
    return outcome;
}

/// Rows of a test of cutBeforeEveryWrite.
void giveEveryUnsynced();

} // namespace alongside
