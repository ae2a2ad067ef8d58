// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/TapPolicy.h"
#include "tests/support/FakeClock.h"

#include <QPointingDevice>
#include <QTest>
#include <QTouchEvent>

namespace alongside {

using namespace std::chrono_literals;

class TapPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsOneTouch();
    void knowsASecondTouchOnTheSameRowWithin300Milliseconds();
    void takesNoOtherRowForASecondTouch();
    void refusesWhileAndAfterTwoContactsUntilTheGlassIsEmpty();
    void countsTheContactsOfTouchEvents();
    void acceptsAKeyAfterTwoContacts();
    void acceptsASwitchWhenTheGlassHasBeenLeftAlone();
};

namespace {

const QString aisha = QStringLiteral("aisha");
const QString craig = QStringLiteral("craig");

QEventPoint contact(int id, QEventPoint::State state) { return QEventPoint{id, state, {}, {}}; }

void send(TapPolicy &policy, QEvent::Type type, const QList<QEventPoint> &contacts)
{
    static const QPointingDevice glass;
    QTouchEvent event{type, &glass, Qt::NoModifier, contacts};
    policy.eventFilter(nullptr, &event);
}

} // namespace

void TapPolicyTest::acceptsOneTouch()
{
    FakeClock clock;
    TapPolicy policy{clock};

    policy.setContacts(1);
    QVERIFY(policy.isOneTouch());
    QVERIFY(!policy.isSecond(aisha));
}

void TapPolicyTest::knowsASecondTouchOnTheSameRowWithin300Milliseconds()
{
    FakeClock clock;
    TapPolicy policy{clock};
    QVERIFY(!policy.isSecond(aisha));

    clock.advance(299ms);
    QVERIFY(policy.isSecond(aisha));
    clock.advance(299ms); // a hand that goes on trembling
    QVERIFY(policy.isSecond(aisha));
    clock.advance(300ms);
    QVERIFY(!policy.isSecond(aisha));
}

void TapPolicyTest::takesNoOtherRowForASecondTouch()
{
    FakeClock clock;
    TapPolicy policy{clock};

    QVERIFY(!policy.isSecond(aisha));
    QVERIFY(!policy.isSecond(craig));
}

void TapPolicyTest::refusesWhileAndAfterTwoContactsUntilTheGlassIsEmpty()
{
    FakeClock clock;
    TapPolicy policy{clock};

    policy.setContacts(1);
    policy.setContacts(2);
    QVERIFY(!policy.isOneTouch());
    policy.setContacts(1);
    QVERIFY(!policy.isOneTouch());
    policy.setContacts(0);
    policy.setContacts(1);
    QVERIFY(policy.isOneTouch());
}

void TapPolicyTest::countsTheContactsOfTouchEvents()
{
    FakeClock clock;
    TapPolicy policy{clock};

    send(policy, QEvent::TouchBegin, {contact(1, QEventPoint::Pressed)});
    send(policy, QEvent::TouchUpdate, {contact(1, QEventPoint::Stationary), contact(2, QEventPoint::Pressed)});
    send(policy, QEvent::TouchUpdate, {contact(1, QEventPoint::Released), contact(2, QEventPoint::Stationary)});
    send(policy, QEvent::TouchEnd, {contact(2, QEventPoint::Released)});
    QVERIFY(!policy.isOneTouch());

    send(policy, QEvent::TouchBegin, {contact(3, QEventPoint::Pressed)});
    send(policy, QEvent::TouchEnd, {contact(3, QEventPoint::Released)});
    QVERIFY(policy.isOneTouch());
}

void TapPolicyTest::acceptsAKeyAfterTwoContacts()
{
    FakeClock clock;
    TapPolicy policy{clock};
    policy.setContacts(2);
    policy.setContacts(0);

    QEvent press{QEvent::KeyPress};
    policy.eventFilter(nullptr, &press);

    QVERIFY(policy.isOneTouch());
}

void TapPolicyTest::acceptsASwitchWhenTheGlassHasBeenLeftAlone()
{
    FakeClock clock;
    TapPolicy policy{clock};
    policy.setContacts(2);
    policy.setContacts(0);

    clock.advance(299ms);
    QVERIFY(!policy.isOneTouch());
    clock.advance(1ms);
    QVERIFY(policy.isOneTouch());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::TapPolicyTest)
#include "tst_TapPolicy.moc"
