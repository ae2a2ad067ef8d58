// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Site.h"

#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;

class tst_Site : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isClosedAtWeekends()
    {
        const Site site = given::site(QStringLiteral("Goscote Centre"));

        QVERIFY(site.isOpen(given::friday));
        QVERIFY(!site.isOpen(given::friday.addDays(1)));
        QVERIFY(site.closureReason(given::friday.addDays(1)).isEmpty());
    }

    void saysWhyItIsClosed()
    {
        Site site = given::site(QStringLiteral("Goscote Centre"));
        site.closures = {{given::friday.addDays(-1), given::friday, QStringLiteral("Training day")}};

        QVERIFY(!site.isOpen(given::friday));
        QCOMPARE(site.closureReason(given::friday), QStringLiteral("Training day"));
    }

    void offersTheLastOpenDay()
    {
        Site site = given::site(QStringLiteral("Goscote Centre"));
        site.closures = {{given::friday.addDays(-1), given::friday, QStringLiteral("Training day")}};

        QCOMPARE(site.lastOpenDay(given::friday.addDays(2)), given::friday.addDays(-2));
        QCOMPARE(site.lastOpenDay(given::friday.addDays(-2)), given::friday.addDays(-2));
    }

    void hasNoLastOpenDayWhenItNeverOpened()
    {
        Site site = given::site(QStringLiteral("Goscote Centre"));
        site.from = given::friday.addDays(30);

        QVERIFY(!site.lastOpenDay(given::friday).isValid());
    }
};

QTEST_GUILESS_MAIN(tst_Site)
#include "tst_Site.moc"
