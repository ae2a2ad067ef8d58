// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/SyncLease.h"
#include "tests/support/FakeClock.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// Twelve hours from the last unlock, and then only behind the lock.
class SyncLeaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_session = std::make_unique<TabletSession>(*m_clock);
        m_lease = std::make_unique<SyncLease>(*m_session, *m_clock);
        m_ended = std::make_unique<QSignalSpy>(m_lease.get(), &SyncLease::ended);
        m_session->signIn({QStringLiteral("c1"), QStringLiteral("Sam"), {}});
    }

    void endsTwelveHoursAfterTheLastUnlock()
    {
        m_session->lock();
        passes(12h - 1min);
        QCOMPARE(m_ended->count(), 0);

        passes(1min);
        passes(1h);

        QCOMPARE(m_ended->count(), 1);
    }

    void beginsAnewWithEachUnlock()
    {
        m_session->lock();
        passes(11h);
        m_session->signIn({QStringLiteral("c2"), QStringLiteral("Kim"), {}});
        m_session->lock();

        passes(11h);
        QCOMPARE(m_ended->count(), 0);
        passes(1h);
        QCOMPARE(m_ended->count(), 1);
    }

    void waitsForTheLockOfWhoeverWorksOn()
    {
        passes(13h);
        QCOMPARE(m_ended->count(), 0);

        m_session->lock();

        QCOMPARE(m_ended->count(), 1);
    }

    void endsThoughTheClockWasSetBack()
    {
        m_session->lock();
        m_clock->setWallClock(m_clock->now() - 24h * 365);

        passes(12h);

        QCOMPARE(m_ended->count(), 1);
    }

    void endsForATabletThatSlept()
    {
        m_session->lock();
        m_clock->setWallClock(m_clock->now() + 12h); // the monotonic clock stood still

        m_lease->look();

        QCOMPARE(m_ended->count(), 1);
    }

private:
    void passes(std::chrono::milliseconds time)
    {
        m_clock->advance(time);
        m_lease->look();
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TabletSession> m_session;
    std::unique_ptr<SyncLease> m_lease;
    std::unique_ptr<QSignalSpy> m_ended;
};

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::SyncLeaseTest)
#include "tst_SyncLease.moc"
