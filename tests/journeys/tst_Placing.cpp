// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/Journey.h"

#include <QDir>
#include <QQuickWindow>
#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// Placements through the real interface: begun, kept through a restart, started at a new employer, marked on the
/// one-to-one register there, paused and ended.
class PlacementJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void startsAtANewEmployerThoughTheAppEnds();
    void pausesAndEndsWithAReason();
    void staysWithinTheScreenInEveryForm_data();
    void staysWithinTheScreenInEveryForm();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

PlacementsScreen &placementsOf(Journey &coach) { return *coach.screens().work()->placements(); }

/// Touches what may have to be scrolled to first: whatever has the focus is in sight.
bool reach(Journey &coach, const char *name)
{
    const QString called = QString::fromLatin1(name);
    if (!coach.waitFor([&] { return coach.item(called) != nullptr; })) return false;
    coach.item(called)->forceActiveFocus(Qt::TabFocusReason);
    return coach.tap(called);
}

bool write(Journey &coach, const char *field, const char *text)
{
    return reach(coach, field) && coach.type(QString::fromLatin1(field), QString::fromLatin1(text));
}

bool openRhys(Journey &coach)
{
    coach.screens().openPerson(givenDay::id(QStringLiteral("Rhys")));
    return coach.reads(QStringLiteral("No placement is written down yet."));
}

/// Friday mornings and afternoons at Brownhills, from today.
bool startAtBrownhills(Journey &coach)
{
    return openRhys(coach) && reach(coach, "startPlacement") && reach(coach, "kind1") && reach(coach, "place0")
        && reach(coach, "session8") && reach(coach, "session9") && reach(coach, "placementFromToday")
        && coach.tap(QStringLiteral("placementSave"))
        && coach.waitFor([&] { return placementsOf(coach).current()->count() == 1; });
}

} // namespace

void PlacementJourney::startsAtANewEmployerThoughTheAppEnds()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(openRhys(coach));
    QVERIFY(reach(coach, "startPlacement"));
    QVERIFY(reach(coach, "kind5"));
    QVERIFY(reach(coach, "session8"));
    QVERIFY(write(coach, "placementHours", "3"));
    QVERIFY(coach.reads(QStringLiteral("Kept as you left it, 09:00")));

    coach.restart();
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(openRhys(coach));
    QVERIFY(coach.reads(QStringLiteral("You began a placement and did not finish it.")));
    placementsOf(coach).start(); // "Go on with it"
    QVERIFY(coach.waitFor([&] { return placementsOf(coach).form()->hours() == QStringLiteral("3"); }));
    QCOMPARE(placementsOf(coach).form()->kind(), 5);
    QVERIFY(reach(coach, "placementFromToday"));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("Choose where.")));

    QVERIFY(reach(coach, "newEmployer"));
    QVERIFY(write(coach, "employerField0", "canal side"));
    QVERIFY(write(coach, "employerField4", "07700 900412"));
    QVERIFY(coach.tap(QStringLiteral("employerAdd")));
    QVERIFY(coach.waitFor([&] { return !placementsOf(coach).form()->place().isEmpty(); }));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.waitFor([&] { return placementsOf(coach).current()->count() == 1; }));
    QVERIFY(coach.reads(QStringLiteral("permitted work · Fri mornings · 3 hours a week")));

    QVERIFY(reach(coach, "placement0"));
    QVERIFY(reach(coach, "employerOf0"));
    QVERIFY(coach.reads(QStringLiteral("07700 900412")));
    QVERIFY(reach(coach, "employerRegister"));
    QVERIFY(coach.waitFor([&] { return coach.screens().page() == TabletScreens::Page::Today; }));
    QCOMPARE(coach.reg().mode(), RegisterScreen::Mode::OneToOne);
    QCOMPARE(coach.reg().title(), QStringLiteral("canal side"));
    coach.reg().markHere(givenDay::id(QStringLiteral("Rhys")));
    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Rhys")) == QStringLiteral("Here"); }));
}

void PlacementJourney::pausesAndEndsWithAReason()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(startAtBrownhills(coach));
    QVERIFY(reach(coach, "placement0"));

    QVERIFY(reach(coach, "pausePlacement0"));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("Write why, in a few words.")));
    QVERIFY(write(coach, "placementReason", "broken arm"));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("Paused, nobody knows until when: broken arm")));
    QVERIFY(reach(coach, "placement0"));
    QVERIFY(reach(coach, "backPlacement0"));
    QVERIFY(
        coach.waitFor([&] { return placementsOf(coach).current()->lines().first().step == PlacementRows::Running; }));

    QVERIFY(reach(coach, "placement0"));
    QVERIFY(reach(coach, "endPlacement0"));
    QVERIFY(write(coach, "placementReason", "it closes"));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("ends on Fri 20 Nov")));
    coach.clock().advance(24h);
    placementsOf(coach).readAgain();
    QVERIFY(reach(coach, "pastPlacements"));
    QVERIFY(coach.reads(QStringLiteral("Ended on Fri 20 Nov: it closes")));
}

void PlacementJourney::staysWithinTheScreenInEveryForm_data()
{
    QTest::addColumn<AppSettings::Theme>("theme");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, AppSettings::Theme> themes[] = {{"light", AppSettings::Theme::Light},
        {"dark", AppSettings::Theme::Dark}, {"sunlight", AppSettings::Theme::Sunlight}};
    for (const auto &[name, theme] : themes) {
        QTest::addRow("%s landscape", name) << theme << QSize{1280, 800};
        QTest::addRow("%s portrait", name) << theme << QSize{800, 1280};
    }
}

void PlacementJourney::staysWithinTheScreenInEveryForm()
{
    QFETCH(const AppSettings::Theme, theme);
    QFETCH(const QSize, size);
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().settings()->setTheme(theme);
    coach.window().resize(size);
    QVERIFY(startAtBrownhills(coach));
    QVERIFY(reach(coach, "placement0"));
    const QImage page = coach.window().grabWindow();
    QVERIFY(reach(coach, "changePlacement0"));
    QVERIFY(coach.reads(QStringLiteral("What changes for Rhys?")));

    const QImage form = coach.window().grabWindow();

    QCOMPARE(form.size(), size);
    QVERIFY(form != page);
    const QQuickItem &save = *coach.item(QStringLiteral("placementSave"));
    QVERIFY(QRectF(QPointF{}, QSizeF{size}).contains(save.mapRectToScene(save.boundingRect())));
    if (const QString folder = qEnvironmentVariable("ALONGSIDE_JOURNEY_PICTURES"); !folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        QVERIFY(page.save(QDir{folder}.filePath(QStringLiteral("placements-%1.png").arg(name))));
        QVERIFY(form.save(QDir{folder}.filePath(QStringLiteral("placement-change-%1.png").arg(name))));
    }
}

} // namespace alongside

QTEST_MAIN(alongside::PlacementJourney)
#include "tst_Placing.moc"
