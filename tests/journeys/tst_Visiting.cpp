// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

#include <cmath>

namespace alongside {

using namespace std::chrono_literals;

/// A visit through the real interface.
class VisitJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void beginsFromTheRegisterInTwoTouches();
    void beginsFromThePersonInTwoTouches();
    void keepsWhatIsTypedAndEndsWithOneTouch();
    void givesAnActionAboutOneOfTwoToAColleague();
    void plansTheFirstVisitFromThePerson();
    void offersTheVisitOnceAfterARestart();
    void readsYearsOfVisitsAsOneScrolls();
    void listsWhoWasToBeVisitedLongAgo();
    void asksWhatHappenedWhileTheTabletWasOff();
    void saysWhatWasMetAndWhatTheyThink();
    void correctsANoteAndKeepsWhatItSaid();
    void asksTheEmployerWhereSomebodyWorksForOne();
    void keepsTheMinutesApartWhenTheTabletIsTurned();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

VisitEditor &visitOf(Journey &coach) { return *coach.screens().work()->visits()->visit(); }

/// One with Shan every week, the last a week ago.
QList<Record> visitsOfYears(int years)
{
    QList<Record> visits;
    for (int week = 1; week <= 52 * years; ++week) {
        const QString day = givenDay::friday.addDays(-7 * week).toString(Qt::ISODate);
        visits.append({kind::visit, givenDay::id(day), 3,
            {{QStringLiteral("person"), givenDay::id(QStringLiteral("Shan"))},
                {QStringLiteral("coach"), givenDay::id(QStringLiteral("M. Hicks"))}, {QStringLiteral("date"), day},
                {QStringLiteral("start"), day + QStringLiteral("T10:00:00.000Z")},
                {QStringLiteral("end"), day + QStringLiteral("T10:40:00.000Z")},
                {QStringLiteral("purpose"), QStringLiteral("Regular visit")}}});
    }
    return visits;
}

/// Rhys works for an employer on Fridays.
QList<Record> rhysAtTheNursery()
{
    const Employer nursery{.id = {givenDay::id(QStringLiteral("Nursery"))}, .name = QStringLiteral("Canal nursery")};
    const Expectation friday{.id = {givenDay::id(QStringLiteral("Rhys expected"))},
        .person = {givenDay::id(QStringLiteral("Rhys"))},
        .employer = nursery.id,
        .coach = {givenDay::id(QStringLiteral("M. Hicks"))},
        .pattern = *WeeklyPattern::fromText(QStringLiteral("Fri am+pm"))};
    return {{kind::employer, nursery.id.text, 3, fieldsOf(nursery)},
        {kind::expectation, friday.id.text, 3, fieldsOf(friday)}};
}

} // namespace

void VisitJourney::beginsFromTheRegisterInTwoTouches()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.tap(QStringLiteral("more0")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit-start"), QStringLiteral("startVisitHere")), QString{});
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));

    QVERIFY(coach.reads(QStringLiteral("Visit with Aisha")));
    QVERIFY(visitOf(coach).isGoingOn());
    coach.clock().advance(12min);
    coach.screens().work()->visits()->tick(); // as every minute
    QVERIFY(coach.reads(QStringLiteral("12 min")));
    QVERIFY(coach.tap(QStringLiteral("railToday")));
    QVERIFY(coach.reads(QStringLiteral("Aisha · 12 min")));
}

void VisitJourney::beginsFromThePersonInTwoTouches()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("railPeople")));

    QVERIFY(coach.tap(QStringLiteral("person0")));
    QVERIFY(coach.tap(QStringLiteral("startVisit")));

    QVERIFY(coach.reads(QStringLiteral("Visit with Aisha")));
}

void VisitJourney::keepsWhatIsTypedAndEndsWithOneTouch()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("more3")));
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));

    QVERIFY(coach.type(QStringLiteral("visitSeen"), QStringLiteral("washed two cars")));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit"), QStringLiteral("visitSeen")), QString{});
    QVERIFY(coach.type(QStringLiteral("visitPersonsView"), QStringLiteral("good")));
    QVERIFY(coach.tap(QStringLiteral("moreMinutes0")));
    coach.clock().advance(42min);
    QVERIFY(coach.tap(QStringLiteral("visitEnd")));

    QVERIFY(coach.reads(QStringLiteral("If you want to add something")));
    QVERIFY(coach.reads(QStringLiteral("42 min")));
    QVERIFY(coach.tap(QStringLiteral("gap0"))); // where the minutes went
    QVERIFY(coach.tap(QStringLiteral("giveRest0")));
    QVERIFY(coach.waitFor([&] { return visitOf(coach).restMinutes() == 0; }));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit-ended"), QStringLiteral("gap0")), QString{});
    QVERIFY(coach.tap(QStringLiteral("visitLeave")));
    QVERIFY(coach.reads(QStringLiteral("Goscote Centre · Horticulture"))); // back where it began
    coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));
    QVERIFY(coach.reads(QStringLiteral("washed two cars")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("person-visits"), QStringLiteral("personVisit0")), QString{});
}

void VisitJourney::givesAnActionAboutOneOfTwoToAColleague()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("more3")));
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));
    QVERIFY(coach.reach("addToVisit"));
    QVERIFY(coach.type(QStringLiteral("visitPeopleSearch"), QStringLiteral("cra")));
    QVERIFY(coach.tap(QStringLiteral("visitPerson0")));
    QVERIFY(coach.reads(QStringLiteral("Visit with Shan and Craig")));

    QVERIFY(coach.write("visitAction", "order gloves"));
    QVERIFY(coach.reach("actionAbout1"));
    QVERIFY(coach.reach("actionOwner2"));
    QVERIFY(coach.tap(QStringLiteral("colleague1")));
    QVERIFY(coach.reach("actionDueIn2"));
    QVERIFY(coach.reads(QStringLiteral("R. Lewis")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit-action"), QStringLiteral("addAction")), QString{});
    QVERIFY(coach.reach("addAction"));

    QVERIFY(coach.reads(QStringLiteral("Craig: order gloves")));
    QVERIFY(coach.reads(QStringLiteral("R. Lewis, by Friday 4 December")));
}

void VisitJourney::plansTheFirstVisitFromThePerson()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));

    QVERIFY(coach.reach("planVisit"));
    QVERIFY(coach.tap(QStringLiteral("visitPlanDayIn2")));
    QVERIFY(coach.reads(QStringLiteral("Friday 4 December 2026")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit-plan"), QStringLiteral("visitPlanDone")), QString{});
    QVERIFY(coach.tap(QStringLiteral("visitPlanDone")));

    QVERIFY(coach.reads(QStringLiteral("in 14 days")));
}

void VisitJourney::offersTheVisitOnceAfterARestart()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("more0")));
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));
    QVERIFY(coach.type(QStringLiteral("visitSeen"), QStringLiteral("half a sent")));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));

    coach.restart();
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.reads(QStringLiteral("Your visit with Aisha has not been ended.")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit-offer"), QStringLiteral("takeVisitOffer")), QString{});
    QVERIFY(coach.tap(QStringLiteral("takeVisitOffer")));
    QVERIFY(coach.reads(QStringLiteral("half a sent")));
    QVERIFY(coach.tap(QStringLiteral("railToday")));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("visitOffer")) == nullptr; }));
    QVERIFY(coach.tap(QStringLiteral("visitChip"))); // it still goes on
    QVERIFY(coach.reads(QStringLiteral("half a sent")));
}

void VisitJourney::readsYearsOfVisitsAsOneScrolls()
{
    Journey coach{visitsOfYears(5)};
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));
    QVERIFY(coach.reach("allVisits"));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("timelineVisit0")) != nullptr; }));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("timeline"), QStringLiteral("sheetClose")), QString{});
    QQuickItem *list = coach.item(QStringLiteral("timelineList"));
    const auto count = [&] { return list->property("count").toInt(); };
    QVERIFY(count() < 100); // a few pages: what is seen and a little more

    QSet<const QQuickItem *> made;
    for (int turns = 0; turns < 200 && !(count() == 260 && list->property("atYEnd").toBool()); ++turns) {
        list->setProperty("contentY", list->property("contentY").toDouble() + 300); // as a thumb
        coach.window().grabWindow();
        QCoreApplication::processEvents(); // the list asks for more once its last line is made
        for (const QQuickItem *line : list->property("contentItem").value<QQuickItem *>()->childItems())
            if (line->objectName().startsWith(QStringLiteral("timelineVisit"))) made.insert(line);
    }

    QCOMPARE(count(), 260);
    QVERIFY(coach.item(QStringLiteral("timelineVisit259")));
    QVERIFY2(made.size() <= 40, qPrintable(QStringLiteral("%1 lines were made").arg(made.size())));
    QVERIFY(coach.tap(QStringLiteral("timelineVisit259")));
    QVERIFY(coach.reads(QStringLiteral("Visit with Shan")));
}

void VisitJourney::listsWhoWasToBeVisitedLongAgo()
{
    Record before = visitsOfYears(1).at(3);
    before.fields.insert(QStringLiteral("nextVisit"), QStringLiteral("2026-11-06"));
    Journey coach{{before}};
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("railPeople")));

    QVERIFY(coach.tap(QStringLiteral("visitsDue")));

    QVERIFY(coach.reads(QStringLiteral("14 days late")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visits-due"), QStringLiteral("dueVisit0")), QString{});
    QVERIFY(coach.tap(QStringLiteral("dueVisit0")));
    QVERIFY(coach.tap(QStringLiteral("startVisit")));
    QVERIFY(coach.reads(QStringLiteral("Visit with Shan")));
}

void VisitJourney::asksWhatHappenedWhileTheTabletWasOff()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("more0")));
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));
    QVERIFY(coach.reads(QStringLiteral("Visit with Aisha")));
    coach.clock().advance(40min);
    coach.clock().setWallClock(QStringLiteral("2026-11-20T11:40:00.000Z"));
    coach.screens().work()->visits()->tick();

    QVERIFY(coach.reads(QStringLiteral("40 min, that is sure")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit-clock"), QStringLiteral("clockAnswer0")), QString{});
    QVERIFY(coach.tap(QStringLiteral("visitEnd")));
    QVERIFY(coach.reads(QStringLiteral("First say how long")));
    QVERIFY(coach.reach("clockAnswer1")); // at 11:00

    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("clockQuestion")) == nullptr; }));
    QVERIFY(coach.tap(QStringLiteral("visitEnd")));
    QVERIFY(coach.reads(QStringLiteral("If you want to add something")));
}

void VisitJourney::saysWhatWasMetAndWhatTheyThink()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().startVisit(givenDay::id(QStringLiteral("Shan")));
    QVERIFY(coach.reads(QStringLiteral("Visit with Shan")));

    QVERIFY(coach.write("visitPersonsView", "on time each day"));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));
    QVERIFY(coach.reach("communicationMet")); // into sight
    const QQuickItem &met = *coach.item(QStringLiteral("communicationMet"));
    const QPoint notMet = met.mapToScene({met.width() * 0.75, met.height() / 2}).toPoint();
    QTest::mouseClick(&coach.window(), Qt::LeftButton, Qt::NoModifier, notMet);
    QVERIFY(coach.waitFor([&] { return visitOf(coach).communication() == VisitEditor::Communication::NotMet; }));
    QVERIFY(coach.write("communicationWhy", "nobody there signs"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit-needs"), QStringLiteral("communicationWhy")), QString{});
    coach.restart();
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("takeVisitOffer")));

    QVERIFY(coach.reads(QStringLiteral("on time each day")));
    QVERIFY(coach.reads(QStringLiteral("nobody there signs")));
    QCOMPARE(visitOf(coach).communication(), VisitEditor::Communication::NotMet);
}

void VisitJourney::correctsANoteAndKeepsWhatItSaid()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().startVisit(givenDay::id(QStringLiteral("Shan")));
    QVERIFY(coach.write("visitNote", "bus at 8"));
    QVERIFY(coach.reach("visitPurpose")); // leaves it
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("correctNote0")) != nullptr; }));

    QVERIFY(coach.reach("correctNote0"));
    QVERIFY(coach.waitFor([&] { return coach.focusedName() == QStringLiteral("noteCorrection"); }));
    QTest::keyClick(&coach.window(), Qt::Key_End, Qt::ControlModifier);
    for (const char letter : {'.', '3', '0'})
        QTest::keyClick(&coach.window(), letter);
    QVERIFY(coach.reach("visitPurpose"));

    QVERIFY(coach.reads(QStringLiteral("bus at 8.30")));
    QVERIFY(coach.reads(QStringLiteral("Before: bus at 8")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("note-corrected"), QStringLiteral("correctNote0")), QString{});
}

void VisitJourney::asksTheEmployerWhereSomebodyWorksForOne()
{
    Journey coach{rhysAtTheNursery()};
    QVERIFY(coach.signIn(0, pin));
    coach.screens().startVisit(givenDay::id(QStringLiteral("Shan")));
    QVERIFY(coach.reads(QStringLiteral("Visit with Shan")));
    QVERIFY(!coach.item(QStringLiteral("visitEmployersView"))); // at a site there is nobody to ask
    coach.screens().openPerson(givenDay::id(QStringLiteral("Rhys")));
    QVERIFY(coach.tap(QStringLiteral("startVisit")));
    QVERIFY(coach.reads(QStringLiteral("Canal nursery")));

    QVERIFY(coach.write("visitEmployersView", "he is never late"));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("visit-employer"), QStringLiteral("visitEmployersView")), QString{});
    coach.restart();
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("takeVisitOffer")) != nullptr; }));
    coach.screens().openPerson(givenDay::id(QStringLiteral("Rhys")));
    QVERIFY(coach.tap(QStringLiteral("startVisit"))); // it still goes on: the same
    QVERIFY(coach.reads(QStringLiteral("he is never late")));

    QVERIFY(coach.tap(QStringLiteral("visitEnd")));
    QVERIFY(coach.reads(QStringLiteral("If you want to add something")));
    QVERIFY(!visitOf(coach).gapFields().contains(int(VisitEditor::EmployersView)));
    QVERIFY(coach.tap(QStringLiteral("visitLeave")));
    coach.screens().openPerson(givenDay::id(QStringLiteral("Rhys")));
    QVERIFY(coach.reach("personVisit0"));
    QVERIFY(coach.reads(QStringLiteral("he is never late")));
}

void VisitJourney::keepsTheMinutesApartWhenTheTabletIsTurned()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().startVisit(givenDay::id(QStringLiteral("Aisha")));
    QVERIFY(coach.reads(QStringLiteral("Visit with Aisha")));
    for (const QSize size : {QSize{800, 1280}, QSize{1280, 800}, QSize{800, 1280}}) {
        coach.window().resize(size);
        QCoreApplication::processEvents();
        QVERIFY(coach.reach("moreMinutes3")); // into sight
        for (int kind = 0; kind < 3; ++kind) {
            const auto placeOf = [&](const char *button, int number) {
                const QQuickItem &item = *coach.item(QLatin1String{button} + QString::number(number));
                return item.mapRectToScene(item.boundingRect());
            };
            QVERIFY(placeOf("moreMinutes", kind).bottom() <= placeOf("moreMinutes", kind + 1).top());
            const QPointF aside = placeOf("moreMinutes", kind).center() - placeOf("kindOfMinutes", kind).center();
            QVERIFY(std::abs(aside.y()) <= 1); // on one line
        }
    }
}

} // namespace alongside

QTEST_MAIN(alongside::VisitJourney)
#include "tst_Visiting.moc"
