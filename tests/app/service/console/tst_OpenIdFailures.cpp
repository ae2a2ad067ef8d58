// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/console/SignOnDesk.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What a provider cannot say, or says wrongly, lets nobody in and holds nobody up.
class tst_OpenIdFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFailureHasItsWords_data();
    void eachFailureHasItsWords();
    void aProviderThatIsAwayIsSaidSo();
    void aNewKeyIsFetchedOnceAndAStrangersNever();
    void soManyAreAskedAboutAtOnceAndTheOthersAfter();
    void aFailureIsKeptForAMomentForAllWhoWait();
    void whatTheStoreSaysIsForNobodyAtABrowser();
};

void tst_OpenIdFailures::eachFailureHasItsWords_data()
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

void tst_OpenIdFailures::eachFailureHasItsWords()
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

void tst_OpenIdFailures::aProviderThatIsAwayIsSaidSo()
{
    SignOnDesk there;
    OpenIdProvider away{{nowhere(), u"alongside"_s, "secret"}, there.desk.clock()};
    OpenIdEntrance entrance{away, there.outside, there.desk.service().members(), there.desk.clock(), there.ids};
    there.desk.console().admitBy(entrance);

    const HttpReply page = there.browser.get(SignOnDesk::begin);

    QCOMPARE(page.status, 503);
    QVERIFY(page.body.contains("cannot be reached just now"));
}

void tst_OpenIdFailures::aNewKeyIsFetchedOnceAndAStrangersNever()
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

void tst_OpenIdFailures::soManyAreAskedAboutAtOnceAndTheOthersAfter()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    const QByteArray returnTo = "http://127.0.0.1/console/entrance/finish";
    std::optional<Result<ConsoleEntrance::Begun>> begun;
    while (!begun)
        begun = there.entrance.begin(returnTo);
    const auto attempt = OpenIdAttempt::fromText(must(*begun).kept).value();
    const FormFields returned{there.provider.approve(must(*begun).location, ruth)};
    const auto comesBack = [&](const FormFields &with) {
        return there.entrance.finish(with, attempt.toText(), returnTo);
    };

    {
        const auto held = there.provider.hold();
        for (int stranger = 0; stranger < SignInsUnderWay::mostAtOnce; ++stranger)
            QVERIFY(!comesBack(FormFields{"code=" + QByteArray::number(stranger) + "&state=" + attempt.state}));
        QVERIFY(!comesBack(returned));
        QVERIFY(!comesBack(returned)); // and nobody was kept waiting
    }
    std::optional<Result<ConsoleEntrance::Found>> found;
    while (!found)
        found = comesBack(returned);

    VERIFY_OK(*found);
    QCOMPARE(there.provider.asked("/token"), SignInsUnderWay::mostAtOnce + 1);
    const auto again = comesBack(returned);
    QVERIFY(again && *again);
}

void tst_OpenIdFailures::aFailureIsKeptForAMomentForAllWhoWait()
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

void tst_OpenIdFailures::whatTheStoreSaysIsForNobodyAtABrowser()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    {
        const StoreThatRefuses refusal{there.desk.service().database()};
        const HttpReply page = there.visit(there.browser, ruth);
        QCOMPARE(page.status, 503);
        QVERIFY(!page.body.contains(StoreThatRefuses::words));
        QVERIFY2(page.body.contains("cannot answer just now"), page.body);
    }
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
}

QTEST_GUILESS_MAIN(tst_OpenIdFailures)
#include "tst_OpenIdFailures.moc"
