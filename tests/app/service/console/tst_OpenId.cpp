// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/console/SignOnDesk.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

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
    void whoReloadsThePageComesInAllTheSame();
    void anAddressThatHasPassedOnLetsNobodyIn();
    void anAddressIsAskedForWhereTheTokenHasNone();
    void whoIsKnownNeedsNoAddress();
    void anotherAccountEndsWhatTheFormerBegan();
    void coachesAreNamedOnTheCommandLine();
};

namespace {

const QByteArray forTablet = QByteArray{SignOnDesk::begin} + "?for=tablet";

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

    const HttpReply page = there.visit(there.browser, ruth, forTablet);

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

    for (const QByteArray &from : {QByteArray{SignOnDesk::begin}, forTablet}) {
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
    const HttpReply sent = there.browser.get(SignOnDesk::begin);
    const QByteArray query = there.provider.approve(headerValue(sent.headers, "Location"), ruth);
    const QByteArray kept = there.browser.cookie;

    TestBrowser stranger{there.desk}; // the link was passed on
    QVERIFY(stranger.get("/console/entrance/finish?" + query).body.contains("begun in another browser"));
    stranger.get(SignOnDesk::begin); // has begun one of its own
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
    const HttpReply sent = there.browser.get(SignOnDesk::begin);
    const QByteArray query = there.provider.approve(headerValue(sent.headers, "Location"), ruth);
    const QByteArray kept = there.browser.cookie;
    QCOMPARE(there.browser.get("/console/entrance/finish?" + query).status, 200);

    there.desk.clock().advance(SignInsUnderWay::kept);
    there.browser.cookie = kept;
    const HttpReply again = there.browser.get("/console/entrance/finish?" + query);
    QCOMPARE(again.status, 403);
    QVERIFY(again.body.contains("used already, or took too long"));
}

// The page that it asked for first comes to nobody, and took the answer with it.
void tst_OpenId::whoReloadsThePageComesInAllTheSame()
{
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    const HttpReply sent = there.browser.get(SignOnDesk::begin);
    const QByteArray query = there.provider.approve(headerValue(sent.headers, "Location"), ruth);
    const QByteArray kept = there.browser.cookie;
    QCOMPARE(there.browser.get("/console/entrance/finish?" + query).status, 200); // which it does not see

    there.browser.cookie = kept;
    QCOMPARE(there.browser.get("/console/entrance/finish?" + query).status, 200);
    QCOMPARE(there.browser.get("/console/devices").status, 200);
    QCOMPARE(there.provider.asked("/token"), 1);

    TestBrowser stranger{there.desk}; // with her code, and not with what her browser keeps
    QCOMPARE(stranger.get("/console/entrance/finish?" + query).status, 403);
}

void tst_OpenId::anAddressThatHasPassedOnLetsNobodyIn()
{
    SignOnDesk there;
    there.bringRuthIn();

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
    QVERIFY(operators.type({u"coach"_s, u"list"_s}).out.contains(u"work account: nobody has signed in with it yet"_s));
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
