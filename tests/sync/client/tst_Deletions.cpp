// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Deletions.h"
#include "sync/client/SyncTuning.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/LoneTablet.h"

#include <QTest>

using namespace alongside;

namespace {

constexpr std::chrono::hours day{24};
const QString person = QStringLiteral("Person");

/// A tablet that hears of deletions, day by day.
class Listening {
public:
    void hear(const QString &id, qint64 modseq)
    {
        ChangesPage page;
        page.newState = {1, modseq};
        page.destroyed = {{person, {id}}};
        VERIFY_OK(m_deletions.note(page));
    }
    void beginDay(qint64 modseq) { VERIFY_OK(m_deletions.passDay(m_lone.tablet.clock().now(), modseq)); }
    void pass(std::chrono::hours time) { m_lone.tablet.clock().advance(time); }

    QStringList known()
    {
        const auto ids = m_lone.tablet.database().collect(
            QStringLiteral("SELECT id FROM sync_deleted ORDER BY id"), [](const Row &row) { return row.text(0); });
        return ids ? *ids : QStringList{QStringLiteral("the store does not answer")};
    }

private:
    LoneTablet m_lone;
    Deletions m_deletions{m_lone.tablet.database()};
};

const QString ann = QStringLiteral("ann");
const QString ben = QStringLiteral("ben");

} // namespace

/// What is known of deletions does not grow for ever.
class tst_Deletions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatIsOlderThanAnyBackup();
    void keepsWhatCameAfterARestoreThatCountsAnew();
};

void tst_Deletions::forgetsWhatIsOlderThanAnyBackup()
{
    Listening tablet;
    tablet.beginDay(100);
    tablet.hear(ann, 105);
    tablet.pass(day);
    tablet.beginDay(110);
    tablet.hear(ben, 115);

    tablet.pass(SyncTuning::keepDeleted - day);
    tablet.beginDay(900);
    QCOMPARE(tablet.known(), (QStringList{ann, ben}));
    tablet.pass(day);
    tablet.beginDay(901);
    QCOMPARE(tablet.known(), QStringList{ben});
    tablet.pass(30 * day);
    tablet.beginDay(902);
    QCOMPARE(tablet.known(), QStringList{ben}); // until a day is 400 days old that began after it
}

void tst_Deletions::keepsWhatCameAfterARestoreThatCountsAnew()
{
    Listening tablet;
    tablet.beginDay(1000);
    tablet.pass(10 * day);
    tablet.beginDay(500); // from a backup
    tablet.hear(ann, 600);

    tablet.pass(SyncTuning::keepDeleted - day);
    tablet.beginDay(900);

    QCOMPARE(tablet.known(), QStringList{ann});
}

QTEST_GUILESS_MAIN(tst_Deletions)
#include "tst_Deletions.moc"
