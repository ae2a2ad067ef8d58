// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/AnswerWriter.h"
#include "app/store/CampaignStore.h"
#include "app/store/ConflictStore.h"
#include "app/store/InterviewStore.h"
#include "app/store/InterviewWriter.h"
#include "app/store/InvitationWriter.h"
#include "tests/app/store/GivenInterview.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

/// The response as this tablet would read it out; the order of a form is the screens' affair.
QByteArray responseOf(SyncedTablet &tablet, const ReassessmentId &id)
{
    QJsonObject values;
    const InterviewAnswers answers = must(InterviewStore{tablet.database()}.answersOf(id));
    for (const InterviewAnswer &answer : answers)
        values.insert(answer.key, answer.value);
    return QJsonDocument{values}.toJson();
}

} // namespace

/// One review on two tablets without a network: the real service, the real sync, the app's own tables.
class tst_TwoInterviewers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }

    void init()
    {
        m_server = std::make_unique<TestServer>(recordKinds());
        write({making(kind::person, shan.id.text, fieldsOf(shan)), given::publishing(1)});
        const QStringList roles{QStringLiteral("keyCoach")};
        m_one = std::make_unique<SyncedTablet>(*m_server, roles);
        m_other = std::make_unique<SyncedTablet>(*m_server, roles);
        syncAll();
    }
    void cleanup()
    {
        m_one.reset();
        m_other.reset();
        m_server.reset();
    }

    void bothBeginAndItIsOneDraft()
    {
        const Reassessment one = open(*m_one);
        m_server->clock().advance(1min);
        const Reassessment other = open(*m_other);

        syncAll();

        QCOMPARE(other.id, one.id);
        for (SyncedTablet *tablet : {m_one.get(), m_other.get()}) {
            QCOMPARE(tablet->rowsOf(kind::reassessment), 1);
            QCOMPARE(tablet->rowsOf(kind::conflict), 0);
            QCOMPARE(on(*tablet, one.id).startedBy, m_one->coach()); // the earlier
            QCOMPARE(on(*tablet, one.id).sittingsHeld(), 2);
        }
    }

    void disjointAnswersAllArrive()
    {
        const ReassessmentId id = open(*m_one).id;
        open(*m_other);
        answer(*m_one, {id, QStringLiteral("q1")}, given::yes());
        answer(*m_one, {id, QStringLiteral("jobs#1-a/employer")}, given::words(QStringLiteral("Jones")));
        answer(*m_other, {id, QStringLiteral("q2")}, given::words(QStringLiteral("Paid work")));
        answer(*m_other, {id, QStringLiteral("jobs#1-b/employer")}, given::words(QStringLiteral("Depot")));

        syncAll();

        QCOMPARE(answersOn(*m_one, id).size(), 4);
        QCOMPARE(answersOn(*m_other, id), answersOn(*m_one, id));
        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
    }

    void aDifferenceIsAskedAboutAndNeitherAnswerIsLost()
    {
        const ReassessmentId id = open(*m_one).id;
        open(*m_other);
        const AnswerPlace place{id, QStringLiteral("q1")};
        answer(*m_one, place, given::yes());
        answer(*m_other, place, given::no());
        answer(*m_other, {id, QStringLiteral("q2")}, given::words(QStringLiteral("Paid work")));

        syncAll();

        const QList<OpenConflict> conflicts = must(ConflictStore{m_one->database()}.open());
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().about, QStringLiteral("Siân Griffiths, “Do you like your work?”"));
        QStringList said;
        for (const OpenConflict::Candidate &candidate : conflicts.first().candidates)
            said.append(candidate.words);
        said.sort();
        QCOMPARE(said, (QStringList{QStringLiteral("No"), QStringLiteral("Yes")}));
        QCOMPARE(answersOn(*m_other, id), answersOn(*m_one, id)); // the other question went through
        QCOMPARE(answersOn(*m_one, id).size(), 2);
    }

    void theSameAnswerOnBothIsNoQuestion()
    {
        const ReassessmentId id = open(*m_one).id;
        open(*m_other);
        answer(*m_one, {id, QStringLiteral("q1")}, given::yes());
        m_server->clock().advance(1min);
        answer(*m_other, {id, QStringLiteral("q1")}, given::yes());

        syncAll();

        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
        QCOMPARE(answersOn(*m_one, id).value(QStringLiteral("q1")).value, given::yes());
    }

    void whatTheFormProposesIsTheSameOnBothAndNoQuestion()
    {
        write({making(kind::questionnaire, {}, fieldsOf(given::formVersion(2), given::proposingForm()))});
        syncAll();

        const ReassessmentId id = open(*m_one).id;
        m_server->clock().advance(1min);
        open(*m_other);
        QCOMPARE(answersOn(*m_other, id).size(), 3);
        syncAll();

        for (SyncedTablet *tablet : {m_one.get(), m_other.get()}) {
            QCOMPARE(tablet->rowsOf(kind::conflict), 0);
            QCOMPARE(answersOn(*tablet, id).size(), 3);
            QCOMPARE(answersOn(*tablet, id).value(QStringLiteral("q1")).value, given::yes());
        }
        answer(*m_one, {id, QStringLiteral("q1")}, given::no());
        open(*m_other); // which proposes nothing again
        syncAll();
        QCOMPARE(answersOn(*m_other, id).value(QStringLiteral("q1")).value, given::no());
        QCOMPARE(m_other->rowsOf(kind::conflict), 0);
    }

    void whatEachSawIsKeptWithTheOneAnswer()
    {
        const ReassessmentId id = open(*m_one).id;
        const AnswerPlace place{id, QStringLiteral("q1")};
        answer(*m_one, place, given::yes());
        syncAll();

        see(*m_one, place, QStringLiteral("Smiled"));
        see(*m_other, place, QStringLiteral("Looked at the van"));
        syncAll();

        const QString seen = answersOn(*m_one, id).value(QStringLiteral("q1")).seen;
        QVERIFY2(seen.contains(QStringLiteral("Smiled")) && seen.contains(QStringLiteral("van")), qPrintable(seen));
        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
    }

    void theOtherTabletGoesOnAtTheSameQuestion()
    {
        const ReassessmentId id = open(*m_one).id;
        Act act = m_one->act();
        VERIFY_OK((InterviewWriter{act}.stand(id, QStringLiteral("q2"))));
        VERIFY_OK((InterviewWriter{act}.pause(id, SittingEvent::What::Paused, {})));

        syncAll();

        QCOMPARE(open(*m_other).position, QStringLiteral("q2"));
        QCOMPARE(open(*m_other).sittingsHeld(), 2);
    }

    void aNewVersionInMidInterviewChangesNothingInIt()
    {
        const Reassessment before = open(*m_one);
        answer(*m_one, {before.id, QStringLiteral("q1")}, given::yes());
        write({given::publishing(2)});
        m_other->sync(); // knows the new one, and not the draft
        m_server->clock().advance(1min);
        const Reassessment unaware = open(*m_other);
        answer(*m_other, {unaware.id, QStringLiteral("q2")}, given::words(QStringLiteral("Paid work")));

        syncAll();

        QCOMPARE(unaware.id, before.id);
        for (SyncedTablet *tablet : {m_one.get(), m_other.get()}) {
            QCOMPARE(on(*tablet, before.id).questionnaire, given::formVersion(1).id); // the draft's own
            QCOMPARE(answersOn(*tablet, before.id).size(), 2);
            QCOMPARE(tablet->rowsOf(kind::reassessment), 1);
            QCOMPARE(tablet->rowsOf(kind::conflict), 0);
        }
    }

    void aMergeAfterSigningVoidsTheAgreement()
    {
        const ReassessmentId id = open(*m_one).id;
        answer(*m_one, {id, QStringLiteral("q1")}, given::yes());
        syncAll();
        answer(*m_other, {id, QStringLiteral("q2")}, given::words(QStringLiteral("Paid work"))); // without a network
        Act act = m_one->act();
        VERIFY_OK((InterviewWriter{act}.finish(id)));
        VERIFY_OK((InterviewWriter{act}.agree(id, {.form = Agreement::Form::Signature}, responseOf(*m_one, id))));
        QCOMPARE(standingOf(on(*m_one, id), responseOf(*m_one, id)), AgreementStanding::Stands);

        syncAll();

        for (SyncedTablet *tablet : {m_one.get(), m_other.get()}) {
            QCOMPARE(standingOf(on(*tablet, id), responseOf(*tablet, id)), AgreementStanding::Voided);
            QVERIFY(!on(*tablet, id).isDraft());
            QCOMPARE(answersOn(*tablet, id).size(), 2);
        }
    }

    void nobodyBeginsASecondOneWhileTheFirstIsOnItsWay()
    {
        const ReassessmentId id = open(*m_one).id;
        syncAll();
        Act act = m_one->act();
        VERIFY_OK((InterviewWriter{act}.finish(id)));
        QCOMPARE(open(*m_other).id, id); // has not heard of it: goes on with what it has
        const Reassessment next = open(*m_one);
        QCOMPARE(next.previous, id);

        syncAll();
        QCOMPARE(open(*m_other).id, next.id);

        syncAll();
        for (SyncedTablet *tablet : {m_one.get(), m_other.get()}) {
            QCOMPARE(tablet->rowsOf(kind::reassessment), 2);
            QCOMPARE(must(InterviewStore{tablet->database()}.drafts()).size(), 1);
        }
    }

    void aPersonBookedTwiceIsAskedAboutAndNeitherBookingIsLost()
    {
        const Campaign everybody{.id = {campaignIdOf()}, .name = QStringLiteral("Everybody")};
        Invitation invitation{.campaign = everybody.id, .person = shan.id};
        write({making(kind::campaign, everybody.id.text, fieldsOf(everybody)),
            making(kind::invitation, {}, fieldsOf(invitation))});
        syncAll();

        book(*m_one, everybody.id, QStringLiteral("2026-11-23"), QStringLiteral("10:30"));
        book(*m_other, everybody.id, QStringLiteral("2026-11-25"), QStringLiteral("14:00"));
        syncAll();

        for (SyncedTablet *tablet : {m_one.get(), m_other.get()}) {
            const QList<OpenConflict> conflicts = must(ConflictStore{tablet->database()}.open());
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts.first().what, QStringLiteral("When it is booked for"));
            QStringList said;
            for (const OpenConflict::Candidate &candidate : conflicts.first().candidates)
                said.append(candidate.words.section(QStringLiteral(", "), 0, 1));
            said.sort();
            QCOMPARE(said,
                (QStringList{QStringLiteral("23 November 2026, 10:30"), QStringLiteral("25 November 2026, 14:00")}));
        }
        settleFirst(*m_one);
        syncAll();
        const auto bookedOn = [&](SyncedTablet &tablet) {
            return must(CampaignStore{tablet.database()}.invitation(everybody.id, shan.id))->bookedFor;
        };
        QCOMPARE(must(ConflictStore{m_other->database()}.open()).size(), 0);
        QCOMPARE(bookedOn(*m_one), bookedOn(*m_other));
    }

    void theSameBookingOnBothIsNoQuestion()
    {
        const Campaign everybody{.id = {campaignIdOf()}, .name = QStringLiteral("Everybody")};
        write({making(kind::campaign, everybody.id.text, fieldsOf(everybody)),
            making(kind::invitation, {}, fieldsOf(Invitation{.campaign = everybody.id, .person = shan.id}))});
        syncAll();

        for (SyncedTablet *tablet : {m_one.get(), m_other.get()})
            book(*tablet, everybody.id, QStringLiteral("2026-11-23"), QStringLiteral("10:30"));
        syncAll();

        QCOMPARE(m_one->rowsOf(kind::conflict), 0);
    }

    void anAnswerCostsFewBytes()
    {
        const ReassessmentId id = open(*m_one).id;
        m_one->sync();
        for (int question = 0; question < 40; ++question)
            answer(*m_one, {id, QStringLiteral("part1.question%1").arg(question)}, given::yes());

        m_one->sync();

        qInfo("%lld bytes in %d round trips for 40 answers", m_one->traffic().bytes, m_one->traffic().roundTrips);
        QVERIFY(m_one->traffic().bytes < 40 * 50);
    }

    void aCoachWithoutTheRoleHoldsNothingOfAReview()
    {
        SyncedTablet coach{*m_server, {QStringLiteral("coach")}};
        const ReassessmentId id = open(*m_one).id;
        answer(*m_one, {id, QStringLiteral("q1")}, given::yes());
        syncAll();

        coach.sync();

        for (const QString &type : {kind::reassessment, kind::answer, kind::questionnaire})
            QVERIFY2(coach.rowsOf(type) == 0, qPrintable(type));
    }

private:
    void write(const QList<Operation> &operations)
    {
        VERIFY_OK(m_server->service().writeAsService(m_server->account(), operations));
    }
    void syncAll()
    {
        for (SyncedTablet *tablet : {m_one.get(), m_other.get(), m_one.get()})
            tablet->sync();
    }
    static QString campaignIdOf() { return given::site(QStringLiteral("a campaign's id")).id.text; }
    static void book(SyncedTablet &tablet, const CampaignId &campaign, const QString &day, const QString &time)
    {
        Act act = tablet.act();
        const CoachId coach = given::coach(QStringLiteral("M. Hicks")).id;
        VERIFY_OK(InvitationWriter(act).change(campaign, shan.id,
            {{QStringLiteral("bookedFor"), day}, {QStringLiteral("bookedTime"), time},
                {QStringLiteral("coach"), coach.text}}));
    }
    static void settleFirst(SyncedTablet &tablet)
    {
        Act act = tablet.act();
        const OpenConflict conflict = must(ConflictStore{tablet.database()}.open()).first();
        VERIFY_OK(ConflictStore::settle(act, conflict, conflict.candidates.first().value));
    }
    static Reassessment open(SyncedTablet &tablet)
    {
        Act act = tablet.act();
        return must(InterviewWriter{act}.open({.person = shan.id, .form = given::formUrl}));
    }
    static void answer(SyncedTablet &tablet, const AnswerPlace &place, const QJsonArray &value)
    {
        Act act = tablet.act();
        must(AnswerWriter{act}.keep(place, value));
    }
    static void see(SyncedTablet &tablet, const AnswerPlace &place, const QString &words)
    {
        Act act = tablet.act();
        must(AnswerWriter{act}.typeWords(place, AnswerDraftField::Seen, words));
        must(AnswerWriter{act}.seal(place));
    }
    static Reassessment on(SyncedTablet &tablet, const ReassessmentId &id)
    {
        return *must(InterviewStore{tablet.database()}.find(id));
    }
    static InterviewAnswers answersOn(SyncedTablet &tablet, const ReassessmentId &id)
    {
        return must(InterviewStore{tablet.database()}.answersOf(id));
    }

    static inline const Person shan = given::person(QStringLiteral("Siân Griffiths"));

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_one;
    std::unique_ptr<SyncedTablet> m_other;
};

QTEST_GUILESS_MAIN(tst_TwoInterviewers)
#include "tst_TwoInterviewers.moc"
