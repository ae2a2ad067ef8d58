// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Role.h"
#include "app/records/ChangeFields.h"
#include "app/records/ChangeKinds.h"
#include "app/records/EarningsFields.h"
#include "app/records/EarningsKinds.h"
#include "app/records/EqualitiesKinds.h"
#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralKinds.h"
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Held.h"
#include "sync/protocol/Wire.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TestServer.h"

#include <QJsonArray>
#include <QLoggingCategory>

using namespace alongside;

namespace {

/// What nobody may see who may not see its kind: looked for in every byte of the replies.
QString secretOf(const QString &type) { return QStringLiteral("secret of %1.").arg(type); }

/// A service with one record of every kind, each with a word of its own in it.
class FullService {
public:
    FullService() : m_server{recordKinds()}
    {
        const Person shan = given::person(QStringLiteral("Siân Griffiths"));
        add(kind::person, {{QStringLiteral("familyName"), secretOf(kind::person)}}, shan.id.text);
        add(kind::profile,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("goodAt"), secretOf(kind::profile)}});
        add(kind::benefit,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("name"), secretOf(kind::benefit)}});
        add(kind::placement,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("kind"), secretOf(kind::placement)}});
        add(kind::placementChange,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("placement"), shan.id.text},
                {QStringLiteral("what"), QStringLiteral("terms")},
                {QStringLiteral("from"), QStringLiteral("2026-11-20")},
                {QStringLiteral("reason"), secretOf(kind::placementChange)}});
        add(kind::pause,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("placement"), shan.id.text},
                {QStringLiteral("from"), QStringLiteral("2026-11-20")}});
        add(kind::expectation,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("pattern"), secretOf(kind::expectation)}});
        add(kind::attendance,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                {QStringLiteral("session"), QStringLiteral("am")},
                {QStringLiteral("reason"), secretOf(kind::attendance)}});
        add(kind::accessLine,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("what"), secretOf(kind::accessLine)},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")}});
        add(kind::visit, {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("seen"), secretOf(kind::visit)}});
        add(kind::note,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("words"), secretOf(kind::note)},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")},
                {QStringLiteral("by"), shan.id.text}});
        add(kind::action,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("words"), secretOf(kind::action)}});
        add(kind::task, {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("name"), secretOf(kind::task)}});
        add(kind::trial,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("task"), m_ids.value(kind::task)},
                {QStringLiteral("by"), shan.id.text},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")},
                {QStringLiteral("levels"), QJsonObject{{m_newIds.newId(), secretOf(kind::trial)}}}});
        add(kind::departure,
            {{QStringLiteral("who"), m_newIds.newId()}, {QStringLiteral("name"), secretOf(kind::departure)},
                {QStringLiteral("service"), QStringLiteral("North")},
                {QStringLiteral("on"), QStringLiteral("2026-11-20")}});
        add(kind::rule,
            {{QStringLiteral("set"), secretOf(kind::rule)}, {QStringLiteral("name"), QStringLiteral("x")},
                {QStringLiteral("from"), QStringLiteral("2026-01-01")}});
        add(kind::face, withBytes(shan.id.text, kind::face));
        QJsonObject photo = withBytes(shan.id.text, kind::attachment);
        photo.insert(QStringLiteral("purpose"), QStringLiteral("photo"));
        add(kind::attachment, photo);
        QJsonObject symbol = withBytes(shan.id.text, kind::ownSymbol);
        symbol.insert(QStringLiteral("means"), QStringLiteral("1F44D/yes"));
        add(kind::ownSymbol, symbol);
        QJsonObject place = withBytes(shan.id.text, kind::placePhoto);
        place.remove(QStringLiteral("person"));
        place.insert(QStringLiteral("place"), m_newIds.newId());
        add(kind::placePhoto, place);
        add(kind::concern,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("key"), QStringLiteral("k")},
                {QStringLiteral("sealed"), secretOf(kind::concern)}});
        add(kind::concernOutcome,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("of"), m_newIds.newId()},
                {QStringLiteral("key"), QStringLiteral("k")},
                {QStringLiteral("sealed"), secretOf(kind::concernOutcome)}});
        add(kind::coachKey,
            {{QStringLiteral("coach"), m_newIds.newId()}, {QStringLiteral("publicKey"), secretOf(kind::coachKey)}});
        add(kind::concernSeal,
            {{QStringLiteral("to"), QStringLiteral("t")}, {QStringLiteral("of"), QStringLiteral("o")},
                {QStringLiteral("sealed"), secretOf(kind::concernSeal)}});
        add(kind::decision,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("purpose"), QStringLiteral("photo")},
                {QStringLiteral("explained"), QStringLiteral("with pictures")},
                {QStringLiteral("said"), secretOf(kind::decision)},
                {QStringLiteral("capacity"), QStringLiteral("assumed")},
                {QStringLiteral("decidedBy"), QStringLiteral("person")},
                {QStringLiteral("answer"), QStringLiteral("yes")}, {QStringLiteral("by"), shan.id.text},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")}});
        add(kind::consent,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("purpose"), QStringLiteral("photo")},
                {QStringLiteral("endedWords"), secretOf(kind::consent)}});
        add(kind::objection,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("part"), QStringLiteral("goodAt")},
                {QStringLiteral("words"), secretOf(kind::objection)}, {QStringLiteral("by"), shan.id.text},
                {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")}});
        add(kind::earnings,
            fieldsOf(Earnings{.person = shan.id, .job = secretOf(kind::earnings), .week = {2026, 11, 16}}));
        add(kind::equalities,
            fieldsOf(EqualitiesAnswer{
                .person = shan.id, .question = QStringLiteral("religion"), .answer = secretOf(kind::equalities)}));
        add(kind::change,
            fieldsOf(Change{.what = Change::What::CloseSite,
                .from = given::friday,
                .reason = secretOf(kind::change),
                .by = {m_newIds.newId()}}));
        add(kind::changeNotice,
            fieldsOf(ChangeNotice{
                .change = {m_ids.value(kind::change)}, .person = shan.id, .said = secretOf(kind::changeNotice)}));
        add(kind::referral,
            {{QStringLiteral("person"), shan.id.text}, {QStringLiteral("origin"), QStringLiteral("o")},
                {QStringLiteral("reason"), secretOf(kind::referral)}});
        addInterview(shan.id);
        for (const QString &type : {kind::site, kind::workStream, kind::employer, kind::coach})
            add(type, {{QStringLiteral("name"), secretOf(type)}});
    }

    TestServer &server() { return m_server; }
    const QHash<QString, QString> &idOf() const { return m_ids; }

private:
    static QJsonObject withBytes(const QString &person, const QString &type)
    {
        const QString hash = chunkIdOf(type.toUtf8());
        return {{QStringLiteral("person"), person}, {QStringLiteral("mediaType"), secretOf(type)},
            {QStringLiteral("size"), 1}, {QStringLiteral("hash"), hash}, {QStringLiteral("chunks"), QJsonArray{hash}},
            {QStringLiteral("by"), person}, {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")}};
    }

    void addInterview(const PersonId &shan)
    {
        const Instant nine = *instantFromText(QStringLiteral("2026-11-20T09:00:00.000Z"));
        add(kind::questionnaire,
            fieldsOf(
                FormVersion{.url = QStringLiteral("urn:form"), .version = QStringLiteral("1"), .publishedAt = nine},
                secretOf(kind::questionnaire)));
        Reassessment review{.person = shan, .form = QStringLiteral("urn:form"), .startedAt = nine};
        review.outcome = secretOf(kind::reassessment);
        add(kind::reassessment, fieldsOf(review));
        add(kind::answer,
            fieldsOf(InterviewAnswer{.person = shan,
                .reassessment = {m_ids.value(kind::reassessment)},
                .key = QStringLiteral("1"),
                .seen = secretOf(kind::answer)}));
        add(kind::campaign, fieldsOf(Campaign{.name = secretOf(kind::campaign)}));
        add(kind::invitation,
            fieldsOf(Invitation{.campaign = {m_ids.value(kind::campaign)},
                .person = shan,
                .declinedOn = given::friday,
                .declinedWhy = secretOf(kind::invitation)}));
    }

    void add(const QString &type, const QJsonObject &fields, const QString &id = {})
    {
        const Operation operation = making(type, id.isEmpty() ? m_newIds.newId() : id, fields);
        const auto written = m_server.service().writeAsService(m_server.account(), {operation});
        if (!written || written->first().state == MutationResult::State::Held) qFatal("%s", qPrintable(type));
        m_ids.insert(type, operation.id);
    }

    TestServer m_server;
    FakeIds m_newIds{99};
    QHash<QString, QString> m_ids;
};

/// The table "Who may read what" (domain.md), for the kinds that exist, and who may write: said once more, and not
/// taken from the table of kinds. A Conflict is made by sync alone.
struct Cell {
    QString type;
    QSet<Role> readers;
    QSet<Role> writers;
};

QList<Cell> whoMayWhat()
{
    const QSet<Role> staff{Role::Relief, Role::Coach, Role::KeyCoach, Role::Supervisor, Role::Earnings, Role::Manager,
        Role::Administrator};
    const QSet<Role> coaches = staff - QSet<Role>{Role::Relief};
    const QSet<Role> keyCoaches{Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator};
    const QSet<Role> managers{Role::Manager, Role::Administrator};
    const QSet<Role> deciders = managers + QSet<Role>{Role::Supervisor};
    const QSet<Role> earnings{Role::Earnings};
    const QSet<Role> leads{Role::SafeguardingLead};
    const QSet<Role> nobody; // the service itself, or nobody at all
    return {{kind::person, staff, coaches}, {kind::expectation, staff, coaches}, {kind::pause, staff, coaches},
        {kind::attendance, staff, staff}, {kind::site, staff, managers}, {kind::workStream, staff, managers},
        {kind::employer, staff, coaches}, {kind::coach, staff, managers}, {kind::rule, staff, managers},
        {kind::departure, staff, nobody}, {kind::profile, coaches, coaches}, {kind::placement, coaches, coaches},
        {kind::placementChange, coaches, coaches}, {kind::visit, coaches, coaches}, {kind::note, coaches, coaches},
        {kind::action, coaches, coaches}, {kind::task, coaches, coaches}, {kind::trial, coaches, coaches},
        {kind::benefit, earnings, earnings}, {kind::earnings, earnings, earnings}, {kind::equalities, nobody, coaches},
        {kind::accessLine, {Role::Manager}, staff}, {kind::face, staff, coaches}, {kind::attachment, coaches, coaches},
        {kind::ownSymbol, coaches, coaches}, {kind::placePhoto, staff, coaches},
        {kind::decision, keyCoaches, keyCoaches}, {kind::questionnaire, keyCoaches, managers},
        {kind::reassessment, keyCoaches, keyCoaches}, {kind::answer, keyCoaches, keyCoaches},
        {kind::campaign, keyCoaches, managers}, {kind::invitation, keyCoaches, keyCoaches},
        {kind::referral, keyCoaches, keyCoaches}, {kind::change, coaches, deciders},
        {kind::changeNotice, coaches, coaches}, {kind::consent, staff, staff}, {kind::objection, coaches, coaches},
        {kind::concern, leads, staff + leads}, {kind::concernOutcome, leads, leads},
        {kind::coachKey, leads, staff + leads}, {kind::concernSeal, leads, nobody}};
}

} // namespace

/// Every cell of the table is looked at where it counts: in what the service sends.
class tst_WhoMayReadWhat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }

    void knowsEveryKind()
    {
        QSet<QString> known{kind::conflict};
        for (const Cell &cell : whoMayWhat())
            known.insert(cell.type);
        for (const RecordKind &each : recordKinds().kinds())
            QVERIFY2(known.contains(each.type), qPrintable(each.type));
    }

    void sendsEachRoleExactlyWhatItMayRead_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("maySee");
        for (const Role role : everyRole)
            for (const Cell &cell : whoMayWhat())
                QTest::addRow("%s, %s", qPrintable(toText(role)), qPrintable(cell.type))
                    << toText(role) << cell.type << cell.readers.contains(role);
    }
    void sendsEachRoleExactlyWhatItMayRead()
    {
        QFETCH(QString, role);
        QFETCH(QString, type);
        QFETCH(bool, maySee);
        const TestServer::Tablet tablet = tabletOf(role);

        const Invocation changes = m_service.server().call(tablet, QString::fromLatin1(wire::changesMethod),
            {{QStringLiteral("accountId"), m_service.server().account()},
                {QStringLiteral("since"), QStringLiteral("1-0")}, {QStringLiteral("maxBytes"), 1 << 20}});
        QCOMPARE(changes.name, QString::fromLatin1(wire::changesMethod));
        QCOMPARE(holdsSecret(changes, type), maySee);

        const Invocation got = m_service.server().call(tablet, type + QStringLiteral("/get"),
            {{QStringLiteral("accountId"), m_service.server().account()},
                {QStringLiteral("ids"), QJsonArray{m_service.idOf().value(type)}}});
        QCOMPARE(holdsSecret(got, type), maySee);
        QCOMPARE(got.name == QStringLiteral("error"), !maySee);
    }

    void takesFromEachRoleExactlyWhatItMayWrite_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("mayWrite");
        for (const Role role : everyRole)
            for (const Cell &cell : whoMayWhat())
                QTest::addRow("%s, %s", qPrintable(toText(role)), qPrintable(cell.type))
                    << toText(role) << cell.type << cell.writers.contains(role);
    }
    /// A removal is what each kind knows, and what needs no field. It is held for another reason where a kind only
    /// grows, or for none: what is asked here is whether it was held because of its writer.
    void takesFromEachRoleExactlyWhatItMayWrite()
    {
        QFETCH(QString, role);
        QFETCH(QString, type);
        QFETCH(bool, mayWrite);
        TestServer &server = m_service.server();
        const TestServer::Tablet tablet = tabletOf(role);
        const qint64 seq = ++m_seq[role];
        const QString opId = QStringLiteral("%1.%2").arg(tablet.device).arg(seq);
        // Of a record that nobody has: rights are judged before there is anything to look at.
        const Mutation mutation{opId, seq, recordKinds().version(), server.clock().now(), std::chrono::milliseconds{1},
            tablet.coach, {{Operation::Kind::Remove, type, m_ids.newId(), {}, {}}}};

        const Invocation pushed = server.call(tablet, QString::fromLatin1(wire::pushMethod),
            toJson(PushRequest{server.account(), 1, {mutation}}, recordKinds()));

        QCOMPARE(pushed.name, QString::fromLatin1(wire::pushMethod));
        const auto because = server.database().first(
            QStringLiteral("SELECT heldBecause FROM mutation WHERE account = ? AND opId = ?"),
            [](const Row &row) { return row.text(0); }, server.account(), opId);
        VERIFY_OK(because);
        QVERIFY(because->has_value());
        QCOMPARE((*because)->contains(QStringLiteral("the writer may not write this")), !mayWrite);
    }

    void showsWhatIsHeldToWhomItIsFor_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("maySee");
        QTest::addColumn<bool>("mayDecide");
        const QSet<Role> see{Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator};
        for (const Role role : everyRole)
            QTest::newRow(qPrintable(toText(role)))
                << toText(role) << see.contains(role) << (see.contains(role) && role != Role::KeyCoach);
    }
    void showsWhatIsHeldToWhomItIsFor()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, maySee);
        QFETCH(const bool, mayDecide);
        TestServer &server = m_service.server();
        const TestServer::Tablet tablet = tabletOf(role);
        const QString account = server.account();

        const Invocation held =
            server.call(tablet, QString::fromLatin1(wire::heldMethod), {{QStringLiteral("accountId"), account}});
        const HeldDecision decision{account, QStringLiteral("d of %1").arg(role), tablet.coach, QStringLiteral("x.1"),
            {QStringLiteral("x.1")}, HeldDecision::Kind::Replay, {}, {}};
        const Invocation decided = server.call(tablet, QString::fromLatin1(wire::decideMethod), toJson(decision));

        QCOMPARE(held.name == QString::fromLatin1(wire::heldMethod), maySee);
        QCOMPARE(decided.name == QString::fromLatin1(wire::decideMethod), mayDecide);
        QCOMPARE(heldReaders().contains(role), maySee); // what the tablet offers is what the service allows
        QCOMPARE(heldDeciders().contains(role), mayDecide);
    }

private:
    TestServer::Tablet tabletOf(const QString &role)
    {
        if (!m_tablets.contains(role)) m_tablets.insert(role, m_service.server().enrolTablet({role}));
        return m_tablets.value(role);
    }

    /// A pause has no words: its id, which nothing else names.
    QString traceOf(const QString &type) const
    {
        return type == kind::pause ? m_service.idOf().value(type) : secretOf(type);
    }
    bool holdsSecret(const Invocation &reply, const QString &type) const
    {
        const auto page = changesPageFromJson(reply.arguments); // an id may follow from what stands there
        for (const RecordColumns &columns : page ? page->records : QList<RecordColumns>{})
            if (columns.ids.contains(traceOf(type))) return true;
        return canonicalJson(reply.arguments).contains(traceOf(type).toUtf8());
    }

    FullService m_service;
    FakeIds m_ids{7};
    QHash<QString, TestServer::Tablet> m_tablets;
    QHash<QString, qint64> m_seq; ///< by role
};

QTEST_GUILESS_MAIN(tst_WhoMayReadWhat)
#include "tst_WhoMayReadWhat.moc"
