// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CampaignStep.h"
#include "app/domain/CampaignTables.h"

#include <QTest>

using namespace alongside;

namespace {

const QDate today{2026, 11, 20};
const Campaign autumn{.form = QStringLiteral("urn:form"), .from = {2026, 9, 1}, .due = {2026, 12, 18}};

Instant noonOf(QDate day)
{
    return Instant{std::chrono::milliseconds{QDateTime{day, {12, 0}, Qt::UTC}.toMSecsSinceEpoch()}};
}

Reassessment draft() { return {.form = autumn.form, .startedAt = noonOf(today)}; }

Reassessment completed(QDate on)
{
    Reassessment review = draft();
    review.completedAt = noonOf(on);
    return review;
}

CampaignState stateWith(const Invitation &invitation, const QList<Reassessment> &reviews = {}, QDate on = today)
{
    return lineOf(autumn, invitation, reviews, on).state;
}

} // namespace

class tst_Campaign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodyIsInExactlyOneState()
    {
        QCOMPARE(stateWith({}), CampaignState::ToDo);
        QCOMPARE(stateWith({.bookedFor = today.addDays(3)}), CampaignState::Booked);
        QCOMPARE(stateWith({.bookedFor = today.addDays(3)}, {draft()}), CampaignState::PartDone);
        QCOMPARE(stateWith({.awayUntil = today.addDays(7)}, {draft()}), CampaignState::Away);
        QCOMPARE(stateWith({.awayUntil = today}), CampaignState::ToDo); // back today
        QCOMPARE(stateWith({.declinedOn = today}), CampaignState::Declined);
        QCOMPARE(stateWith({.declinedOn = today}, {completed(today)}), CampaignState::Done); // who changed their mind
    }

    void whoIsLateIsOverdueUnlessItIsDoneOrDeclined()
    {
        const QDate after = autumn.due.addDays(1);
        QCOMPARE(stateWith({}, {}, autumn.due), CampaignState::ToDo);
        QCOMPARE(stateWith({.bookedFor = after}, {}, after), CampaignState::Overdue);
        QCOMPARE(stateWith({}, {draft()}, after), CampaignState::Overdue);
        QCOMPARE(stateWith({.declinedOn = today}, {}, after), CampaignState::Declined);
        QCOMPARE(stateWith({}, {completed(today)}, after), CampaignState::Done);
    }

    void aReviewOfBeforeTheCampaignDoesNotCount()
    {
        QCOMPARE(stateWith({}, {completed(autumn.from.addDays(-1))}), CampaignState::ToDo);
        QCOMPARE(stateWith({}, {completed(autumn.from)}), CampaignState::Done);
        Reassessment other = completed(today);
        other.form = QStringLiteral("urn:other");
        QCOMPARE(stateWith({}, {other}), CampaignState::ToDo);
    }

    void whoeverIsPausedNeedsADayAfterTheLastSitting()
    {
        Reassessment paused = draft();
        paused.sittings = {{.what = SittingEvent::What::Paused, .at = noonOf(today.addDays(-3))}};
        const auto lineWith = [&paused](
                                  QDate booked) { return lineOf(autumn, {.bookedFor = booked}, {paused}, today); };
        QCOMPARE(stepOf(lineWith({})), CampaignStep::Paused);
        QVERIFY(needsBooking(lineWith({}), today));
        QVERIFY(needsBooking(lineWith(today.addDays(-1)), today)); // nobody came
        QVERIFY(!needsBooking(lineWith(today), today));
        QVERIFY(!needsBooking(lineWith(today.addDays(4)), today));
        paused.sittings.last().at = noonOf(today);
        QVERIFY(needsBooking(lineWith(today), today)); // that is the sitting that was paused
        QVERIFY(!isBookedAhead(lineWith(today), today));
        QVERIFY(isBookedAhead(lineWith(today.addDays(1)), today));
    }

    void aReviewThatIsDoneHasAllFourParts()
    {
        QCOMPARE(lineOf(autumn, {}, {completed(today)}, today).partsDone(), 4);
        CampaignLine half = lineOf(autumn, {}, {draft()}, today);
        half.parts = {{FormPart::Profile, 3, 3}, {FormPart::Earnings, 2, 1}};
        QCOMPARE(half.partsDone(), 1);
    }

    void everyLabelOfTheTablesIsInTheLanguageOfWhoeverGivesThemOut()
    {
        CampaignFacts facts{.campaign = autumn, .asOf = today};
        facts.places.add(QStringLiteral("Goscote"), QStringLiteral("Goscote"));
        facts.people.fill({CampaignLine{}, QStringLiteral("Goscote"), QStringLiteral("Goscote")}, 40);
        const auto loudly = [](const char *english) { return QString::fromUtf8(english).toUpper(); };

        const QList<QStringList> plain = campaignTables(facts);
        const QList<QStringList> loud = campaignTables(facts, loudly);

        QCOMPARE(plain.at(2), QStringList{QStringLiteral("State")});
        QCOMPARE(plain.at(3).first(), QStringLiteral("Site"));
        QCOMPARE(loud.size(), plain.size());
        for (const QStringList &row : loud)
            for (const QString &cell : row)
                QVERIFY2(cell == QStringLiteral("Goscote") || cell == cell.toUpper(), qPrintable(cell));
    }
};

QTEST_GUILESS_MAIN(tst_Campaign)
#include "tst_Campaign.moc"
