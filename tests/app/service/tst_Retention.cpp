// SPDX-License-Identifier: Apache-2.0
#include "app/records/EarningsKinds.h"
#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/RetentionRules.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonArray>

using namespace alongside;

namespace {

const QString ben = QStringLiteral("01930000-0000-7000-8000-0000000000b2");
const QString oldVisit = QStringLiteral("01930000-0000-7000-8000-0000000000e1");
const QString newVisit = QStringLiteral("01930000-0000-7000-8000-0000000000e2");
const QString note = QStringLiteral("01930000-0000-7000-8000-0000000000e3");
const QString undated = QStringLiteral("01930000-0000-7000-8000-0000000000e4");

} // namespace

/// The service says for how long it keeps what; what is past its time is erased when the operator says so.
class tst_Retention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<OperatorsService>();
        write({making(kind::person, ben,
                   {{QStringLiteral("givenName"), QStringLiteral("Ben")},
                       {QStringLiteral("familyName"), QStringLiteral("Carr")},
                       {QStringLiteral("status"), QStringLiteral("active")}}),
            visitOn(oldVisit, QStringLiteral("2025-11-19")), visitOn(newVisit, QStringLiteral("2025-11-20")),
            making(kind::visit, undated, {{QStringLiteral("person"), ben}}),
            making(kind::note, note,
                {{QStringLiteral("person"), ben}, {QStringLiteral("visit"), newVisit},
                    {QStringLiteral("words"), QStringLiteral("swept the yard")},
                    {QStringLiteral("at"), QStringLiteral("2026-11-01T09:00:00.000Z")},
                    {QStringLiteral("by"), m_service->ids().newId()}})});
    }

    void keepsEverythingWithoutARule()
    {
        QCOMPARE(type({QStringLiteral("apply"), QStringLiteral("--yes")}).code, ExitCode::Done);

        QVERIFY(isThere(oldVisit));
        QVERIFY(type({QStringLiteral("list")}).out.contains(QStringLiteral("Visit\tkept")));
    }

    /// On 20 November 2026: the one of a year and a day ago goes, the one of a year ago stays.
    void erasesWhatIsPastItsTime()
    {
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Visit"), QStringLiteral("12")}).code, ExitCode::Done);
        QVERIFY(type({QStringLiteral("list")}).out.contains(QStringLiteral("Visit\t12")));

        const auto listed = type({QStringLiteral("apply"), QStringLiteral("--dry-run")});
        QVERIFY2(listed.out.contains(QStringLiteral("Visit\t1")), qPrintable(listed.out));
        QVERIFY(isThere(oldVisit));
        QCOMPARE(type({QStringLiteral("apply"), QStringLiteral("--yes")}).code, ExitCode::Done);

        QVERIFY(!isThere(oldVisit));
        QVERIFY(isThere(newVisit));
        QVERIFY(isThere(undated));
        QVERIFY(isThere(ben));
        QVERIFY(isThere(note));
        QCOMPARE(*checkServer(m_service->open()->database()), QStringList{});
    }

    void erasesNothingUntilItIsSaidAgain()
    {
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Visit"), QStringLiteral("12")}).code, ExitCode::Done);

        const auto asked = type({QStringLiteral("apply")});

        QCOMPARE(asked.code, ExitCode::Failed);
        QVERIFY2(asked.err.contains(QStringLiteral("--yes")), qPrintable(asked.err));
        QVERIFY(isThere(oldVisit));
    }

    /// A signature is older than the review that it belongs to is finished: both stay, whole.
    void keepsWhatARecordThatStaysNames()
    {
        const QString signature = QStringLiteral("01930000-0000-7000-8000-0000000000e5");
        const QString review = reassessmentIdOf({ben}, QStringLiteral("f"), {});
        write({making(kind::attachment, signature,
                   {{QStringLiteral("person"), ben}, {QStringLiteral("mediaType"), QStringLiteral("image/png")},
                       {QStringLiteral("size"), 0}, {QStringLiteral("hash"), QString(64, u'0')},
                       {QStringLiteral("chunks"), QJsonArray{QString(64, u'0')}},
                       {QStringLiteral("purpose"), QStringLiteral("signature")},
                       {QStringLiteral("at"), QStringLiteral("2024-11-01T09:00:00.000Z")},
                       {QStringLiteral("by"), m_service->ids().newId()}}),
            Operation{Operation::Kind::Put, kind::reassessment, review, {},
                {{QStringLiteral("person"), ben}, {QStringLiteral("form"), QStringLiteral("f")},
                    {QStringLiteral("previous"), QStringLiteral("00000000-0000-0000-0000-000000000000")}}}});
        write({patching(kind::reassessment, review, {{QStringLiteral("agreementAttachment"), signature}})});
        QVERIFY(isThere(review));
        QCOMPARE(type({QStringLiteral("set"), kind::attachment, QStringLiteral("12")}).code, ExitCode::Done);

        const auto applied = type({QStringLiteral("apply"), QStringLiteral("--yes")});

        QCOMPARE(applied.code, ExitCode::Done);
        QVERIFY2(applied.err.contains(signature), qPrintable(applied.err));
        QVERIFY(isThere(signature));
        QCOMPARE(fieldsOf(review).value(QStringLiteral("agreementAttachment")).toString(), signature);
    }

    void erasesWhoLeftSoLongAgo()
    {
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Person"), QStringLiteral("6")}).code, ExitCode::Done);
        write({patching(kind::person, ben, {{QStringLiteral("status"), QStringLiteral("left")}})});
        QCOMPARE(type({QStringLiteral("apply"), QStringLiteral("--yes")}).code, ExitCode::Done);
        QVERIFY(isThere(ben));

        m_service->clock().advance(std::chrono::hours{24 * 190});
        QCOMPARE(type({QStringLiteral("apply"), QStringLiteral("--yes")}).code, ExitCode::Done);

        for (const QString &id : {ben, oldVisit, newVisit, undated, note})
            QVERIFY(!isThere(id));
        QCOMPARE(*checkServer(m_service->open()->database()), QStringList{});
    }

    void keepsWhoCameBack()
    {
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Person"), QStringLiteral("6")}).code, ExitCode::Done);
        write({patching(kind::person, ben, {{QStringLiteral("status"), QStringLiteral("left")}})});
        write({patching(kind::person, ben, {{QStringLiteral("status"), QStringLiteral("active")}})});
        m_service->clock().advance(std::chrono::hours{24 * 190});

        QCOMPARE(type({QStringLiteral("apply"), QStringLiteral("--yes")}).code, ExitCode::Done);

        QVERIFY(isThere(ben));
    }

    void takesTheLatestRule()
    {
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Visit"), QStringLiteral("12"), QStringLiteral("--from"),
                          QStringLiteral("2026-01-01")})
                     .code,
            ExitCode::Done);
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Visit"), QStringLiteral("0")}).code, ExitCode::Done);

        QCOMPARE(type({QStringLiteral("apply"), QStringLiteral("--yes")}).code, ExitCode::Done);

        QVERIFY(isThere(oldVisit));
    }

    void saysOfEveryKindForHowLongItIsKept()
    {
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Person"), QStringLiteral("72")}).code, ExitCode::Done);
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Visit"), QStringLiteral("36")}).code, ExitCode::Done);

        const QStringList lines = type({QStringLiteral("list")}).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);

        QCOMPARE(lines.size(), recordKinds().kinds().size());
        for (const char *line : {"Person\t72", "Visit\t36\twith the person", "Profile\tkept\twith the person",
                 "Concern\tkept\twith the person", "Site\tkept", "Rule\tkept"})
            QVERIFY2(lines.contains(QLatin1String{line}), line);
    }

    /// A new kind has to be put into the table of RetentionRules.
    void knowsOfEveryKindWhenItGrowsOld()
    {
        QStringList known = RetentionRules::kindsThatGrowOld() + RetentionRules::kindsThatNeverDo();
        QStringList all;
        for (const RecordKind &kind : recordKinds().kinds()) {
            all.append(kind.type);
            const QStringList fields = RetentionRules::fieldsThatAge(kind.type);
            for (const QString &field : fields)
                QVERIFY2(kind.field(field), qPrintable(kind.type + u' ' + field));
            if (!kind.datedBy.isEmpty()) QCOMPARE(fields, QStringList{kind.datedBy});
        }
        known.sort();
        all.sort();

        QCOMPARE(known, all);
        QCOMPARE(RetentionRules::kindsThatNeverDo(), (QStringList{kind::conflict, kind::coachKey, kind::concernSeal}));
    }

    void erasesByTheDayThatEndedIt()
    {
        const QString open = given(kind::benefit, {{QStringLiteral("name"), QStringLiteral("x")}});
        const QString over = given(kind::benefit,
            {{QStringLiteral("name"), QStringLiteral("y")}, {QStringLiteral("from"), QStringLiteral("2019-01-01")},
                {QStringLiteral("to"), QStringLiteral("2020-11-19")}});
        const QString recent = given(kind::benefit,
            {{QStringLiteral("name"), QStringLiteral("z")}, {QStringLiteral("from"), QStringLiteral("2019-01-01")},
                {QStringLiteral("to"), QStringLiteral("2020-11-20")}});

        keepFor(kind::benefit, 72);

        QVERIFY(!isThere(over));
        QVERIFY(isThere(open));
        QVERIFY(isThere(recent));
        QCOMPARE(type({QStringLiteral("set"), kind::earnings, QStringLiteral("72")}).code, ExitCode::Done);
    }

    void erasesByTheLastChangeWhatHasNoDay()
    {
        const QString forgotten = given(kind::employer, {{QStringLiteral("name"), QStringLiteral("Old Mill")}}, {});
        const QString known = given(kind::employer, {{QStringLiteral("name"), QStringLiteral("New Mill")}}, {});
        m_service->clock().advance(std::chrono::hours{24 * 200});
        write({patching(kind::employer, known, {{QStringLiteral("phone"), QStringLiteral("01632 960001")}})});
        m_service->clock().advance(std::chrono::hours{24 * 200});

        keepFor(kind::employer, 12);

        QVERIFY(!isThere(forgotten));
        QVERIFY(isThere(known));
        QCOMPARE(*checkServer(m_service->open()->database()), QStringList{});
    }

    /// Whom somebody has invited is not forgotten because the campaign is over.
    void waitsForWhatBelongsToIt()
    {
        const QString campaign = given(kind::campaign,
            {{QStringLiteral("name"), QStringLiteral("Spring")}, {QStringLiteral("form"), QStringLiteral("f")},
                {QStringLiteral("from"), QStringLiteral("2020-01-01")},
                {QStringLiteral("due"), QStringLiteral("2020-03-01")}},
            {});
        const QString invitation = invitationIdOf({campaign}, {ben});
        write({Operation{Operation::Kind::Put, kind::invitation, invitation, {},
            {{QStringLiteral("campaign"), campaign}, {QStringLiteral("person"), ben}}}});
        QVERIFY(isThere(invitation));

        const QString told = keepFor(kind::campaign, 12);

        QVERIFY2(told.contains(campaign), qPrintable(told));
        QVERIFY(isThere(campaign));
        QVERIFY(isThere(invitation));
        keepFor(kind::invitation, 12);
        QVERIFY(!isThere(campaign));
        QVERIFY(!isThere(invitation));
    }

    /// What was not completed is never over; what was goes with its answers, once its person is not here.
    void keepsAReviewThatIsNotOver()
    {
        const QString review = reassessmentIdOf({ben}, QStringLiteral("f"), {});
        write({Operation{Operation::Kind::Put, kind::reassessment, review, {},
            {{QStringLiteral("person"), ben}, {QStringLiteral("form"), QStringLiteral("f")},
                {QStringLiteral("previous"), QStringLiteral("00000000-0000-0000-0000-000000000000")}}}});
        write({patching(kind::person, ben, {{QStringLiteral("status"), QStringLiteral("left")}})});
        m_service->clock().advance(std::chrono::hours{24 * 400});
        keepFor(kind::reassessment, 12);
        QVERIFY(isThere(review));
        write({patching(kind::reassessment, review,
            {{QStringLiteral("completedAt"), QStringLiteral("2026-11-01T09:00:00.000Z")},
                {QStringLiteral("completedBy"), m_service->ids().newId()}})});

        keepFor(kind::reassessment, 12);

        QVERIFY(!isThere(review));
        QVERIFY(isThere(ben));
    }

    void refusesWhatDoesNotGrowOld()
    {
        QCOMPARE(
            type({QStringLiteral("set"), QStringLiteral("Conflict"), QStringLiteral("12")}).code, ExitCode::Failed);
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Visits"), QStringLiteral("12")}).code, ExitCode::Failed);
        QCOMPARE(type({QStringLiteral("set"), QStringLiteral("Visit"), QStringLiteral("-1")}).code, ExitCode::Misused);
        QCOMPARE(
            type({QStringLiteral("set"), QStringLiteral("Visit"), QStringLiteral("a year")}).code, ExitCode::Misused);
    }

private:
    OperatorsService::Answer type(const QStringList &words)
    {
        return m_service->type(QStringList{QStringLiteral("retention")} + words);
    }
    static Operation visitOn(const QString &id, const QString &day)
    {
        return making(kind::visit, id,
            {{QStringLiteral("person"), ben}, {QStringLiteral("date"), day},
                {QStringLiteral("seen"), QStringLiteral("swept")}});
    }
    void write(const QList<Operation> &operations)
    {
        const auto service = m_service->open();
        VERIFY_OK(service->write(*service->account(), operations));
    }
    /// About Ben, unless `about` is something else.
    QString given(const QString &kind, QJsonObject fields, const QJsonObject &about = {{QStringLiteral("person"), ben}})
    {
        const QString id = m_service->ids().newId();
        for (auto each = about.begin(); each != about.end(); ++each)
            fields.insert(each.key(), *each);
        write({making(kind, id, fields)});
        return id;
    }
    /// What it says when it is applied.
    QString keepFor(const QString &kind, int months)
    {
        if (type({QStringLiteral("set"), kind, QString::number(months)}).code != ExitCode::Done) return {};
        return type({QStringLiteral("apply"), QStringLiteral("--yes")}).err;
    }
    bool isThere(const QString &id) { return !fieldsOf(id).isEmpty(); }
    QJsonObject fieldsOf(const QString &id)
    {
        const auto service = m_service->open();
        const auto record = service->sync().find(service->account()->id, id);
        return record && *record ? (*record)->fields : QJsonObject{};
    }

    std::unique_ptr<OperatorsService> m_service;
};

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_Retention.moc"
