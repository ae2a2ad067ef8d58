// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/CodeDesk.h"

#include "sync/server/BrowserPages.h"

using namespace alongside;

namespace {

/// A service with a manager, whom a code lets in with a browser.
struct FrontDesk {
    FrontDesk() : manager{server.addCoach(key("Ruth"), {key("manager")})} { }

    Admissions &admissions() { return server.members().admissions; }
    BrowserSessions &sessions() { return server.members().browsers; }
    QString code() { return *admissions().makeBrowserCode(server.account(), manager); }
    QByteArray entered() { return *admissions().enterBrowser(code()); }
    bool isSignedIn(const QByteArray &secret) { return sessions().find(secret)->has_value(); }
    void change(const QJsonObject &fields)
    {
        const Operation patch{Operation::Kind::Patch, server.config().writerType, manager, {}, fields};
        QVERIFY(server.service().writeAsService(server.account(), {patch}));
    }

    TestServer server{testKinds()};
    QString manager;
};

/// Says what it was asked.
class EchoPages final : public BrowserPages {
public:
    Answer answer(const HttpRequest &request) override
    {
        return {{200, {{"Content-Type", "text/html; charset=utf-8"}}, request.target + QByteArray(500, 'x')}, changed};
    }
    QString changed;
};

} // namespace

class tst_BrowserSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeLetsOneBrowserIn();
    void aCodeForATabletLetsNoBrowserIn();
    void nobodyIsLetInWhomThePagesHaveNothingFor();
    void slowsDownWhoGuesses();
    void endsWhenNobodyUsesIt();
    void endsAfterAWorkingDayHoweverBusy();
    void endsWhenItsHoldersRolesChange();
    void endsWithTheirWorkHere();
    void endsWhenTheServiceIsPutBackFromACopy();
    void endsWhenItIsSignedOut();
    void keepsAHashOnly();
    void pagesAnswerBelowTheirRootAlone();
    void whoeverListensHearsOfWhatAPageChanged();
};

void tst_BrowserSessions::aCodeLetsOneBrowserIn()
{
    FrontDesk desk;
    const QString code = desk.code();

    const auto secret = desk.admissions().enterBrowser(code);

    QVERIFY(secret);
    QVERIFY(secret->size() >= 43);
    const auto session = desk.sessions().find(*secret);
    QVERIFY(session && session->has_value());
    QCOMPARE((*session)->name, key("Ruth"));
    QCOMPARE((*session)->roles, QSet<QString>{key("manager")});
    QCOMPARE(desk.admissions().enterBrowser(code).error().kind, ErrorKind::Rejected);
    QVERIFY(!desk.isSignedIn("another"));
}

void tst_BrowserSessions::aCodeForATabletLetsNoBrowserIn()
{
    FrontDesk desk;
    const QString account = desk.server.account();

    for (const QString &code : {*desk.admissions().makeSignInCode(account, desk.manager),
             *desk.admissions().makeEnrolCode(account, {desk.manager})})
        QCOMPARE(desk.admissions().enterBrowser(code).error().kind, ErrorKind::Rejected);
}

void tst_BrowserSessions::nobodyIsLetInWhomThePagesHaveNothingFor()
{
    FrontDesk desk;
    const QString relief = desk.server.addCoach(key("Sam"), {key("relief")});
    const QString code = desk.code();
    desk.change({{key("roles"), QJsonArray{key("coach")}}});

    QCOMPARE(desk.admissions().makeBrowserCode(desk.server.account(), relief).error().kind, ErrorKind::Rejected);
    QCOMPARE(desk.admissions().enterBrowser(code).error().kind, ErrorKind::Rejected);
    QCOMPARE(desk.admissions().enterBrowserBy(key("provider"), desk.server.account(), relief).error().kind,
        ErrorKind::Rejected);
}

void tst_BrowserSessions::slowsDownWhoGuesses()
{
    FrontDesk desk;
    const QString code = desk.code();
    for (int guess = 0; guess < 10; ++guess)
        QCOMPARE(desk.admissions().enterBrowser(wrongCode).error().kind, ErrorKind::Rejected);

    QCOMPARE(desk.admissions().enterBrowser(wrongCode).error().kind, ErrorKind::Wait);
    QVERIFY(desk.admissions().enterBrowser(code)); // nobody is kept out by who guesses
}

void tst_BrowserSessions::endsWhenNobodyUsesIt()
{
    FrontDesk desk;
    const QByteArray secret = desk.entered();

    desk.server.clock().advance(std::chrono::minutes{14});
    QVERIFY(desk.isSignedIn(secret));
    desk.server.clock().advance(std::chrono::minutes{14});
    QVERIFY(desk.isSignedIn(secret));
    desk.server.clock().advance(std::chrono::minutes{15});
    QVERIFY(!desk.isSignedIn(secret));
}

void tst_BrowserSessions::endsAfterAWorkingDayHoweverBusy()
{
    FrontDesk desk;
    const QByteArray secret = desk.entered();

    for (int tenMinutes = 0; tenMinutes < 47; ++tenMinutes) {
        desk.server.clock().advance(std::chrono::minutes{10});
        QVERIFY(desk.isSignedIn(secret));
    }
    desk.server.clock().advance(std::chrono::minutes{10});
    QVERIFY(!desk.isSignedIn(secret));
}

void tst_BrowserSessions::endsWhenItsHoldersRolesChange()
{
    FrontDesk desk;
    const QByteArray secret = desk.entered();

    desk.change({{key("roles"), QJsonArray{key("manager"), key("administrator")}}});
    QVERIFY(!desk.isSignedIn(secret));
    desk.change({{key("roles"), QJsonArray{key("manager")}}});
    QVERIFY(!desk.isSignedIn(secret)); // and does not come back with them
}

void tst_BrowserSessions::endsWithTheirWorkHere()
{
    FrontDesk desk;
    const QByteArray secret = desk.entered();

    const Operation removal{Operation::Kind::Remove, desk.server.config().writerType, desk.manager, {}, {}};
    QVERIFY(desk.server.service().writeAsService(desk.server.account(), {removal}));
    QVERIFY(!desk.isSignedIn(secret));
}

void tst_BrowserSessions::endsWhenTheServiceIsPutBackFromACopy()
{
    FrontDesk desk;
    const QByteArray secret = desk.entered();
    const QString copy = desk.server.backUp();
    QVERIFY(desk.sessions().end(secret));

    desk.server.restore(copy);
    QVERIFY(!desk.isSignedIn(secret));
}

void tst_BrowserSessions::endsWhenItIsSignedOut()
{
    FrontDesk desk;
    const QByteArray secret = desk.entered();
    const QByteArray another = desk.entered();

    QVERIFY(desk.sessions().end(secret));
    QVERIFY(!desk.isSignedIn(secret));
    QVERIFY(desk.isSignedIn(another));
}

void tst_BrowserSessions::keepsAHashOnly()
{
    FrontDesk desk;
    const QString code = desk.code();
    const QByteArray secret = *desk.admissions().enterBrowser(code);

    const QString content = desk.server.content();
    QVERIFY(content.contains(desk.manager));
    QVERIFY(!content.contains(QString::fromLatin1(secret)));
    QVERIFY(!content.contains(code));
}

void tst_BrowserSessions::pagesAnswerBelowTheirRootAlone()
{
    FrontDesk desk;
    QCOMPARE(desk.server.handle({"GET", "/console", {}, {}}).status, 404); // there are none yet
    EchoPages pages;
    desk.server.endpoints().show(pages);

    for (const QByteArray target : {"/console", "/console/devices?x=1", "/console?y=2"}) {
        const HttpReply reply = desk.server.handle({"GET", target, {{"Accept-Encoding", "zstd"}}, {}});
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.startsWith(target)); // and not packed: what is secret in it could be told from its size
    }
    for (const QByteArray target : {"/consoles", "/", "/Console", "/console.html"})
        QCOMPARE(desk.server.handle({"GET", target, {}, {}}).status, 404);
}

void tst_BrowserSessions::whoeverListensHearsOfWhatAPageChanged()
{
    FrontDesk desk;
    EchoPages pages;
    desk.server.endpoints().show(pages);
    QStringList told;
    desk.server.endpoints().tellChangesTo([&](const QString &account, const QByteArray &) { told.append(account); });

    desk.server.handle({"GET", "/console", {}, {}});
    QVERIFY(told.isEmpty());
    pages.changed = desk.server.account();
    desk.server.handle({"POST", "/console", {}, {}});
    QCOMPARE(told, QStringList{desk.server.account()});
}

QTEST_GUILESS_MAIN(tst_BrowserSessions)
#include "tst_BrowserSessions.moc"
