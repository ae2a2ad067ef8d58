// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Contact.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/LoneTablet.h"

#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours day{24};

} // namespace

/// How long this tablet has been alone, by a clock that anybody can set.
class tst_Contact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeverTooLongAgoBeforeTheFirst();
    void isTooLongAgoAfterFourteenDays();
    void isTooLongAgoForAClockFromBeforeIt();
    void endsWithTheNextContact();
    void isNotWrittenDownForEveryIdleCheck();
};

void tst_Contact::isNeverTooLongAgoBeforeTheFirst()
{
    LoneTablet lone;

    QCOMPARE(*Contact{lone.tablet.database()}.isTooLongAgo(lone.tablet.clock().now()), false);
}

void tst_Contact::isTooLongAgoAfterFourteenDays()
{
    LoneTablet lone;
    const Instant then = lone.tablet.clock().now();
    Contact contact{lone.tablet.database()};
    VERIFY_OK(contact.note(then));

    QCOMPARE(*contact.isTooLongAgo(then + 14 * day), false);
    QCOMPARE(*contact.isTooLongAgo(then + 14 * day + 1ms), true);
}

void tst_Contact::isTooLongAgoForAClockFromBeforeIt()
{
    LoneTablet lone;
    const Instant then = lone.tablet.clock().now();
    Contact contact{lone.tablet.database()};
    VERIFY_OK(contact.note(then));

    QCOMPARE(*contact.isTooLongAgo(then - day), false); // a clock that was a little fast and has been set
    QCOMPARE(*contact.isTooLongAgo(then - 2 * day), true);
    QCOMPARE(*contact.isTooLongAgo(then - 3650 * day), true);
}

void tst_Contact::endsWithTheNextContact()
{
    LoneTablet lone;
    const Instant then = lone.tablet.clock().now();
    Contact contact{lone.tablet.database()};
    VERIFY_OK(contact.note(then + 3650 * day)); // its clock was ten years fast
    QCOMPARE(*contact.isTooLongAgo(then), true);

    VERIFY_OK(contact.note(then));

    QCOMPARE(*contact.isTooLongAgo(then), false);
}

void tst_Contact::isNotWrittenDownForEveryIdleCheck()
{
    LoneTablet lone;
    const Instant then = lone.tablet.clock().now();
    Contact contact{lone.tablet.database()};
    VERIFY_OK(contact.note(then));

    VERIFY_OK(contact.note(then + 59min));

    QCOMPARE(*contact.isTooLongAgo(then + 14 * day + 1min), true); // still counted from the first
}

QTEST_GUILESS_MAIN(tst_Contact)
#include "tst_Contact.moc"
