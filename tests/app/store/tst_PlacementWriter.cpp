// SPDX-License-Identifier: Apache-2.0
#include "app/store/PlacementWriter.h"

#include "app/store/DraftStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/PlacementStore.h"
#include "tests/app/store/ShownRegister.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

using Purpose = PlacementWish::Purpose;
using Standing = PlacementHistory::Standing;

const QDate monday{2026, 11, 23};

WeeklyPattern pattern(const char *text) { return WeeklyPattern::fromText(QString::fromLatin1(text)).value(); }

/// A day on which Aisha starts at a nursery.
class PlacedDay : public StoredDay {
public:
    PlacedDay() { store(kind::employer, nursery.id.text, fieldsOf(nursery)); }

    template <typename Do> PlacementHistory write(Do what)
    {
        Act act = actOf(hicks);
        PlacementWriter writer{act, ids};
        return must(what(writer));
    }
    PlacementHistory start()
    {
        return write([&](PlacementWriter &writer) { return writer.start(beginning(), form()); });
    }
    PlacementWriter::Beginning beginning()
    {
        return {.placement = {.person = aisha.id,
                    .employer = nursery.id,
                    .kind = QStringLiteral("permittedWork"),
                    .from = monday,
                    .terms = {.weeklyMinutes = 360, .hourlyPence = 1221}},
            .pattern = pattern("Mon am, Wed am"),
            .coach = hicks.id,
            .reason = QStringLiteral("She asked to work with plants")};
    }
    DraftOwner form() { return placementForm(Purpose::Start, aisha.id.text, hicks.id); }
    void type(PlacementField field, const char *text)
    {
        const PlacementDraft draft{field, QString::fromUtf8(text), {}, clock().now()};
        if (auto kept = DraftStore{database()}.keep<PlacementDraft>(form(), {draft}); !kept)
            qFatal("%s", qPrintable(describe(kept.error())));
    }
    QList<PlacementDraft> drafts() { return must(DraftStore{database()}.of<PlacementDraft>(form())); }
    QList<PlacementHistory> ofAisha() { return must(PlacementStore{database()}.ofPerson(aisha.id)); }
    /// Whom the register expects at the nursery, by what the database says.
    bool isExpected(QDate day, Session session)
    {
        for (const Expectation &expectation : must(ExpectationStore{database()}.on(day)))
            if (expectation.employer == nursery.id && expectation.covers(day, session)) return true;
        return false;
    }

    template <typename T> static T must(Result<T> result)
    {
        if (!result) qFatal("%s", qPrintable(describe(result.error())));
        return *std::move(result);
    }

    const Employer nursery{.id = {given::site(QStringLiteral("Pelsall Garden Nursery")).id.text},
        .name = QStringLiteral("Pelsall Garden Nursery")};
    FakeIds ids{11};
};

} // namespace

class tst_PlacementWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAPlacementThatTheRegisterExpects()
    {
        PlacedDay day;
        day.type(PlacementField::Hours, "6");

        const PlacementHistory started = day.start();

        QCOMPARE(day.outboxCount(), 1);
        QCOMPARE(started.standingOn(monday), Standing::Running);
        QCOMPARE(started.termsOn(monday), (PlacementTerms{360, 1221}));
        QCOMPARE(started.spans().first().reason, QStringLiteral("She asked to work with plants"));
        QCOMPARE(started.records().changes.first().by, day.hicks.id);
        QVERIFY(day.isExpected(monday, Session::Morning));
        QVERIFY(!day.isExpected(monday, Session::Afternoon));
        QVERIFY(!day.isExpected(monday.addDays(-5), Session::Morning));
        QVERIFY(day.drafts().isEmpty()); // what was typed has become it
    }

    void keepsWhatIsTypedWhileItCannotBeSaved()
    {
        PlacedDay day;
        day.type(PlacementField::Reason, "She asked");
        PlacementWriter::Beginning impossible = day.beginning();
        impossible.instead = {{QStringLiteral("00000000-0000-4000-8000-000000000000")}};
        Act act = day.actOf(day.hicks);

        const auto started = PlacementWriter{act, day.ids}.start(impossible, day.form());

        VERIFY_FAILS(started, ErrorKind::NotFound);
        QCOMPARE(day.drafts().first().text, QStringLiteral("She asked"));
        QVERIFY(day.ofAisha().isEmpty());
        QCOMPARE(day.outboxCount(), 0);
    }

    void changesFromADayOnAndKeepsWhatWas()
    {
        PlacedDay day;
        const PlacementId id = day.start().placement().id;
        const QDate changed = monday.addDays(14);

        const PlacementHistory history = day.write([&](PlacementWriter &writer) {
            return writer.change(id,
                {.from = changed,
                    .pattern = pattern("Thu am+pm"),
                    .terms = {.weeklyMinutes = 420, .hourlyPence = 1260},
                    .reason = QStringLiteral("More hours")},
                placementForm(Purpose::Change, id.text, day.hicks.id));
        });

        QCOMPARE(day.outboxCount(), 2);
        QCOMPARE(history.spans().size(), 2);
        QCOMPARE(history.termsOn(changed.addDays(-1)).hourlyPence, std::optional{1221});
        QVERIFY(day.isExpected(changed.addDays(-7), Session::Morning)); // a Monday before
        QVERIFY(!day.isExpected(changed, Session::Morning)); // that Monday
        QVERIFY(day.isExpected(changed.addDays(3), Session::Afternoon));
    }

    void mendsAPatternOfTheSameDayInPlace()
    {
        PlacedDay day;
        const PlacementId id = day.start().placement().id;

        const PlacementHistory mended = day.write([&](PlacementWriter &writer) {
            return writer.change(id, {.from = monday, .pattern = pattern("Fri pm"), .terms = {360, 1221}},
                placementForm(Purpose::Change, id.text, day.hicks.id));
        });

        QCOMPARE(mended.records().expectations.size(), 1);
        QCOMPARE(mended.patternOn(monday), pattern("Fri pm"));
        QCOMPARE(mended.spans().size(), 1);
        QCOMPARE(mended.spans().first().reason, QStringLiteral("She asked to work with plants"));
    }

    void suspendsUntilTheDayBack()
    {
        PlacedDay day;
        const PlacementId id = day.start().placement().id;
        const QDate away = monday.addDays(7);

        const PlacementHistory paused = day.write([&](PlacementWriter &writer) {
            return writer.suspend(id,
                {.from = away, .back = away.addDays(7), .reason = QStringLiteral("The nursery is flooded")},
                placementForm(Purpose::Suspend, id.text, day.hicks.id));
        });
        QCOMPARE(paused.standingOn(away), Standing::Paused);
        QCOMPARE(paused.reasonOf(*paused.pauseOn(away)), QStringLiteral("The nursery is flooded"));
        QVERIFY(!day.isExpected(away, Session::Morning));
        QVERIFY(day.isExpected(away.addDays(7), Session::Morning));

        day.write([&](PlacementWriter &writer) { return writer.setBack(id, away, {}); });
        QVERIFY(!day.isExpected(away.addDays(7), Session::Morning)); // nobody knows when

        day.write([&](PlacementWriter &writer) { return writer.setBack(id, away, away); });
        QVERIFY(day.isExpected(away, Session::Morning)); // it was a mistake
    }

    void endsAndGoesOnAfterAll()
    {
        PlacedDay day;
        const PlacementId id = day.start().placement().id;
        const QDate last = monday.addDays(9);

        const PlacementHistory ended = day.write([&](PlacementWriter &writer) {
            return writer.end(
                id, last, QStringLiteral("The season is over"), placementForm(Purpose::End, id.text, day.hicks.id));
        });
        QCOMPARE(ended.standingOn(last), Standing::Running);
        QCOMPARE(ended.standingOn(last.addDays(1)), Standing::Ended);
        QCOMPARE(ended.placement().reason, QStringLiteral("The season is over"));
        QVERIFY(day.isExpected(last, Session::Morning));
        QVERIFY(!day.isExpected(last.addDays(5), Session::Morning));
        const auto before = day.must(ExpectationStore{day.database()}.currentOf(day.aisha.id, last));
        const auto after = day.must(ExpectationStore{day.database()}.currentOf(day.aisha.id, last.addDays(1)));
        QCOMPARE(before.first().employer, day.nursery.id); // whatever the weekday
        QVERIFY(after.size() == 1 && after.first().site == day.goscote.id); // where she is besides

        const PlacementHistory on = day.write([&](PlacementWriter &writer) { return writer.goOn(id); });
        QCOMPARE(on.standingOn(last.addDays(1)), Standing::Running);
        QVERIFY(on.placement().reason.isEmpty());
        QVERIFY(day.isExpected(last.addDays(5), Session::Morning));
    }

    void movingOnEndsWhatWasInTheSameAct()
    {
        PlacedDay day;
        const PlacementId before = day.start().placement().id;
        const QDate moved = monday.addDays(28);
        PlacementWriter::Beginning beginning = day.beginning();
        beginning.placement.from = moved;
        beginning.placement.employer = {};
        beginning.site = day.brownhills.id;
        beginning.instead = {before};
        beginning.endingReason = QStringLiteral("Moved to Brownhills");

        day.write([&](PlacementWriter &writer) { return writer.start(beginning, day.form()); });

        const QList<PlacementHistory> all = day.ofAisha();
        QCOMPARE(all.size(), 2); // what was stays in the history
        QCOMPARE(all.last().placement().to, moved.addDays(-1));
        QCOMPARE(all.last().placement().reason, QStringLiteral("Moved to Brownhills"));
        QCOMPARE(day.outboxCount(), 2);
        QVERIFY(!day.isExpected(moved, Session::Morning)); // at the nursery
        const auto shown =
            shownRegister(day.database(), {.day = moved, .session = Session::Morning, .site = day.brownhills.id});
        VERIFY_OK(shown);
        QCOMPARE(shown->counts.expected, 1);
    }

    /// The register's question to the database and the page's rule say the same of every day and session.
    void theRegisterAndTheHistoryAgree()
    {
        PlacedDay day;
        const PlacementId id = day.start().placement().id;
        const auto change = [&](int from, const char *days) {
            day.write([&](PlacementWriter &writer) {
                return writer.change(id, {.from = monday.addDays(from), .pattern = pattern(days)},
                    placementForm(Purpose::Change, id.text, day.hicks.id));
            });
        };
        const auto suspend = [&](int from, int back) {
            day.write([&](PlacementWriter &writer) {
                return writer.suspend(id, {monday.addDays(from), monday.addDays(back), QStringLiteral("x")},
                    placementForm(Purpose::Suspend, id.text, day.hicks.id));
            });
        };
        change(20, "Tue pm, Fri am+pm");
        change(6, "Mon am+pm");
        suspend(10, 13);
        suspend(12, 25);
        suspend(30, 30);
        const PlacementHistory history = day.write([&](PlacementWriter &writer) {
            return writer.end(
                id, monday.addDays(40), QStringLiteral("x"), placementForm(Purpose::End, id.text, day.hicks.id));
        });

        for (int offset = -7; offset < 60; ++offset)
            for (const Session session : everySession)
                QVERIFY2(day.isExpected(monday.addDays(offset), session)
                        == history.isExpected(monday.addDays(offset), session),
                    qPrintable(monday.addDays(offset).toString()));
    }

    void savesNothingOfAPlacementThatIsNotHere()
    {
        PlacedDay day;
        Act act = day.actOf(day.hicks);

        const auto ended = PlacementWriter{act, day.ids}.goOn({QStringLiteral("00000000-0000-4000-8000-000000000000")});

        VERIFY_FAILS(ended, ErrorKind::NotFound);
        QCOMPARE(day.outboxCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PlacementWriter)
#include "tst_PlacementWriter.moc"
