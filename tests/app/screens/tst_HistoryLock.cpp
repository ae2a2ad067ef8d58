// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/screens/lock/HistoryLock.h"
#include "sync/client/Contact.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QTest>

namespace alongside {

namespace {

constexpr std::chrono::hours day{24};

Record profileOfShan()
{
    return {.type = kind::profile,
        .id = givenDay::id(QStringLiteral("profile of Shan")),
        .revision = 1,
        .fields = {{QStringLiteral("person"), givenDay::id(QStringLiteral("Shan"))},
            {QStringLiteral("whatMatters"), QStringLiteral("Being outdoors")}}};
}

/// A tablet that has had contact on Friday 20 November.
class LonelyTablet {
public:
    LonelyTablet() : tablet{{profileOfShan()}}, lock{*tablet.file, tablet.clock, tablet.session}
    {
        contact();
        QObject::connect(&lock, &HistoryLock::changed, tablet.screens.get(), &WorkScreens::readAgain);
    }

    void contact()
    {
        const auto note = [now = tablet.clock.now()](Database &database) { return Contact{database}.note(now); };
        if (!tablet.file->writer().run(DatabaseThread::Urgency::Tap, note).result()) qFatal("cannot note the contact");
        lock.look();
    }
    void isAloneFor(std::chrono::hours time)
    {
        tablet.clock.advance(time);
        lock.look();
        tablet.screens->readAgain();
    }
    PersonScreen &shan()
    {
        PersonScreen &person = *tablet.screens->people()->person();
        person.open(givenDay::id(QStringLiteral("Shan")));
        tablet.settle();
        return person;
    }

    ScreenTablet tablet;
    HistoryLock lock;
};

} // namespace

/// Fourteen days without contact: less is shown, nothing is gone, and recording goes on.
class HistoryLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingForFourteenDays()
    {
        LonelyTablet lonely;

        lonely.isAloneFor(14 * day);

        QCOMPARE(lonely.shan().matters(), QStringLiteral("Being outdoors"));
        QVERIFY(lonely.shan().mayTakePaper());
        QVERIFY(lonely.tablet.session.historySentence().isEmpty());
    }

    void locksWhatIsOlderAndSaysWhy()
    {
        LonelyTablet lonely;

        lonely.isAloneFor(15 * day);

        QCOMPARE(lonely.shan().matters(), QString{});
        QVERIFY(!lonely.shan().mayTakePaper());
        QVERIFY(
            lonely.shan().attendanceSentence().startsWith(QStringLiteral("This tablet has not reached the service")));
        QVERIFY(lonely.tablet.screens->syncScreen()->tabletSentence().contains(QStringLiteral("go on recording")));
    }

    void goesOnShowingWhatKeepsPeopleSafe()
    {
        LonelyTablet lonely;
        const QStringList alerts = lonely.shan().alerts();
        const int contacts = lonely.shan().contacts()->rowCount();

        lonely.isAloneFor(15 * day);

        QCOMPARE(lonely.shan().alerts(), alerts);
        QCOMPARE(lonely.shan().contacts()->rowCount(), contacts);
        QCOMPARE(lonely.shan().name(), QStringLiteral("Shan Griffiths"));
    }

    void goesOnRecording()
    {
        LonelyTablet lonely;
        lonely.isAloneFor(15 * day);
        const int before = lonely.tablet.sync->status().ledger.waiting;

        lonely.tablet.reg().markHere(givenDay::id(QStringLiteral("Aisha")));
        lonely.tablet.settle();

        QTRY_VERIFY(lonely.tablet.sync->status().ledger.waiting > before);
    }

    void opensAgainWithTheNextContact()
    {
        LonelyTablet lonely;
        lonely.isAloneFor(15 * day);
        QCOMPARE(lonely.shan().matters(), QString{});

        lonely.contact();

        QCOMPARE(lonely.shan().matters(), QStringLiteral("Being outdoors")); // it was there all the time
    }
};

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::HistoryLockTest)
#include "tst_HistoryLock.moc"
