// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitTimeline.h"

#include "app/records/RecordKinds.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QTest>

namespace alongside {

/// One person's visits through time.
class VisitTimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatIsPlannedAndSaysHowLate();
    void namesEachMonthOnce();
    void keepsNotesAndPhotosAtTheirVisit();
    void saysWhetherCommunicationWasMet();
    void saysWhoElseWasThere();
    void readsOlderVisitsOnlyWhenTheyAreAskedFor();
    void staysAsFarAsSomebodyHasScrolledWhenAVisitArrives();
    void forgetsAllOfThemWhenSomebodyElseIsShown();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

Record visitOn(QDate day, QJsonObject more = {})
{
    const QString date = day.toString(Qt::ISODate);
    more.insert(QStringLiteral("person"), id("Shan"));
    more.insert(QStringLiteral("coach"), id("M. Hicks"));
    more.insert(QStringLiteral("date"), date);
    more.insert(QStringLiteral("start"), date + QStringLiteral("T10:00:00.000Z"));
    more.insert(QStringLiteral("end"), date + QStringLiteral("T10:30:00.000Z"));
    return {kind::visit, givenDay::id(date), 3, more};
}

Record noteAt(QDate day, const char *name, const char *words, const char *time = "10:30")
{
    return {kind::note, id(name), 3,
        {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("visit"), visitOn(day).id},
            {QStringLiteral("words"), QString::fromUtf8(words)}, {QStringLiteral("by"), id("M. Hicks")},
            {QStringLiteral("at"),
                QStringLiteral("%1T%2:00.000Z").arg(day.toString(Qt::ISODate), QLatin1String{time})}}};
}

Record attachmentAt(QDate day, const char *name, const char *purpose)
{
    return {kind::attachment, id(name), 3,
        {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("visit"), visitOn(day).id},
            {QStringLiteral("purpose"), QString::fromLatin1(purpose)},
            {QStringLiteral("mediaType"), QStringLiteral("image/jpeg")},
            {QStringLiteral("thumbnail"), QStringLiteral("AAAA")}, {QStringLiteral("by"), id("M. Hicks")},
            {QStringLiteral("at"), day.toString(Qt::ISODate) + QStringLiteral("T10:30:00.000Z")}}};
}

/// One a week, the last on Friday 13 November 2026.
QList<Record> visitsOfWeeks(int weeks)
{
    QList<Record> visits;
    for (int week = 0; week < weeks; ++week)
        visits.append(visitOn(QDate{2026, 11, 13}.addDays(-7 * week)));
    return visits;
}

/// A tablet on which somebody looks at Shan's page.
class TimelineTablet : public ScreenTablet {
public:
    explicit TimelineTablet(const QList<Record> &records) : ScreenTablet{records}
    {
        screens->visits()->readAgain();
        screens->visits()->showPerson(id("Shan"));
    }
    VisitTimeline &timeline() { return *screens->visits()->timeline(); }
    const QList<TimelineLine> &latest() { return timeline().latest()->lines(); }
};

} // namespace

void VisitTimelineTest::beginsWithWhatIsPlannedAndSaysHowLate()
{
    TimelineTablet tablet{{visitOn({2026, 11, 4}, {{QStringLiteral("nextVisit"), QStringLiteral("2026-11-18")}}),
        visitOn({2026, 10, 21}, {{QStringLiteral("seen"), QStringLiteral("Two cars")}})}};

    QCOMPARE(tablet.latest().size(), 3);
    const TimelineLine &planned = tablet.latest().first();
    QCOMPARE(planned.kind, int(TimelineRows::Late));
    QCOMPARE(planned.when, QStringLiteral("Wednesday 18 November"));
    QCOMPARE(planned.tag, QStringLiteral("2 days late"));
    QCOMPARE(planned.who, QStringLiteral("said by you on Wed 4 Nov"));
    QVERIFY(planned.visitId.isEmpty());
    QCOMPARE(tablet.latest().last().kind, int(TimelineRows::Done));
    QCOMPARE(tablet.latest().last().when, QStringLiteral("Wed 21 Oct 11:00 to 11:30")); // summer time
    QCOMPARE(tablet.latest().last().detail, QStringLiteral("Two cars"));
    QCOMPARE(tablet.latest().last().tag, QStringLiteral("30 min"));
}

void VisitTimelineTest::namesEachMonthOnce()
{
    TimelineTablet tablet{visitsOfWeeks(30)};
    tablet.timeline().open();
    while (tablet.timeline().all()->canFetchMore({}))
        tablet.timeline().all()->fetchMore({});

    QStringList months;
    for (const TimelineLine &line : tablet.timeline().all()->lines())
        if (line.startsMonth) months.append(line.month);

    QCOMPARE(tablet.timeline().all()->count(), 30);
    QCOMPARE(months.first(), QStringLiteral("November 2026"));
    QCOMPARE(months.last(), QStringLiteral("April 2026"));
    QCOMPARE(months.size(), 8);
    QCOMPARE(months.removeDuplicates(), 0);
}

void VisitTimelineTest::keepsNotesAndPhotosAtTheirVisit()
{
    const QDate first{2026, 11, 13};
    const QDate second = first.addDays(-7);
    TimelineTablet tablet{visitsOfWeeks(2)
        + QList<Record>{noteAt(first, "n1", "New boots"), noteAt(first, "n2", "The 33", "10:31"),
            noteAt(first, "n3", "Gloves", "10:32"), noteAt(second, "n4", "Calm"), attachmentAt(first, "a1", "photo"),
            attachmentAt(first, "a2", "voice"), attachmentAt(first, "a3", "signature")}};

    const TimelineLine &latest = tablet.latest().first();
    QCOMPARE(latest.notes, QStringLiteral("New boots\nThe 33"));
    QCOMPARE(latest.pictures, QStringLiteral("data:image/jpeg;base64,AAAA"));
    QCOMPARE(latest.more, QStringLiteral("1 more notes, 1 recordings, 1 signatures")); // plurals: its translation
    QCOMPARE(tablet.latest().last().notes, QStringLiteral("Calm"));
    QCOMPARE(tablet.latest().last().more, QString());
}

void VisitTimelineTest::saysWhetherCommunicationWasMet()
{
    const QString met = QStringLiteral("communicationMet");
    TimelineTablet tablet{
        {visitOn({2026, 11, 13}, {{met, true}}), visitOn({2026, 11, 6}, {{met, false}}), visitOn({2026, 10, 30})}};

    QCOMPARE(tablet.latest().at(0).more, QStringLiteral("communication was met"));
    QCOMPARE(tablet.latest().at(1).more, QStringLiteral("communication was not met"));
    QCOMPARE(tablet.latest().at(2).more, QString());
}

void VisitTimelineTest::saysWhoElseWasThere()
{
    TimelineTablet tablet{{visitOn({2026, 11, 13}, {{QStringLiteral("others"), QJsonArray{id("Craig")}}})}};

    QCOMPARE(tablet.latest().first().who, QStringLiteral("you, with Craig"));
    tablet.screens->visits()->showPerson(id("Craig"));
    QCOMPARE(tablet.latest().first().who, QStringLiteral("you, with Shan"));
}

/// Five years are 260 visits: a page of them is read at a time.
void VisitTimelineTest::readsOlderVisitsOnlyWhenTheyAreAskedFor()
{
    TimelineTablet tablet{visitsOfWeeks(260)};
    QCOMPARE(tablet.latest().size(), VisitTimeline::few);
    QCOMPARE(tablet.timeline().all()->count(), 0);
    QVERIFY(tablet.timeline().isLonger());
    QCOMPARE(tablet.timeline().sentence(), QStringLiteral("260 visits on this tablet"));

    tablet.timeline().open();
    QCOMPARE(tablet.timeline().all()->count(), VisitTimeline::page);
    tablet.timeline().all()->fetchMore({});

    QCOMPARE(tablet.timeline().all()->count(), 2 * VisitTimeline::page);
    while (tablet.timeline().all()->canFetchMore({}))
        tablet.timeline().all()->fetchMore({});
    QCOMPARE(tablet.timeline().all()->count(), 260);
    QCOMPARE(tablet.timeline().all()->lines().last().when, QStringLiteral("Fri 26 Nov 10:00 to 10:30"));
}

void VisitTimelineTest::staysAsFarAsSomebodyHasScrolledWhenAVisitArrives()
{
    TimelineTablet tablet{visitsOfWeeks(60)};
    tablet.timeline().open();
    tablet.timeline().all()->fetchMore({});

    tablet.write({visitOn({2026, 11, 19})});
    tablet.screens->visits()->readAgain();

    QCOMPARE(tablet.timeline().all()->count(), 2 * VisitTimeline::page);
    QCOMPARE(tablet.timeline().all()->lines().first().when, QStringLiteral("Thu 19 Nov 10:00 to 10:30"));
    tablet.timeline().all()->fetchMore({});
    tablet.timeline().all()->fetchMore({});
    QCOMPARE(tablet.timeline().all()->count(), 60 + 1);
}

void VisitTimelineTest::forgetsAllOfThemWhenSomebodyElseIsShown()
{
    TimelineTablet tablet{visitsOfWeeks(30)};
    tablet.timeline().open();

    tablet.screens->visits()->showPerson(id("Craig"));

    QCOMPARE(tablet.timeline().all()->count(), 0);
    QVERIFY(!tablet.timeline().all()->canFetchMore({}));
    QCOMPARE(tablet.timeline().sentence(), QStringLiteral("No visit is written down yet."));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::VisitTimelineTest)
#include "tst_VisitTimeline.moc"
