// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Coach.h"
#include "app/domain/Role.h"
#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;

class tst_Person : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCalledAsTheyLike()
    {
        Person person = given::person(QStringLiteral("Siân Griffiths"));
        QCOMPARE(person.likedName(), QStringLiteral("Siân Griffiths"));

        person.preferredName = QStringLiteral("Shan");
        QCOMPARE(person.calledName(), QStringLiteral("Shan"));
        QCOMPARE(person.likedName(), QStringLiteral("Shan Griffiths"));
        QCOMPARE(person.fullName(), QStringLiteral("Siân Griffiths"));
        QCOMPARE(person.initials(), QStringLiteral("SG"));
    }

    void hasANameThoughHalfOfItIsMissing()
    {
        QCOMPARE(given::person(QStringLiteral("Cher")).likedName(), QStringLiteral("Cher"));
        QCOMPARE(Person{}.initials(), QString{});
    }

    void keepsAStatusItDoesNotKnowOnTheRegister()
    {
        QCOMPARE(personStatusFromText(QStringLiteral("left")), Person::Status::Left);
        QCOMPARE(personStatusFromText(QStringLiteral("onTrial")), Person::Status::Active);
    }

    void rolesComeBackFromTheirTexts()
    {
        for (const Role role : everyRole)
            QCOMPARE(roleFromText(toText(role)), role);
        QVERIFY(!roleFromText(QStringLiteral("king")));
    }

    void coachesHaveInitials() { QCOMPARE(given::coach(QStringLiteral("M. Hicks")).initials(), QStringLiteral("MH")); }
};

QTEST_GUILESS_MAIN(tst_Person)
#include "tst_Person.moc"
