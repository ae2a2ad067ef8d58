// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/screens/held/HeldWords.h"
#include "platform/sql/Transaction.h"
#include "sync/client/Checkpoint.h"
#include "sync/client/Outbox.h"
#include "sync/protocol/NaturalKey.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TestServer.h"

#include <QCoreApplication>
#include <QTest>

namespace alongside {

class HeldScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsHeldWithWhoAndWhy();
    void showsWhatWasRecordedBesideWhatTheServiceHas();
    void namesTheValueThatCouldNotBeTaken();
    void letsItCount();
    void mendsTheRefusedTime();
    void mendsAMarkThatWasOnlyNotAllowed();
    void leavesTheRefusedValueOut();
    void setsAside();
    void asksForTheReason();
    void saysWhenATimeIsNone();
    void saysWhenItStillCannotBeTaken();
    void saysWhenSomebodyElseHasDecided();
    void decidesOnceWhenTheAnswerIsLost();
    void keepsTheListWithoutASignalAndSaysHowOldItIs();
    void saysThatItNeedsTheServiceWhenItNeverAnswered();
    void forgetsEverythingAtTheLock();
    void hearsNothingThatWasAskedByTheOneBefore();
    void tellsWhoComesInWithoutBeingAsked();
    void looksNowAndThenBesideSync();
    void tellsWhoRecordedItWhyItWasSetAside();
    void isForWhomeverMayLook_data();
    void isForWhomeverMayLook();
    void hasASentenceForEveryReason_data();
    void hasASentenceForEveryReason();
};

namespace {

const QString aisha = givenDay::id(QStringLiteral("Aisha"));
const QString wrongTime = QStringLiteral("25:70");

/// The service, reachable or not; a reply can be lost after the service has done what was asked.
class Line final : public HttpTransport {
public:
    explicit Line(TestServer &server) : m_server{server} { }

    void send(const HttpRequest &request, Done done) override
    {
        const Result<HttpReply> lost = Error{ErrorKind::TimedOut, QStringLiteral("lost")};
        const bool arrives = state != State::Cut;
        const Result<HttpReply> reply = arrives ? Result<HttpReply>{m_server.handle(request)} : lost;
        QTimer::singleShot(0, &m_context, [reply = state == State::Open ? reply : lost, done] { done(reply); });
    }

    enum class State { Open, Cut, LosesReplies } state = State::Open;

private:
    TestServer &m_server;
    QObject m_context;
};

QString markOf(const QString &person)
{
    return naturalId(kind::attendance, {person, QStringLiteral("2026-11-20"), QStringLiteral("am")});
}

Operation mark(const QJsonObject &given)
{
    QJsonObject set{{QStringLiteral("person"), aisha}, {QStringLiteral("date"), QStringLiteral("2026-11-20")},
        {QStringLiteral("session"), QStringLiteral("am")}};
    for (auto field = given.begin(); field != given.end(); ++field)
        set.insert(field.key(), *field);
    return {Operation::Kind::Put, kind::attendance, markOf(aisha), {}, set};
}

/// A supervisor's tablet, a coach's and somebody's who has left, around the real service.
struct Office {
    TestServer server{recordKinds()};
    TestServer::Tablet supervisor = server.enrolTablet({QStringLiteral("supervisor")});
    TestServer::Tablet coach = server.enrolTablet({QStringLiteral("coach")});
    TestServer::Tablet left = server.enrolTablet({});
    Line line{server};
    ScreenTablet tablet;

    Office()
    {
        knowCoaches();
        const auto enrolled = [this](Database &database) -> Result<void> {
            auto checkpoint = Checkpoint::load(database);
            if (!checkpoint) return checkpoint.error();
            checkpoint->account = server.account();
            checkpoint->token = supervisor.token;
            return checkpoint->save(database);
        };
        if (!tablet.file->writer().run(DatabaseThread::Urgency::Tap, enrolled).result()) qFatal("not enrolled");
        tablet.service = &line;
        tablet.restart();
        signIn(QStringLiteral("supervisor"));
        settle(); // whoever may look is told what there is
    }
    void signIn(const QString &role)
    {
        tablet.session.lock();
        tablet.session.signIn({.coachId = supervisor.coach, .name = QStringLiteral("S. Super"), .roles = {role}});
    }

    QString record(const TestServer::Tablet &from, const QList<Operation> &operations)
    {
        return push(from, sealedBy(from, operations));
    }
    Mutation sealedBy(const TestServer::Tablet &from, const QList<Operation> &operations)
    {
        return {from.device + QStringLiteral(".1"), 1, recordKinds().version(), server.clock().now(),
            server.clock().monotonic(), from.coach, operations};
    }
    QString push(const TestServer::Tablet &from, const Mutation &mutation)
    {
        const PushRequest push{server.account(), 1, {mutation}};
        const Invocation answer = server.call(from, QStringLiteral("Mutation/set"), toJson(push, recordKinds()));
        const auto reply = pushReplyFromJson(answer.arguments);
        if (!reply || reply->results.size() != 1) qFatal("the push was not answered");
        return nameOf(reply->results.first().state);
    }
    void recordWrongTime()
    {
        const QJsonObject given{{QStringLiteral("code"), QStringLiteral("present")},
            {QStringLiteral("arrival"), wrongTime}, {QStringLiteral("markedBy"), coach.coach}};
        if (record(coach, {mark(given)}) != QStringLiteral("held")) qFatal("it is not held");
    }
    /// The supervisor's tablet has recorded it and heard that it was set aside.
    void keepAsSetAside(const Mutation &mutation)
    {
        const auto kept = [&](Database &database) -> Result<void> {
            Transaction transaction{database};
            Outbox outbox{database};
            if (auto sent = outbox.append(mutation, canonicalJson(toJson(mutation)), tablet.clock.today()); !sent)
                return sent;
            if (auto heard = outbox.acknowledge(
                    {mutation.seq, mutation.opId, MutationResult::State::SetAside, 1, tablet.clock.now()});
                !heard)
                return heard;
            return transaction.commit();
        };
        if (!tablet.file->writer().run(DatabaseThread::Urgency::Tap, kept).result()) qFatal("it is not kept");
    }
    void recordWithoutRole()
    {
        const QJsonObject given{{QStringLiteral("code"), QStringLiteral("present")}};
        if (record(left, {mark(given)}) != QStringLiteral("held")) qFatal("it is not held");
    }
    std::optional<Record> served() { return *server.service().find(server.account(), markOf(aisha)); }
    QString servedField(const char *name)
    {
        const auto record = served();
        return record ? record->fields.value(QLatin1String{name}).toString() : QStringLiteral("nothing");
    }

    HeldScreen &screen() { return *tablet.screens->held(); }
    HeldMatter &matter() { return *screen().matter(); }
    void look()
    {
        screen().look();
        settle();
    }
    HeldMatter &opened()
    {
        look();
        screen().open(screen().rows()->lines().first().bundleId);
        return matter();
    }
    void settle()
    {
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor([this] { return !screen().isAsking() && !matter().isSending(); })) qFatal("no answer");
    }

private:
    void knowCoaches()
    {
        QList<Record> coaches;
        for (const auto &[id, name] : {std::pair{coach.coach, "C. Coach"}, std::pair{left.coach, "L. Left"},
                 std::pair{supervisor.coach, "S. Super"}})
            coaches.append({.type = kind::coach,
                .id = id,
                .revision = 1,
                .fields = {{QStringLiteral("name"), QLatin1String{name}}}});
        tablet.write(coaches);
    }
};

} // namespace

void HeldScreenTest::showsWhatIsHeldWithWhoAndWhy()
{
    Office office;
    office.recordWithoutRole();

    office.look();

    QCOMPARE(office.screen().sentence(), QStringLiteral("1 entries wait for a supervisor."));
    const HeldRow row = office.screen().rows()->lines().first();
    QCOMPARE(row.about, QStringLiteral("Aisha Bains, Friday 20 November, morning"));
    QCOMPARE(row.who, QStringLiteral("L. Left, recorded 09:00"));
    QVERIFY(row.why.startsWith(QStringLiteral("L. Left may not record this")));
}

void HeldScreenTest::showsWhatWasRecordedBesideWhatTheServiceHas()
{
    Office office;
    office.record(office.coach, {mark({{QStringLiteral("code"), QStringLiteral("sick")}})});
    office.recordWithoutRole();

    const HeldMatter &matter = office.opened();

    QVERIFY(matter.isOpen());
    QCOMPARE(matter.kind(), QStringLiteral("Attendance mark"));
    QVERIFY(matter.origin().contains(QStringLiteral("Tablet 3")));
    QCOMPARE(office.matter().entries()->lines(),
        (QList<HeldEntry>{
            {QStringLiteral("How they were marked"), QStringLiteral("Here"), QStringLiteral("Sick"), false}}));
    QVERIFY(matter.later().isEmpty());
    QVERIFY(matter.mayDecide());
}

void HeldScreenTest::namesTheValueThatCouldNotBeTaken()
{
    Office office;
    office.recordWrongTime();

    const HeldMatter &matter = office.opened();

    QCOMPARE(matter.why(), QStringLiteral("“25:70” could not be taken for “When they came”."));
    const QList<HeldEntry> &entries = office.matter().entries()->lines();
    QCOMPARE(entries.size(), 2); // not who marked it: nobody types that
    QVERIFY(entries[0].refused);
    QCOMPARE(entries[0].recorded, wrongTime);
    QVERIFY(!entries[1].refused);
    QCOMPARE(matter.form(), int(ConflictScreen::Third::Value));
    QCOMPARE(matter.mendedWhat(), QStringLiteral("When they came"));
    QVERIFY(matter.mayLeaveOut());
}

void HeldScreenTest::letsItCount()
{
    Office office;
    office.recordWithoutRole();

    office.opened().letCount();
    QVERIFY(office.matter().isSending());
    office.settle();

    QVERIFY(!office.matter().isOpen());
    QVERIFY(office.screen().outcome().startsWith(QStringLiteral("It counts now: Aisha Bains")));
    QCOMPARE(office.screen().rows()->count(), 0);
    QCOMPARE(office.servedField("code"), QStringLiteral("present"));
    QCOMPARE(office.screen().sentence(), QStringLiteral("Nothing is held."));
}

void HeldScreenTest::mendsTheRefusedTime()
{
    Office office;
    office.recordWrongTime();
    HeldMatter &matter = office.opened();

    matter.startMending();
    matter.setNote(QStringLiteral("The bus list says so"));
    matter.value()->type(0, QStringLiteral("9.05"));
    matter.writeValue();
    office.settle();

    QCOMPARE(office.servedField("arrival"), QStringLiteral("09:05"));
    QCOMPARE(office.servedField("markedBy"), office.coach.coach); // the rest as it was recorded
    QVERIFY(!matter.isOpen());
}

void HeldScreenTest::mendsAMarkThatWasOnlyNotAllowed()
{
    Office office;
    office.recordWithoutRole();
    HeldMatter &matter = office.opened();
    QCOMPARE(matter.form(), int(ConflictScreen::Third::Code));

    matter.startMending();
    matter.setNote(QStringLiteral("Mum rang"));
    matter.writeCode(QStringLiteral("sick"), QStringLiteral(" flu "));
    office.settle();

    QCOMPARE(office.servedField("code"), QStringLiteral("sick"));
    QCOMPARE(office.servedField("reason"), QStringLiteral("flu"));
}

void HeldScreenTest::leavesTheRefusedValueOut()
{
    Office office;
    office.recordWrongTime();
    HeldMatter &matter = office.opened();

    matter.setNote(QStringLiteral("Nobody knows"));
    matter.leaveOut();
    office.settle();

    QCOMPARE(office.servedField("code"), QStringLiteral("present"));
    QCOMPARE(office.servedField("arrival"), QString{});
}

void HeldScreenTest::setsAside()
{
    Office office;
    office.recordWithoutRole();
    HeldMatter &matter = office.opened();

    matter.startSettingAside();
    matter.setNote(QStringLiteral("Recorded twice"));
    matter.setAside();
    office.settle();

    QCOMPARE(office.servedField("code"), QStringLiteral("nothing"));
    QVERIFY(office.screen().outcome().startsWith(QStringLiteral("Set aside: Aisha Bains")));
    QCOMPARE(office.screen().rows()->count(), 0);
}

void HeldScreenTest::asksForTheReason()
{
    Office office;
    office.recordWrongTime();
    HeldMatter &matter = office.opened();

    matter.setAside();
    QVERIFY(matter.problem().startsWith(QStringLiteral("Write in a few words why")));
    matter.goBack();
    QVERIFY(matter.problem().isEmpty());
    matter.value()->type(0, QStringLiteral("9:05"));
    matter.writeValue();

    QVERIFY(matter.problem().startsWith(QStringLiteral("Write in a few words why")));
    QVERIFY(!matter.isSending());
    QCOMPARE(office.servedField("code"), QStringLiteral("nothing"));
}

void HeldScreenTest::saysWhenATimeIsNone()
{
    Office office;
    office.recordWrongTime();
    HeldMatter &matter = office.opened();
    matter.setNote(QStringLiteral("why"));

    matter.value()->type(0, QStringLiteral("half nine"));
    matter.writeValue();

    QVERIFY(matter.problem().contains(QStringLiteral("half nine")));
    QVERIFY(!matter.isSending());
}

void HeldScreenTest::saysWhenItStillCannotBeTaken()
{
    Office office;
    office.recordWrongTime();
    HeldMatter &matter = office.opened();

    matter.letCount();
    office.settle();

    QVERIFY(matter.isOpen());
    QVERIFY(matter.problem().startsWith(QStringLiteral("It still cannot be taken")));
    QCOMPARE(office.screen().rows()->count(), 1);
}

void HeldScreenTest::saysWhenSomebodyElseHasDecided()
{
    Office office;
    office.recordWithoutRole();
    HeldMatter &matter = office.opened();
    const QString opId = matter.bundleId();
    const HeldDecision other{office.server.account(), QStringLiteral("other"), office.supervisor.coach, opId, {opId},
        HeldDecision::Kind::SetAside, QStringLiteral("why"), {}};
    office.server.call(office.supervisor, QStringLiteral("Held/decide"), toJson(other));

    matter.letCount();
    office.settle();

    QVERIFY(!matter.isOpen());
    QCOMPARE(office.screen().outcome(), QStringLiteral("Somebody else has decided that one."));
    QCOMPARE(office.servedField("code"), QStringLiteral("nothing"));
}

void HeldScreenTest::decidesOnceWhenTheAnswerIsLost()
{
    Office office;
    office.recordWithoutRole();
    HeldMatter &matter = office.opened();
    office.line.state = Line::State::LosesReplies;
    matter.letCount();
    office.settle();
    QVERIFY(matter.isOpen());
    QVERIFY(matter.problem().startsWith(QStringLiteral("This needs the service")));
    QCOMPARE(office.servedField("code"), QStringLiteral("present")); // it was done all the same

    office.line.state = Line::State::Open;
    matter.letCount();
    office.settle();

    QVERIFY(office.screen().outcome().startsWith(QStringLiteral("It counts now")));
}

void HeldScreenTest::keepsTheListWithoutASignalAndSaysHowOldItIs()
{
    Office office;
    office.recordWithoutRole();
    office.look();
    office.line.state = Line::State::Cut;
    office.tablet.clock.advance(std::chrono::minutes{5});

    office.look();

    QCOMPARE(office.screen().rows()->count(), 1);
    QVERIFY(office.screen().problem().endsWith(QStringLiteral("The list is as it was at 09:00.")));
    office.line.state = Line::State::Open;
    office.look();
    QVERIFY(office.screen().problem().isEmpty());
}

void HeldScreenTest::saysThatItNeedsTheServiceWhenItNeverAnswered()
{
    Office office;
    office.line.state = Line::State::Cut;
    office.signIn(QStringLiteral("supervisor"));

    office.look();

    QVERIFY(!office.screen().isKnown());
    QVERIFY(office.screen().problem().startsWith(QStringLiteral("This needs the service")));
}

void HeldScreenTest::forgetsEverythingAtTheLock()
{
    Office office;
    office.recordWithoutRole();
    office.opened();

    office.tablet.session.lock();

    QVERIFY(!office.matter().isOpen());
    QCOMPARE(office.screen().rows()->count(), 0);
    QVERIFY(!office.screen().isKnown());
}

void HeldScreenTest::hearsNothingThatWasAskedByTheOneBefore()
{
    Office office;
    office.recordWithoutRole();

    office.screen().look();
    office.tablet.session.lock();
    office.signIn(QStringLiteral("relief"));
    QCoreApplication::processEvents();

    QCOMPARE(office.screen().rows()->count(), 0);
}

void HeldScreenTest::tellsWhoComesInWithoutBeingAsked()
{
    Office office;
    office.recordWithoutRole();
    QVERIFY(office.screen().chipWords().isEmpty());

    office.signIn(QStringLiteral("supervisor"));
    office.settle();
    QCOMPARE(office.screen().chipWords(), QStringLiteral("1 held"));

    office.signIn(QStringLiteral("coach"));
    office.settle();
    QVERIFY(office.screen().chipWords().isEmpty());
}

void HeldScreenTest::looksNowAndThenBesideSync()
{
    Office office;
    office.recordWithoutRole();
    const auto syncEnds = [&office](SyncReason reason) {
        Q_EMIT office.tablet.sync->attemptEnded({reason, office.tablet.clock.now()});
        office.settle();
        return office.screen().chipWords();
    };

    QCOMPARE(syncEnds(SyncReason::Done), QString{}); // it was asked a moment ago
    office.tablet.clock.advance(std::chrono::minutes{15});
    QCOMPARE(syncEnds(SyncReason::Offline), QString{});
    QCOMPARE(syncEnds(SyncReason::Done), QStringLiteral("1 held"));
}

void HeldScreenTest::tellsWhoRecordedItWhyItWasSetAside()
{
    Office office;
    const QJsonObject given{
        {QStringLiteral("code"), QStringLiteral("present")}, {QStringLiteral("arrival"), wrongTime}};
    const Mutation typed = office.sealedBy(office.supervisor, {mark(given)});
    QCOMPARE(office.push(office.supervisor, typed), QStringLiteral("held"));
    const HeldDecision decision{office.server.account(), QStringLiteral("d"), office.supervisor.coach, typed.opId,
        {typed.opId}, HeldDecision::Kind::SetAside, QStringLiteral("She was at the other site"), {}};
    office.server.call(office.supervisor, QStringLiteral("Held/decide"), toJson(decision));
    office.keepAsSetAside(typed);
    SyncScreen &sync = *office.tablet.screens->syncScreen();
    const auto shown = [&sync] { return sync.setAside()->lines().value(0).detail; };

    office.line.state = Line::State::Cut;
    sync.readAgain();
    QCoreApplication::processEvents();
    QCOMPARE(shown(), QStringLiteral("recorded 09:00; it does not count"));

    office.line.state = Line::State::Open;
    sync.readAgain();
    QTRY_COMPARE(
        shown(), QStringLiteral("recorded 09:00; it does not count. S. Super wrote: “She was at the other site”"));
}

void HeldScreenTest::isForWhomeverMayLook_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("mayLook");
    QTest::addColumn<bool>("mayDecide");
    QTest::newRow("relief") << QStringLiteral("relief") << false << false;
    QTest::newRow("coach") << QStringLiteral("coach") << false << false;
    QTest::newRow("key coach") << QStringLiteral("keyCoach") << true << false;
    QTest::newRow("supervisor") << QStringLiteral("supervisor") << true << true;
    QTest::newRow("manager") << QStringLiteral("manager") << true << true;
}

void HeldScreenTest::isForWhomeverMayLook()
{
    QFETCH(const QString, role);
    QFETCH(const bool, mayLook);
    QFETCH(const bool, mayDecide);
    Office office;
    office.recordWithoutRole();
    office.signIn(role);

    office.look();

    QCOMPARE(office.screen().mayLook(), mayLook);
    QCOMPARE(office.screen().isKnown(), mayLook);
    QCOMPARE(office.matter().mayDecide(), mayDecide);
}

void HeldScreenTest::hasASentenceForEveryReason_data()
{
    QTest::addColumn<int>("code");
    for (int code = int(HeldReason::Code::Other); code <= int(HeldReason::Code::BuildsOnHeld); ++code)
        QTest::addRow("%d", code) << code;
}

void HeldScreenTest::hasASentenceForEveryReason()
{
    QFETCH(const int, code);
    ScreenTablet tablet;
    HeldMutation held;
    held.mutation.ops = {mark({{QStringLiteral("code"), QStringLiteral("present")}})};
    held.because = {HeldReason::Code(code), kind::attendance, QStringLiteral("x")};
    held.now = {PresentRecord{}};

    const HeldWords words{tablet.file->reader(), givenDay::friday};

    for (const QString &sentence : {words.why({{}, {held}}), HeldWords::advice(held.because)}) {
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
        QVERIFY(!sentence.contains(QStringLiteral("fail"), Qt::CaseInsensitive));
        QVERIFY(!sentence.contains(QStringLiteral("error"), Qt::CaseInsensitive));
    }
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::HeldScreenTest)
#include "tst_HeldScreen.moc"
