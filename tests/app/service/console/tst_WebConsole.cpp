// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "tests/app/service/console/ConsoleDesk.h"
#include "tests/support/Must.h"
#include "tests/support/ZbarRead.h"

#include <QTest>

using namespace alongside;

namespace {

const QString mixedName = QStringLiteral("<script>alert(1)</script>");
const QString quotedName = QStringLiteral("\"><img src=x onerror='alert(1)'>");

/// A service with one tablet, one held mark, one person and a campaign, all called as a page must not believe them.
struct NamedDesk {
    NamedDesk()
    {
        const Person shan{.id = {QStringLiteral("01900000-0000-7000-8000-000000000001")},
            .givenName = mixedName,
            .familyName = quotedName,
            .keyCoach = {desk.coachIn(Role::KeyCoach)}};
        const Site site{.id = {QStringLiteral("01900000-0000-7000-8000-000000000002")}, .name = quotedName};
        const Campaign campaign{.id = {QStringLiteral("01900000-0000-7000-8000-000000000003")},
            .name = mixedName,
            .form = QStringLiteral("x"),
            .from = QDate{2026, 11, 1},
            .due = QDate{2026, 12, 18}};
        person = shan.id.text;
        desk.write({making(kind::person, person, fieldsOf(shan)), making(kind::site, site.id.text, fieldsOf(site)),
            making(kind::campaign, campaign.id.text, fieldsOf(campaign)),
            making(kind::invitation, {}, fieldsOf(Invitation{.campaign = campaign.id, .person = shan.id}))});
        coach = desk.addCoach(quotedName, {QStringLiteral("coach")});
        tablet = desk.addTablet(mixedName, coach);
        held = desk.holdAMark(tablet, coach, person).toUtf8();
    }

    ConsoleDesk desk;
    QString person;
    QString coach;
    QString tablet;
    QByteArray held;
};

using Roles = QList<Role>;
const Roles deciders{Role::Supervisor, Role::Manager, Role::Administrator};
const Roles readers{Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator};
const Roles managing{Role::Manager, Role::Administrator};

struct PageRule {
    QByteArray target;
    Roles roles;
};

QList<PageRule> everyPage(const NamedDesk &named)
{
    const QByteArray tablet = "/console/devices/" + named.tablet.toUtf8();
    return {{"/console", readers}, {"/console/devices", managing}, {"/console/devices/new", managing},
        {tablet + "/drain", managing}, {tablet + "/revoke", managing}, {tablet + "/lost", managing},
        {"/console/held", readers}, {"/console/held/" + named.held, readers}, {"/console/campaign", readers},
        {"/console/campaign?by=coach", readers}, {"/console/campaign/people?group=all&state=all", readers},
        {"/console/board", managing}, {"/console/board/people?question=0&answer=none", managing},
        {"/console/audit", managing}, {"/console/audit/looks", {Role::Manager}}, {"/console/exports", managing}};
}

/// A form, whom it is for, and what it answers when it is carried out.
struct FormRule {
    QByteArray target;
    TestBrowser::Fields fields;
    Roles roles;
    int done;
};

QList<FormRule> everyForm(const NamedDesk &named)
{
    const QByteArray tablet = "/console/devices/" + named.tablet.toUtf8();
    const QByteArray held = "/console/held/" + named.held;
    const QByteArray arrival = "value-0-0-arrival";
    return {{tablet + "/drain", {}, managing, 303}, {tablet + "/revoke", {}, managing, 303},
        {tablet + "/lost", {}, managing, 303},
        {"/console/devices/new", {{"coach", named.coach.toUtf8()}}, managing, 200},
        {held, {{"kind", "replay"}, {"decision", "d1"}, {"seen", named.held}}, deciders, 409}, // still no time
        {held,
            {{"kind", "mend"}, {"decision", "d2"}, {"seen", named.held}, {arrival, "09:10"}, {"why-mend", "Read out"}},
            deciders, 303},
        {held, {{"kind", "aside"}, {"decision", "d3"}, {"seen", named.held}, {"why-aside", "Twice"}}, deciders, 303},
        {"/console/exports/campaign", {}, managing, 200},
        {"/console/exports/panel", {{"quarter", "2026-Q4"}}, {}, 200}, // with the role earnings besides
        {"/console/sign-out", {}, readers, 303}};
}

/// What a form may have changed.
struct Trace {
    explicit Trace(NamedDesk &named)
        : state{named.desk.stateOf(named.tablet)}, held{named.desk.heldCount()}, lines{named.desk.auditLines()}
    {
    }
    Device::State state;
    int held;
    qsizetype lines;
    bool operator==(const Trace &) const = default;
};

} // namespace

/// Who sees which page and may send which form, and that nothing else gets anything done.
class tst_WebConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleSeesTheirPagesAndNoOther_data() { addRoles(); }
    void everyRoleSeesTheirPagesAndNoOther();
    void everyRoleSendsTheirFormsAndNoOther_data() { addRoles(); }
    void everyRoleSendsTheirFormsAndNoOther();
    void nobodySeesAPageWhoHasNotSignedIn();
    void aFormFromElsewhereDoesNothing_data();
    void aFormFromElsewhereDoesNothing();
    void aSessionThatIsOverDoesNothing();
    void aSessionEndsWithItsRolesAndWithTheWorkHere();
    void whateverSomebodyIsCalledStaysText();
    void everyReplySaysWhatItMayLoad();
    void theCookieIsForThisConsoleAlone();
    void wrongCodesAreSlowedDown();
    void nobodyMakesACodeForSomebodyWhoReadsMore();
    void aCodeIsASquareForTheTabletsCameraToo();
    void hoursAreForThoseWhoMayKnowEarnings();
    void aKeyCoachSeesTheirPeopleByName();
    void heldWorkIsMendedUnderItsWritersName();
    void linesThatNobodyTouchedStayAsTheyWere();
    void anExportIsWrittenDownBeforeItIsGivenOut();
    void aTabletStaysAsItWasWhereWhoAskedCannotBeWrittenDown();
    void anotherEntranceLetsItsPeopleIn();

private:
    static void addRoles()
    {
        QTest::addColumn<int>("number");
        for (const Role role : everyRole)
            QTest::newRow(qPrintable(toText(role))) << int(role);
    }
};

void tst_WebConsole::everyRoleSeesTheirPagesAndNoOther()
{
    QFETCH(int, number);
    const auto role = Role(number);
    NamedDesk named;
    TestBrowser browser{named.desk};

    QCOMPARE(browser.signIn(named.desk.coachIn(role)), readers.contains(role));
    for (const PageRule &page : everyPage(named)) {
        const HttpReply reply = browser.get(page.target);
        const int expected = !readers.contains(role) ? 303 : page.roles.contains(role) ? 200 : 403;
        QVERIFY2(reply.status == expected, page.target + ": " + QByteArray::number(reply.status));
        if (reply.status == 303) QCOMPARE(headerValue(reply.headers, "Location"), "/console/sign-in");
        if (reply.status == 200) QVERIFY2(reply.body.contains("<strong>" + toText(role).toUtf8()), page.target);
        if (reply.status == 403) QVERIFY(!reply.body.contains(named.tablet.toUtf8()));
    }
    for (const QByteArray target : {"/console/nothing", "/console/held/x", "/console/campaign/x"})
        QCOMPARE(browser.get(target).status, readers.contains(role) ? 404 : 303);
}

void tst_WebConsole::everyRoleSendsTheirFormsAndNoOther()
{
    QFETCH(int, number);
    const auto role = Role(number);
    auto named = std::make_unique<NamedDesk>();
    const auto forms = everyForm(*named).size();
    for (int index = 0; index < forms; ++index) {
        TestBrowser browser{named->desk};
        const bool isIn = browser.signIn(named->desk.coachIn(role));
        const FormRule rule = everyForm(*named).at(index);
        const Trace before{*named};

        const HttpReply reply = browser.post(rule.target, rule.fields);

        const bool isTheirs = isIn && rule.roles.contains(role);
        const int expected = !isIn ? 303 : isTheirs ? rule.done : 403;
        QVERIFY2(reply.status == expected, rule.target + ": " + QByteArray::number(reply.status));
        if (!isTheirs) QVERIFY2(Trace{*named} == before, rule.target);
        if (isTheirs) named = std::make_unique<NamedDesk>(); // the next form finds everything as it was
    }
}

void tst_WebConsole::nobodySeesAPageWhoHasNotSignedIn()
{
    NamedDesk named;
    TestBrowser stranger{named.desk};
    TestBrowser guesser{named.desk};
    for (const PageRule &page : everyPage(named)) {
        guesser.cookie = "console=" + QByteArray(43, 'x');
        QCOMPARE(stranger.get(page.target).status, 303);
        QCOMPARE(headerValue(guesser.get(page.target).headers, "Location"), "/console/sign-in?ended=1");
    }
    QCOMPARE(stranger.get("/console/sign-in").status, 200);
    QCOMPARE(stranger.get("/console/style.css").status, 200);
    QCOMPARE(stranger.get("/console/../service.key").status, 303);
}

void tst_WebConsole::aFormFromElsewhereDoesNothing_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *header, const char *value, int status) {
        QTest::newRow(name) << QByteArray{header} << QByteArray{value} << status;
    };
    row("from another site", "Origin", "https://elsewhere.example", 403);
    row("from another port", "Origin", "http://127.0.0.1:8081", 403);
    row("from nowhere", "Origin", "null", 403);
    row("as TLS would say it", "Origin", "https://127.0.0.1:8080", 403);
    row("the browser says cross-site", "Sec-Fetch-Site", "cross-site", 403);
    row("the browser says same-site", "Sec-Fetch-Site", "same-site", 403);
    row("no form", "Content-Type", "text/plain", 415);
    row("without the token", "token", "", 403);
    row("with another token", "token", "of another session", 403);
    row("as another method", "method", "PUT", 405);
    row("more than a form holds", "size", "", 413);
}

void tst_WebConsole::aFormFromElsewhereDoesNothing()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    NamedDesk named;
    TestBrowser colleague{named.desk};
    TestBrowser browser{named.desk};
    QVERIFY(colleague.signIn(named.desk.coachIn(Role::Manager))); // another session, even of the same person
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Manager)));

    for (const FormRule &rule : everyForm(named)) {
        const Trace before{named};
        TestBrowser forged = browser;
        TestBrowser::Fields fields = rule.fields;
        HttpReply reply;
        if (header == "method") {
            reply = named.desk.handle({value, rule.target, browser.headers, {}});
        } else {
            if (header == "token")
                forged.token = value.isEmpty() ? value : colleague.token;
            else if (header == "size")
                fields.append({"padding", QByteArray(70'000, 'x')});
            else
                forged.setHeader(header, value);
            reply = forged.post(rule.target, fields);
        }
        QVERIFY2(reply.status == status, rule.target + ": " + QByteArray::number(reply.status));
        QVERIFY2(Trace{named} == before, rule.target);
        QCOMPARE(browser.get("/console").status, 200); // nor is anybody signed out
    }
    TestBrowser silent = browser;
    silent.setHeader("Origin", {});
    silent.setHeader("Sec-Fetch-Site", {});
    QCOMPARE(silent.post("/console/sign-out").status, 403);
}

void tst_WebConsole::aSessionThatIsOverDoesNothing()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Manager)));
    const QByteArray cookie = browser.cookie;
    named.desk.clock().advance(std::chrono::minutes{15});

    for (const FormRule &rule : everyForm(named)) {
        const Trace before{named};
        browser.cookie = cookie;
        QCOMPARE(headerValue(browser.post(rule.target, rule.fields).headers, "Location"), "/console/sign-in?ended=1");
        QVERIFY(Trace{named} == before);
        QVERIFY(browser.cookie.isEmpty());
    }
    TestBrowser out{named.desk};
    QVERIFY(out.signIn(named.desk.coachIn(Role::Manager)));
    const QByteArray kept = out.cookie;
    QCOMPARE(out.post("/console/sign-out").status, 303);
    out.cookie = kept; // a copy of it
    QCOMPARE(out.get("/console").status, 303);
}

void tst_WebConsole::aSessionEndsWithItsRolesAndWithTheWorkHere()
{
    NamedDesk named;
    const QString manager = named.desk.coachIn(Role::Manager);
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(manager));
    named.desk.write(
        {patching(kind::coach, manager, {{QStringLiteral("roles"), QJsonArray{QStringLiteral("keyCoach")}}})});
    QCOMPARE(browser.get("/console").status, 303);

    QVERIFY(browser.signIn(manager));
    QCOMPARE(browser.get("/console/devices").status, 403);
    named.desk.write({patching(kind::coach, manager, {{QStringLiteral("to"), QStringLiteral("2026-11-19")}})});
    QCOMPARE(browser.get("/console").status, 303);
    QVERIFY(!browser.signIn(manager));
}

void tst_WebConsole::whateverSomebodyIsCalledStaysText()
{
    NamedDesk named;
    const QString both = named.desk.addCoach(mixedName, {QStringLiteral("manager"), QStringLiteral("earnings")});
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(both));

    int escaped = 0;
    for (const PageRule &page : everyPage(named)) {
        const HttpReply reply = browser.get(page.target);
        QCOMPARE(reply.status, 200);
        QVERIFY2(!reply.body.contains("<script") && !reply.body.contains("<img src=x"), page.target);
        escaped += reply.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;") ? 1 : 0;
    }
    QCOMPARE(escaped, int(everyPage(named).size())); // each says who is signed in
    const HttpReply echoed = browser.get("/console/board/people?question=0&answer=%3Cscript%3E");
    QVERIFY(!echoed.body.contains("<script"));
    QVERIFY(!browser.get("/console/audit?after=%3Cscript%3E").body.contains("<script"));
}

void tst_WebConsole::everyReplySaysWhatItMayLoad()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Manager)));
    QList<HttpReply> replies{browser.get("/console/sign-in"), browser.get("/console/nothing"),
        browser.post("/console/exports/campaign", {}), browser.post("/console/nothing"),
        named.desk.handle({"GET", "/console/devices", {}, {}})};
    for (const PageRule &page : everyPage(named))
        replies.append(browser.get(page.target));

    for (const HttpReply &reply : std::as_const(replies)) {
        QCOMPARE(headerValue(reply.headers, "Content-Security-Policy"),
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri "
            "'none'; frame-ancestors 'none'");
        QCOMPARE(headerValue(reply.headers, "X-Content-Type-Options"), "nosniff");
        QCOMPARE(headerValue(reply.headers, "Cache-Control"), "no-store");
        QCOMPARE(headerValue(reply.headers, "X-Frame-Options"), "DENY");
        QVERIFY(!reply.body.contains(" style=") && !reply.body.contains("<style"));
    }
}

void tst_WebConsole::theCookieIsForThisConsoleAlone()
{
    NamedDesk named;
    const auto code = [&] {
        return must(named.desk.service().members().admissions.makeBrowserCode(
                        named.desk.account().id, named.desk.coachIn(Role::Manager)))
            .toUtf8();
    };
    TestBrowser here{named.desk};
    const QByteArray plain = headerValue(here.post("/console/sign-in", {{"code", code()}}).headers, "Set-Cookie");
    QVERIFY(plain.startsWith("console=") && plain.endsWith("; Path=/; HttpOnly; SameSite=Strict"));

    TestBrowser proxied{named.desk};
    proxied.setHeader("Host", "alongside.example.org");
    proxied.setHeader("Origin", "http://alongside.example.org");
    QCOMPARE(proxied.post("/console/sign-in", {{"code", code()}}).status, 403); // in the clear from another machine
    proxied.setHeader("Origin", "https://alongside.example.org");
    const QByteArray safe = headerValue(proxied.post("/console/sign-in", {{"code", code()}}).headers, "Set-Cookie");
    QVERIFY(safe.startsWith("__Host-console=") && safe.endsWith("; Path=/; HttpOnly; Secure; SameSite=Strict"));
    QCOMPARE(proxied.get("/console").status, 200);
}

void tst_WebConsole::wrongCodesAreSlowedDown()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    for (int guess = 0; guess < 10; ++guess)
        QCOMPARE(browser.post("/console/sign-in", {{"code", "0000-0000-0000"}}).status, 403);

    const HttpReply reply = browser.post("/console/sign-in", {{"code", "0000-0000-0000"}});
    QCOMPARE(reply.status, 429);
    QCOMPARE(headerValue(reply.headers, "Retry-After"), "900");
}

void tst_WebConsole::nobodyMakesACodeForSomebodyWhoReadsMore()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Manager)));
    const QByteArray page = browser.get("/console/devices/new").body;

    for (const Role role : {Role::SafeguardingLead, Role::Earnings}) {
        const QByteArray coach = named.desk.coachIn(role).toUtf8();
        const qsizetype lines = named.desk.auditLines();
        QVERIFY(!page.contains(coach));
        QCOMPARE(browser.post("/console/devices/new", {{"coach", coach}}).status, 409);
        QCOMPARE(named.desk.auditLines(), lines);
    }
    const QByteArray coach = named.desk.coachIn(Role::KeyCoach).toUtf8();
    QVERIFY(page.contains(coach));
    const HttpReply made = browser.post("/console/devices/new", {{"coach", coach}});
    QCOMPARE(made.status, 200);
    QVERIFY(made.body.contains("class=\"code\""));
    QCOMPARE(browser.post("/console/devices/new").status, 409); // nobody is ticked
}

void tst_WebConsole::aCodeIsASquareForTheTabletsCameraToo()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    browser.setHeader("Host", "alongside.example.gov.uk");
    browser.setHeader("Origin", "https://alongside.example.gov.uk");
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Manager)));
    browser.get("/console/devices/new");

    const QByteArray page =
        browser.post("/console/devices/new", {{"coach", named.desk.coachIn(Role::KeyCoach).toUtf8()}}).body;

    const qsizetype from = page.indexOf("<p class=\"code\">") + 16;
    const QByteArray code = page.mid(from, page.indexOf('<', from) - from);
    QCOMPARE(code.size(), 14);
    QCOMPARE(readFromPage(page), "alongside://enrol?service=https%3A%2F%2Falongside.example.gov.uk&code=" + code);
    QVERIFY(!page.contains("<script") && !page.contains(" style="));
}

void tst_WebConsole::hoursAreForThoseWhoMayKnowEarnings()
{
    NamedDesk named;
    TestBrowser manager{named.desk};
    TestBrowser both{named.desk};
    QVERIFY(manager.signIn(named.desk.coachIn(Role::Manager)));
    QVERIFY(both.signIn(
        named.desk.addCoach(QStringLiteral("Both"), {QStringLiteral("manager"), QStringLiteral("earnings")})));

    QVERIFY(!manager.get("/console/board").body.contains("Weekly hours"));
    QVERIFY(both.get("/console/board").body.contains("Weekly hours"));
    QCOMPARE(manager.get("/console/board/people?question=4&answer=none").status, 404);
    QCOMPARE(both.get("/console/board/people?question=4&answer=none").status, 200);
    QCOMPARE(manager.post("/console/exports/panel", {{"quarter", "2026-Q4"}}).status, 403);
    const HttpReply panel = both.post("/console/exports/panel", {{"quarter", "2026-Q4"}});
    QCOMPARE(panel.status, 200);
    QCOMPARE(headerValue(panel.headers, "Content-Disposition"), "attachment; filename=\"panel-2026-Q4.csv\"");
    QCOMPARE(both.post("/console/exports/panel", {{"quarter", "2031-Q1"}}).status, 409);
}

void tst_WebConsole::aKeyCoachSeesTheirPeopleByName()
{
    NamedDesk named;
    TestBrowser theirs{named.desk};
    TestBrowser another{named.desk};
    TestBrowser supervisor{named.desk};
    QVERIFY(theirs.signIn(named.desk.coachIn(Role::KeyCoach)));
    QVERIFY(another.signIn(named.desk.addCoach(QStringLiteral("Other"), {QStringLiteral("keyCoach")})));
    QVERIFY(supervisor.signIn(named.desk.coachIn(Role::Supervisor)));
    const QByteArray people = "/console/campaign/people?group=all&state=all";
    const QByteArray name = "onerror=&#39;alert(1)&#39;";

    QVERIFY(theirs.get(people).body.contains(name));
    QVERIFY(supervisor.get(people).body.contains(name));
    const QByteArray seen = another.get(people).body;
    QVERIFY(!seen.contains(name) && seen.contains("1 more"));
}

void tst_WebConsole::heldWorkIsMendedUnderItsWritersName()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Supervisor)));
    const QByteArray target = "/console/held/" + named.held;
    QVERIFY(browser.get(target).body.contains("25:70"));
    const auto mend = [&](const QByteArray &arrival, const QByteArray &why) {
        return browser.post(target,
            {{"kind", "mend"}, {"decision", "d"}, {"seen", named.held}, {"value-0-0-arrival", arrival},
                {"value-0-0-code", "present"}, {"why-mend", why}});
    };

    QCOMPARE(mend("25:70", "Same").status, 409); // nothing is different
    QCOMPARE(mend("half nine", "Read out").status, 409); // no time
    QCOMPARE(mend("09:10", "").status, 409); // no reason
    QCOMPARE(named.desk.heldCount(), 1);
    QCOMPARE(headerValue(mend("09:10", "Read out").headers, "Location"), "/console/held?done=replay");

    QCOMPARE(named.desk.heldCount(), 0);
    const QList<Record> marks = must(named.desk.service().sync().all(named.desk.account().id, kind::attendance));
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().fields.value(QStringLiteral("arrival")).toString(), QStringLiteral("09:10"));
    QCOMPARE(mend("09:10", "Read out").status, 404); // sent twice, it is done once
}

void tst_WebConsole::linesThatNobodyTouchedStayAsTheyWere()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Supervisor)));
    const QByteArray target = "/console/held/" + named.held;
    const QByteArray page = browser.get(target).body;
    const auto mend = [&](const TestBrowser::Fields &values) {
        return browser.post(target,
            TestBrowser::Fields{
                {"kind", "mend"}, {"decision", "d"}, {"seen", named.held}, {"why-mend", "She said ten past one"}}
                + values);
    };
    const QByteArray asBrowsersSend = "\r\nThe bus was late.\r\nShe rang.\r\n";

    // A browser takes the first newline of an area away, and in a line to type in all of them.
    QVERIFY2(
        page.contains("name=\"value-0-0-note\" aria-describedby=\"value-0-0-note-help\">\n\nThe bus was late.\r\nShe "
                      "rang.\n</textarea>"),
        page.constData());
    QCOMPARE(mend({{"value-0-0-arrival", "25:70"}, {"value-0-0-note", asBrowsersSend}}).status, 409); // nothing is new
    QCOMPARE(mend({{"value-0-0-arrival", "13:10"}, {"value-0-0-note", asBrowsersSend}}).status, 303);

    const QList<Record> marks = must(named.desk.service().sync().all(named.desk.account().id, kind::attendance));
    QCOMPARE(marks.value(0).fields.value(QStringLiteral("arrival")).toString(), QStringLiteral("13:10"));
    QCOMPARE(marks.value(0).fields.value(QStringLiteral("note")).toString(),
        QStringLiteral("\nThe bus was late.\r\nShe rang.\n"));
}

void tst_WebConsole::anExportIsWrittenDownBeforeItIsGivenOut()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Manager)));

    const HttpReply reply = browser.post("/console/exports/campaign", {});

    QCOMPARE(headerValue(reply.headers, "Content-Type"), "text/csv; charset=utf-8");
    QVERIFY(reply.body.contains("onerror")); // the site, which is counted by its name; a person's is two words
    QVERIFY(!reply.body.contains(named.person.toUtf8()) && !reply.body.contains((mixedName + u' ').toUtf8()));
    const AuditLine line = must(named.desk.service().members().audit.lines(named.desk.account().id)).last();
    QCOMPARE(line.event, QStringLiteral("exported"));
    QCOMPARE(line.subject, named.desk.coachIn(Role::Manager));
    QCOMPARE(line.detail, QStringLiteral("campaign.csv"));
}

void tst_WebConsole::aTabletStaysAsItWasWhereWhoAskedCannotBeWrittenDown()
{
    NamedDesk named;
    TestBrowser browser{named.desk};
    QVERIFY(browser.signIn(named.desk.coachIn(Role::Manager)));
    Database &database = named.desk.service().database();
    const QByteArray target = "/console/devices/" + named.tablet.toUtf8() + "/revoke";
    must(database.execute(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON audit WHEN NEW.event = 'inConsole' "
                                         "BEGIN SELECT RAISE(ABORT, 'full'); END")));
    const Trace before{named};

    const HttpReply failed = browser.post(target);

    QCOMPARE(failed.status, 503);
    QVERIFY(failed.body.contains("Nothing was changed."));
    QCOMPARE(Trace{named}, before);

    must(database.execute(QStringLiteral("DROP TRIGGER full")));
    QCOMPARE(browser.post(target).status, 303);
    QCOMPARE(named.desk.stateOf(named.tablet), Device::State::Revoked);
    const AuditLine line = must(named.desk.service().members().audit.lines(named.desk.account().id)).last();
    QCOMPARE(line.event, QStringLiteral("inConsole"));
    QCOMPARE(line.subject, named.desk.coachIn(Role::Manager));
    QCOMPARE(line.detail, QStringLiteral("revoke ") + named.tablet);
}

namespace {

/// Vouches for one coach, to whoever brings back what it was begun with.
class GuestBook final : public ConsoleEntrance {
public:
    explicit GuestBook(Found found) : m_found{std::move(found)} { }
    QString name() const override { return QStringLiteral("guestBook"); }
    QString label() const override { return QStringLiteral("Sign in with the guest book"); }
    Answer<Begun> begin(const QByteArray &returnTo) override
    {
        if (returnTo != "http://127.0.0.1:8080/console/entrance/finish") qFatal("%s", returnTo.constData());
        if (++m_asked % 2 != 0) return std::nullopt; // takes its time
        return Result<Begun>{Begun{"https://book.example/ask?state=s1", "s1.verifier"}};
    }
    Answer<Found> finish(const FormFields &returned, const QByteArray &kept, const QByteArray &) override
    {
        if (++m_asked % 2 != 0) return std::nullopt;
        if (kept != "s1.verifier" || returned.value("state") != QStringLiteral("s1"))
            return Result<Found>{Error{ErrorKind::Rejected, QStringLiteral("Another state.")}};
        return Result<Found>{m_found};
    }

private:
    Found m_found;
    int m_asked = 0;
};

} // namespace

void tst_WebConsole::anotherEntranceLetsItsPeopleIn()
{
    NamedDesk named;
    GuestBook book{{named.desk.account().id, named.desk.coachIn(Role::Manager)}};
    TestBrowser browser{named.desk};
    QCOMPARE(browser.get("/console/entrance/begin").status, 404); // there is none
    named.desk.console().admitBy(book);

    QVERIFY(browser.get("/console/sign-in").body.contains("Sign in with the guest book"));
    const HttpReply begun = browser.get("/console/entrance/begin");
    QCOMPARE(headerValue(begun.headers, "Location"), "https://book.example/ask?state=s1");
    QVERIFY(headerValue(begun.headers, "Set-Cookie").endsWith("; HttpOnly; SameSite=Lax; Max-Age=600"));
    QCOMPARE(browser.get("/console/entrance/finish?state=s2").status, 403);
    TestBrowser stranger{named.desk};
    QCOMPARE(stranger.get("/console/entrance/finish?state=s1").status, 403); // another browser began it

    browser.cookie = "console-entrance=pages.s1.verifier";
    const HttpReply back = browser.get("/console/entrance/finish?state=s1");
    QCOMPARE(back.status, 200);
    QVERIFY(browser.cookie.startsWith("console="));
    QCOMPARE(browser.get("/console/devices").status, 200);

    GuestBook unknown{{named.desk.account().id, named.desk.coachIn(Role::Relief)}};
    named.desk.console().admitBy(unknown);
    browser.cookie = "console-entrance=pages.s1.verifier";
    QCOMPARE(browser.get("/console/entrance/finish?state=s1").status, 403);
}

QTEST_GUILESS_MAIN(tst_WebConsole)
#include "tst_WebConsole.moc"
