// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Backoff.h"
#include "sync/client/SyncTuning.h"
#include "tests/support/FakeIds.h"

#include <QTest>

using namespace alongside;

class tst_Backoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublesAtMostAndNeverPassesTheLongestPause();
    void differsFromTabletToTablet();
    void startsAnewAfterASuccess();
};

void tst_Backoff::doublesAtMostAndNeverPassesTheLongestPause()
{
    FakeIds ids{7};
    Backoff backoff{ids};
    std::chrono::milliseconds most = SyncTuning::firstPause;
    std::chrono::milliseconds longest{0};

    for (int failure = 0; failure < 200; ++failure) {
        const auto pause = backoff.next();
        QVERIFY(pause.count() > 0);
        QVERIFY(pause <= most);
        longest = std::max(longest, pause);
        most = std::min(most * 2, SyncTuning::longestPause);
    }

    QVERIFY(longest > SyncTuning::longestPause / 2); // the range is really used
}

void tst_Backoff::differsFromTabletToTablet()
{
    FakeIds one{1};
    FakeIds other{2};

    QVERIFY(Backoff{one}.next() != Backoff{other}.next());
}

void tst_Backoff::startsAnewAfterASuccess()
{
    FakeIds ids{3};
    Backoff backoff{ids};
    for (int failure = 0; failure < 20; ++failure)
        backoff.next();

    backoff.reset();

    QVERIFY(!backoff.isWaiting());
    QVERIFY(backoff.next() <= SyncTuning::firstPause);
}

QTEST_GUILESS_MAIN(tst_Backoff)
#include "tst_Backoff.moc"
