// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/OpenIdEntrance.h"
#include "app/service/console/SignOnWatch.h"
#include "tests/app/service/console/ConsoleDesk.h"
#include "tests/app/service/console/TestProvider.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Staff come in with their work accounts, and nobody else does.
class tst_OpenId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsExpectedComesInAndIsKnownForGood();
    void aCodeForATabletNeedsNoRoleAndNoSession();
    void aRoleWithNothingToSeeIsToldWhatThereIs();
    void whoIsNotNamedStaysOut_data();
    void whoIsNotNamedStaysOut();
    void whatWasNotBegunHereIsNotFinished();
    void aCodeIsGoodOnce();
    void eachFailureHasItsWords_data();
    void eachFailureHasItsWords();
    void aProviderThatIsAwayIsSaidSo();
    void aNewKeyIsFetchedOnceAndAStrangersNever();
    void othersHaveTheirTurnsWhileTheProviderThinks();
    void anAddressThatHasPassedOnLetsNobodyIn();
    void anAddressIsAskedForWhereTheTokenHasNone();
    void whoIsKnownNeedsNoAddress();
    void aFailureIsKeptForAMomentForAllWhoWait();
    void whatTheStoreSaysIsForNobodyAtABrowser();
    void whoIsShutOutThereIsEmptiedAndThenShutOutHere();
    void whoIsRenewedNoMoreIsSignedOutAndKeepsTheirTablets();
    void aTokenThatEndsWithTheSignInIsNotKept_data();
    void aTokenThatEndsWithTheSignInIsNotKept();
    void aCodeThatNobodyHasUsedGoesWithTheAccount();
    void whoComesBackInTimeGoesOn();
    void whoComesBackWithoutARefreshTokenGoesOn();
    void aTabletThatIsSharedMeanwhileIsGivenBack();
    void aTabletThatOthersUseIsLeftToThem();
    void aProviderThatIsAwayShutsNobodyOut();
    void anAnswerFromBeforeASignInIsLeftOff();
    void anAnswerThatCannotBeWrittenIsWrittenLater();
    void anotherAccountEndsWhatTheFormerBegan();
    void aRefreshTokenIsUsedByOneProcess();
    void coachesAreNamedOnTheCommandLine();
};

namespace {

const TestProvider::Person ruth{u"s-248289"_s, u"Ruth.Mason@Council.example"_s};
const QByteArray begin = "/console/entrance/begin";

/// The console of a service that a provider vouches at.
struct SignOnDesk {
    explicit SignOnDesk(SignOnWatch::WhenShut whenShut = SignOnWatch::WhenShut::SignOut)
        : watch{line, outside, desk.service().members(), desk.clock(), whenShut}
    {
        desk.console().admitBy(entrance);
    }

    void expect(const QString &coach, const QString &email) { must(outside.expect(desk.account().id, coach, email)); }
    /// Signs in there, and comes back.
    HttpReply visit(TestBrowser &visitor, const TestProvider::Person &person, const QByteArray &from = begin)
    {
        const HttpReply sent = visitor.get(from);
        if (sent.status != 303) return sent;
        const QByteArray query = provider.approve(headerValue(sent.headers, "Location"), person);
        return visitor.get("/console/entrance/finish?" + query);
    }

    ConsoleDesk desk;
    TestProvider provider{desk.clock()};
    OpenIdProvider line{provider.client(), desk.clock()};
    OutsideAccounts outside{desk.service().database(), desk.service().members().audit};
    FakeIds ids;
    OpenIdEntrance entrance{line, outside, desk.service().members(), desk.clock(), ids};
    SignOnWatch watch;
    TestBrowser browser{desk};

    /// The provider is asked about one of those who are due.
    void ask()
    {
        const int asked = provider.asked("/token");
        must(watch.step());
        while (watch.isWaiting())
            must(watch.step());
        QCOMPARE(provider.asked("/token"), asked + 1);
    }
    void anHourLater()
    {
        desk.clock().advance(SignOnWatch::every);
        ask();
    }
};

/// While it lives nothing is changed about work accounts.
class StoreThatRefuses {
public:
    explicit StoreThatRefuses(Database &database) : m_database{database}
    {
        must(m_database.execute(u"CREATE TEMP TRIGGER refusal BEFORE UPDATE ON outsideAccount "
                                "BEGIN SELECT RAISE(ABORT, 'words of the store'); END"_s));
    }
    ~StoreThatRefuses() { must(m_database.execute(u"DROP TRIGGER refusal"_s)); }
    StoreThatRefuses(const StoreThatRefuses &) = delete;
    StoreThatRefuses &operator=(const StoreThatRefuses &) = delete;

private:
    Database &m_database;
};

/// An address of this machine where nobody answers.
QString nowhere()
{
    QTcpServer port;
    if (!port.listen(QHostAddress::LocalHost)) qFatal("no port");
    return u"http://127.0.0.1:%1"_s.arg(port.serverPort());
}

QByteArray codeOn(const HttpReply &page)
{
    static const QRegularExpression code{u"class=\"code\">([0-9A-Z-]+)<"_s};
    return code.match(QString::fromUtf8(page.body)).captured(1).toUtf8();
}

} // namespace

void tst_OpenId::whoIsExpectedComesInAndIsKnownForGood()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), u" ruth.mason@council.example "_s);
    QVERIFY(there.browser.get("/console/sign-in").body.contains("Sign in with your work account"));

    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    QVERIFY(there.browser.cookie.startsWith("console="));
    QCOMPARE(there.browser.get("/console/devices").status, 200);
    const auto lines = must(there.desk.service().members().audit.lines(there.desk.account().id));
    QCOMPARE(lines.last().event, u"browserSignedIn"_s);
    QCOMPARE(lines.last().detail, u"openid"_s);

    // Known by what the provider calls her, whatever her address is later.
    TestBrowser other{there.desk};
    QCOMPARE(there.visit(other, {ruth.subject, u"ruth.miller@council.example"_s, false}).status, 200);
    QCOMPARE(other.get("/console/devices").status, 200);
}

void tst_OpenId::aCodeForATabletNeedsNoRoleAndNoSession()
{
    SignOnDesk there;
    const QString coach = there.desk.coachIn(Role::Relief);
    there.expect(coach, ruth.email);

    const HttpReply page = there.visit(there.browser, ruth, begin + "?for=tablet");

    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<svg")); // the same for its camera
    QVERIFY(there.browser.cookie.isEmpty());
    const auto enrolled = there.desk.service().members().admissions.enrol(
        {QString::fromUtf8(codeOn(page)), u"Her tablet"_s, QByteArray(32, 'k'), 1});
    VERIFY_OK(enrolled);
    QCOMPARE(enrolled->coach, coach);
    QCOMPARE(must(there.desk.service().members().devices.find(there.desk.account().id, enrolled->device))->coaches,
        QStringList{coach});
}

void tst_OpenId::aRoleWithNothingToSeeIsToldWhatThereIs()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Relief), ruth.email);

    const HttpReply page = there.visit(there.browser, ruth);

    QCOMPARE(page.status, 403);
    QVERIFY(page.body.contains("nothing on these pages for your role"));
    QVERIFY(page.body.contains("/console/entrance/begin?for=tablet"));
    QCOMPARE(there.browser.get("/console/devices").status, 303);
}

void tst_OpenId::whoIsNotNamedStaysOut_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nobody's address") << u"eve@council.example"_s << true << QByteArray{"nobody here has your e-mail"};
    QTest::newRow("an address that folds alike")
        << u"Ruth.Ma\u017Fon@Council.example"_s << true << QByteArray{"nobody here has your e-mail"};
    QTest::newRow("not verified") << ruth.email << false << QByteArray{"no verified e-mail address"};
    QTest::newRow("no address") << QString{} << true << QByteArray{"no verified e-mail address"};
}

void tst_OpenId::whoIsNotNamedStaysOut()
{
    QFETCH(QString, email);
    QFETCH(bool, isVerified);
    QFETCH(QByteArray, words);
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    const qsizetype lines = there.desk.auditLines();

    for (const QByteArray &from : {begin, begin + "?for=tablet"}) {
        const HttpReply page = there.visit(there.browser, {u"s-1"_s, email, isVerified}, from);
        QCOMPARE(page.status, 403);
        QVERIFY2(page.body.contains(words), page.body);
        QVERIFY(codeOn(page).isEmpty());
    }
    QCOMPARE(there.browser.get("/console").status, 303);
    QCOMPARE(there.desk.auditLines(), lines);
}

void tst_OpenId::whatWasNotBegunHereIsNotFinished()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    const HttpReply sent = there.browser.get(begin);
    const QByteArray query = there.provider.approve(headerValue(sent.headers, "Location"), ruth);
    const QByteArray kept = there.browser.cookie;

    TestBrowser stranger{there.desk}; // the link was passed on
    QVERIFY(stranger.get("/console/entrance/finish?" + query).body.contains("begun in another browser"));
    stranger.get(begin); // has begun one of its own
    QCOMPARE(stranger.get("/console/entrance/finish?" + query).status, 403);
    QCOMPARE(there.provider.asked("/token"), 0);

    there.browser.cookie = kept;
    const QByteArray elsewhere = QByteArray{query}.replace("iss=", "iss=x");
    QCOMPARE(there.browser.get("/console/entrance/finish?" + elsewhere).status, 403); // another provider's answer
    there.browser.cookie = kept;
    const HttpReply denied =
        there.browser.get("/console/entrance/finish?error=access_denied&" + QByteArray{query}.replace("code=", "was="));
    QVERIFY(denied.body.contains("did not let you in, or you stopped it"));
    QCOMPARE(there.provider.asked("/token"), 0);
}

void tst_OpenId::aCodeIsGoodOnce()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    const HttpReply sent = there.browser.get(begin);
    const QByteArray query = there.provider.approve(headerValue(sent.headers, "Location"), ruth);
    const QByteArray kept = there.browser.cookie;
    QCOMPARE(there.browser.get("/console/entrance/finish?" + query).status, 200);

    there.browser.cookie = kept;
    const HttpReply again = there.browser.get("/console/entrance/finish?" + query);
    QCOMPARE(again.status, 403);
    QVERIFY(again.body.contains("used already, or took too long"));
}

void tst_OpenId::eachFailureHasItsWords_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<HttpReply>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const auto claims = [](const char *title, const QJsonObject &said, int status, const QByteArray &words) {
        QTest::newRow(title) << said << QByteArray{} << HttpReply{} << status << words;
    };
    claims("another nonce", {{u"nonce"_s, u"n"_s}}, 403, "something else than was asked");
    claims("another audience", {{u"aud"_s, u"payroll"_s}}, 403, "something else than was asked");
    claims("another issuer", {{u"iss"_s, u"https://x.example"_s}}, 403, "something else than was asked");
    claims("expired", {{u"exp"_s, 1}}, 503, "The clock of this service");
    const auto answers = [](const char *title, const QByteArray &path, const HttpReply &reply,
                             const QByteArray &words) {
        QTest::newRow(title) << QJsonObject{} << path << reply << 503 << words;
    };
    const QByteArray configuration = "/.well-known/openid-configuration";
    answers("no configuration", configuration, {404, {}, {}}, "is not your organisation");
    answers("a page", configuration, {200, {}, "<html>"}, "is not your organisation");
    answers("another's configuration", configuration, {200, {}, R"({"issuer":"https://x.example"})"}, "is not your");
    answers("a wrong secret", "/token", {401, {}, R"({"error":"invalid_client"})"}, "its secret is out of date");
    answers("no token", "/token", {500, {}, {}}, "is not your organisation");
    answers("no keys", "/keys", {200, {}, "{}"}, "is not your organisation");
}

void tst_OpenId::eachFailureHasItsWords()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QByteArray, path);
    QFETCH(HttpReply, answer);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    there.provider.say(claims);
    if (!path.isEmpty()) there.provider.answer(path, answer);

    const HttpReply page = there.visit(there.browser, ruth);

    QCOMPARE(page.status, status);
    QVERIFY2(page.body.contains(words), page.body);
    QVERIFY(page.body.contains("One-time code")); // the other way in
    QCOMPARE(there.browser.get("/console").status, 303);
}

void tst_OpenId::aProviderThatIsAwayIsSaidSo()
{
    SignOnDesk there;
    OpenIdProvider away{{nowhere(), u"alongside"_s, "secret"}, there.desk.clock()};
    OpenIdEntrance entrance{away, there.outside, there.desk.service().members(), there.desk.clock(), there.ids};
    there.desk.console().admitBy(entrance);

    const HttpReply page = there.browser.get(begin);

    QCOMPARE(page.status, 503);
    QVERIFY(page.body.contains("cannot be reached just now"));
}

void tst_OpenId::aNewKeyIsFetchedOnceAndAStrangersNever()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(there.visit(there.browser, ruth).status, 200);
    QCOMPARE(there.provider.asked("/keys"), 1);

    there.provider.changeKey("key-2");
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    QCOMPARE(there.provider.asked("/keys"), 2);

    there.provider.forge();
    QCOMPARE(there.visit(there.browser, ruth).status, 403);
    QCOMPARE(there.provider.asked("/keys"), 3);
    QCOMPARE(there.provider.asked("/.well-known/openid-configuration"), 1);
}

void tst_OpenId::othersHaveTheirTurnsWhileTheProviderThinks()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    const QByteArray returnTo = "http://127.0.0.1/console/entrance/finish";
    std::optional<Result<ConsoleEntrance::Begun>> begun;
    while (!begun)
        begun = there.entrance.begin(returnTo);
    const auto attempt = OpenIdAttempt::fromText(must(*begun).kept).value();
    const FormFields returned{there.provider.approve(must(*begun).location, ruth)};

    std::optional<Result<ConsoleEntrance::Found>> found;
    {
        const auto held = there.provider.hold();
        QVERIFY(!there.entrance.finish(returned, attempt.toText(), returnTo));
        // And strangers fill the line, no further than it is long.
        for (int stranger = 1; stranger < OpenIdEntrance::mostAtOnce; ++stranger) {
            const FormFields guess{"code=" + QByteArray::number(stranger) + "&state=" + attempt.state};
            QVERIFY(!there.entrance.finish(guess, attempt.toText(), returnTo));
        }
        const FormFields oneMore{"code=x&state=" + attempt.state};
        const auto refused = there.entrance.finish(oneMore, attempt.toText(), returnTo);
        QVERIFY(refused);
        VERIFY_FAILS(*refused, ErrorKind::Wait);
    }
    while (!found)
        found = there.entrance.finish(returned, attempt.toText(), returnTo);
    VERIFY_OK(*found);
    QCOMPARE((*found)->coach, there.desk.coachIn(Role::Manager));
}

void tst_OpenId::anAddressThatHasPassedOnLetsNobodyIn()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);

    // Somebody else has her address now.
    TestBrowser other{there.desk};
    QCOMPARE(there.visit(other, {u"s-2"_s, ruth.email}).status, 403);
}

void tst_OpenId::anAddressIsAskedForWhereTheTokenHasNone()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    there.provider.tellApart(u"s-other"_s);
    QCOMPARE(there.visit(there.browser, ruth).status, 403); // it is about somebody else
    there.provider.tellApart();
    QCOMPARE(there.visit(there.browser, {ruth.subject, ruth.email, false}).status, 403);

    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    QCOMPARE(there.provider.asked("/userinfo"), 3);
}

void tst_OpenId::whoIsKnownNeedsNoAddress()
{
    SignOnDesk there;
    const QString coach = there.desk.coachIn(Role::Manager);
    must(there.outside.name(there.desk.account().id, coach, there.provider.issuer(), ruth.subject));
    there.provider.tellAt(nowhere());

    QCOMPARE(there.visit(there.browser, ruth).status, 200);
}

void tst_OpenId::aFailureIsKeptForAMomentForAllWhoWait()
{
    SignOnDesk there;
    const QByteArray configuration = "/.well-known/openid-configuration";
    there.provider.answer(configuration, {404, {}, {}});
    OpenIdProvider::Later<OpenIdEndpoints> one;
    OpenIdProvider::Later<OpenIdEndpoints> other;
    {
        const auto held = there.provider.hold();
        one = there.line.endpoints();
        other = there.line.endpoints();
    }
    const auto answer = [](const OpenIdProvider::Later<OpenIdEndpoints> &later) -> Result<OpenIdEndpoints> {
        return later->within(5s).value();
    };
    for (const auto &waiting : {one, other, there.line.endpoints()})
        VERIFY_FAILS(answer(waiting), ErrorKind::Untrusted);
    QCOMPARE(there.provider.asked(configuration), 1);

    there.desk.clock().advance(5s);
    VERIFY_FAILS(answer(there.line.endpoints()), ErrorKind::Untrusted);
    QCOMPARE(there.provider.asked(configuration), 2);
}

void tst_OpenId::whatTheStoreSaysIsForNobodyAtABrowser()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    {
        const StoreThatRefuses refusal{there.desk.service().database()};
        const HttpReply page = there.visit(there.browser, ruth);
        QCOMPARE(page.status, 503);
        QVERIFY(!page.body.contains("words of the store"));
        QVERIFY2(page.body.contains("cannot answer just now"), page.body);
    }
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
}

void tst_OpenId::whoIsShutOutThereIsEmptiedAndThenShutOutHere()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    const QString others = there.desk.addTablet(u"Another's"_s, there.desk.coachIn(Role::Coach));
    for (int hour = 0; hour < 3; ++hour)
        there.anHourLater(); // each time with another refresh token
    QCOMPARE(there.provider.asked("/token"), 4);
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);

    there.provider.shut(ruth.subject);
    there.desk.clock().advance(SignOnWatch::every);
    TestBrowser browser{there.desk};
    QVERIFY(browser.signIn(coach));
    QCOMPARE(browser.get("/console").status, 200);
    there.ask();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
    QCOMPARE(browser.get("/console").status, 303); // signed out

    there.desk.clock().advance(SignOnWatch::emptiedFor - 2 * SignOnWatch::every);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Revoked);
    QCOMPARE(there.desk.stateOf(others), Device::State::Active);
}

void tst_OpenId::whoIsRenewedNoMoreIsSignedOutAndKeepsTheirTablets()
{
    SignOnDesk there;
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);

    there.provider.shut(ruth.subject); // or her sign-in there has run out: it says the same
    there.anHourLater();

    QCOMPARE(there.browser.get("/console").status, 303);
    const auto lines = must(there.desk.service().members().audit.lines(there.desk.account().id));
    QCOMPARE(lines.last().event, u"outsideAccountShut"_s);
    there.desk.clock().advance(SignOnWatch::emptiedFor);
    there.ask();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_OpenId::aTokenThatEndsWithTheSignInIsNotKept_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("granted") << u"openid email offline_access"_s << true;
    QTest::newRow("not granted") << u"openid email"_s << false;
}

void tst_OpenId::aTokenThatEndsWithTheSignInIsNotKept()
{
    QFETCH(QString, scope);
    QFETCH(bool, isKept);
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    there.provider.grant(scope);

    QCOMPARE(there.visit(there.browser, ruth).status, 200);

    QCOMPARE(!must(there.outside.all()).first().refresh.isEmpty(), isKept);
}

void tst_OpenId::aCodeThatNobodyHasUsedGoesWithTheAccount()
{
    SignOnDesk there;
    auto &admissions = there.desk.service().members().admissions;
    const QString account = there.desk.account().id;
    const QString coach = there.desk.coachIn(Role::Manager);
    const QString other = there.desk.coachIn(Role::Coach);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString own = must(admissions.makeEnrolCode(account, {coach}, coach));
    const QString shared = must(admissions.makeEnrolCode(account, {other, coach}, coach));
    const QString others = must(admissions.makeEnrolCode(account, {other}, coach));

    there.provider.shut(ruth.subject);
    there.anHourLater();

    const auto enrol = [&](const QString &code) {
        return admissions.enrol({code, u"A tablet"_s, QByteArray(32, 'k'), 1});
    };
    VERIFY_FAILS(enrol(own), ErrorKind::Rejected);
    VERIFY_OK(enrol(shared));
    VERIFY_OK(enrol(others));
}

void tst_OpenId::whoComesBackInTimeGoesOn()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    const QString former = there.desk.addTablet(u"Her former one"_s, coach);
    must(there.desk.service().members().devices.setState(there.desk.account().id, former, Device::State::Draining));
    there.provider.shut(ruth.subject); // she has another password, say: what it gave before holds no more
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);

    there.provider.open(ruth.subject);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);

    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
    QCOMPARE(there.desk.stateOf(former), Device::State::Draining); // that was somebody else's wish
    there.desk.clock().advance(SignOnWatch::emptiedFor);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_OpenId::whoComesBackWithoutARefreshTokenGoesOn()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    there.provider.shut(ruth.subject);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);

    there.provider.open(ruth.subject);
    there.provider.grant(u"openid email"_s);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);

    there.desk.clock().advance(SignOnWatch::every); // nobody is asked with what held no more
    must(there.watch.step());
    QVERIFY(!there.watch.isWaiting());
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_OpenId::aTabletThatIsSharedMeanwhileIsGivenBack()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString tablet = there.desk.addTablet(u"On the table"_s, coach);
    there.provider.shut(ruth.subject);
    there.anHourLater();
    auto &members = there.desk.service().members();
    const Device device = must(members.devices.find(there.desk.account().id, tablet)).value();
    QCOMPARE(device.state, Device::State::Draining);

    must(members.devices.addCoach(device, there.desk.coachIn(Role::Coach)));
    there.provider.open(ruth.subject);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);

    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_OpenId::aTabletThatOthersUseIsLeftToThem()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString tablet = there.desk.addTablet(u"On the table"_s, coach);
    auto &members = there.desk.service().members();
    const Device device = must(members.devices.find(there.desk.account().id, tablet)).value();
    must(members.devices.addCoach(device, there.desk.coachIn(Role::Coach)));

    there.provider.shut(ruth.subject);
    there.anHourLater();

    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
    QCOMPARE(must(members.audit.lines(there.desk.account().id)).last().event, u"outsideAccountShut"_s);
}

void tst_OpenId::aProviderThatIsAwayShutsNobodyOut()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);

    for (const HttpReply &answer : {HttpReply{500, {}, {}}, HttpReply{401, {}, R"({"error":"invalid_client"})"},
             HttpReply{400, {}, R"({"error":"invalid_request"})"}, HttpReply{200, {}, "<html>"}}) {
        there.provider.answer("/token", answer);
        there.anHourLater();
        QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
    }
}

void tst_OpenId::anAnswerFromBeforeASignInIsLeftOff()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    there.provider.shut(ruth.subject);
    there.desk.clock().advance(SignOnWatch::every);
    must(there.watch.step());
    QTRY_COMPARE(there.provider.asked("/token"), 2); // and has answered, which nobody has read yet

    there.provider.open(ruth.subject);
    there.desk.clock().advance(1s);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const OutsideAccount signedIn = must(there.outside.all()).first();
    while (there.watch.isWaiting())
        must(there.watch.step());

    QCOMPARE(there.browser.get("/console").status, 200);
    QCOMPARE(must(there.outside.all()).first(), signedIn);
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_OpenId::anAnswerThatCannotBeWrittenIsWrittenLater()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QByteArray former = must(there.outside.all()).first().refresh;
    there.desk.clock().advance(SignOnWatch::every);
    must(there.watch.step());
    {
        const StoreThatRefuses refusal{there.desk.service().database()};
        Result<void> done;
        while (done)
            done = there.watch.step();
        QVERIFY(there.watch.isWaiting());
    }
    must(there.watch.step());

    QVERIFY(!there.watch.isWaiting());
    const QByteArray next = must(there.outside.all()).first().refresh;
    QVERIFY(!next.isEmpty() && next != former);
    QCOMPARE(there.provider.asked("/token"), 2);
}

void tst_OpenId::anotherAccountEndsWhatTheFormerBegan()
{
    SignOnDesk there;
    auto &admissions = there.desk.service().members().admissions;
    const QString account = there.desk.account().id;
    const QString coach = there.desk.coachIn(Role::Manager);
    there.expect(coach, ruth.email);
    for (const bool isForgotten : {false, true}) {
        QCOMPARE(there.visit(there.browser, ruth).status, 200);
        const QString code = must(admissions.makeEnrolCode(account, {coach}, coach));
        if (isForgotten)
            QVERIFY(must(there.outside.forget(account, coach)));
        else
            there.expect(coach, ruth.email);
        QCOMPARE(there.browser.get("/console").status, 303);
        VERIFY_FAILS(admissions.enrol({code, u"A tablet"_s, QByteArray(32, 'k'), 1}), ErrorKind::Rejected);
    }
}

void tst_OpenId::aRefreshTokenIsUsedByOneProcess()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    there.desk.clock().advance(SignOnWatch::every);
    OutsideAccount one = must(there.outside.all()).first();
    OutsideAccount other = one;

    QVERIFY(must(there.outside.claim(one, there.desk.clock().now())));
    QVERIFY(!must(there.outside.claim(other, there.desk.clock().now())));
}

void tst_OpenId::coachesAreNamedOnTheCommandLine()
{
    OperatorsService operators;
    const auto typed = [&](const QStringList &words) {
        return operators.type(QStringList{u"coach"_s, u"account"_s, u"M. Hicks"_s} + words);
    };
    const auto outsiders = [&] {
        const auto service = operators.open();
        return must(OutsideAccounts{service->database(), service->members().audit}.all());
    };

    QCOMPARE(typed({u"--email"_s, u"M.Hicks@council.example"_s}).code, ExitCode::Done);
    QCOMPARE(outsiders().size(), 1);
    QCOMPARE(outsiders().first().email, u"m.hicks@council.example"_s);
    QCOMPARE(typed({u"--issuer"_s, u"https://sign.example"_s, u"--subject"_s, u"42"_s}).code, ExitCode::Done);
    QCOMPARE(outsiders().first().subject, u"42"_s);
    QCOMPARE(outsiders().first().email, QString{});
    QCOMPARE(operators.type({u"coach"_s, u"add"_s, u"R. Lewis"_s, u"--role"_s, u"coach"_s}).code, ExitCode::Done);
    const QStringList sameAgain{
        u"coach"_s, u"account"_s, u"R. Lewis"_s, u"--issuer"_s, u"https://sign.example"_s, u"--subject"_s, u"42"_s};
    QVERIFY(operators.type(sameAgain).err.contains(u"somebody else has that account"_s));
    QCOMPARE(typed({u"--none"_s}).code, ExitCode::Done);
    QCOMPARE(outsiders().size(), 0);

    for (const QStringList &wrong : {QStringList{}, {u"--email"_s, u"nonsense"_s}, {u"--subject"_s, u"42"_s},
             {u"--email"_s, u"a@b.example"_s, u"--none"_s}})
        QCOMPARE(typed(wrong).code, ExitCode::Misused);
    QCOMPARE(typed({u"--none"_s}).code, ExitCode::Failed);
}

QTEST_GUILESS_MAIN(tst_OpenId)
#include "tst_OpenId.moc"
