// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/WebConsole.h"

#include "app/service/console/AuditArea.h"
#include "app/service/console/BoardArea.h"
#include "app/service/console/CampaignArea.h"
#include "app/service/console/CodeForTablet.h"
#include "app/service/console/ConsoleGuard.h"
#include "app/service/console/ConsoleHtml.h"
#include "app/service/console/DevicesArea.h"
#include "app/service/console/ExportsArea.h"
#include "app/service/console/HeldArea.h"
#include "platform/base/Log.h"

namespace alongside {

using namespace consolehtml;

namespace {

const QString signInPath = QStringLiteral("sign-in");
const QString entrancePath = QStringLiteral("entrance");

HttpReply elsewhere(const QString &target, QList<HttpHeader> headers = {})
{
    headers += consoleguard::pageHeaders();
    headers.append(HttpHeader{"Location", target.toLatin1()});
    return {303, headers, {}};
}

HttpReply handedOver(const ConsoleDownload &download)
{
    QList<HttpHeader> headers = consoleguard::pageHeaders();
    headers.append(HttpHeader{"Content-Type", "text/csv; charset=utf-8"});
    headers.append(HttpHeader{"Content-Disposition", "attachment; filename=\"" + download.name.toLatin1() + '"'});
    return {200, headers, download.bytes};
}

ConsolePage refusedPage(int status, const QString &title, const QString &why)
{
    return {title, paragraph(why) + paragraph(link(QStringLiteral("/console"), QStringLiteral("To the first page"))),
        status};
}

ConsolePage forOthers(const ConsoleArea &area)
{
    return refusedPage(
        403, area.title(), QStringLiteral("This page is for other roles than yours. Ask your manager if you need it."));
}

const QByteArray aimTablet = "tablet"; // what somebody signs in for: a code for a tablet, or these pages
const QByteArray aimPages = "pages";

QByteArray aimOf(const FormFields &query) { return query.value("for").toUtf8() == aimTablet ? aimTablet : aimPages; }

QByteArray returnAddress(const HttpRequest &request)
{
    return consoleguard::originOf(request) + BrowserPages::root + "/entrance/finish";
}

HtmlText entranceCard(const ConsoleEntrance &entrance)
{
    const QString begin = QStringLiteral("/console/entrance/begin");
    return card(QStringLiteral("With your work account"),
        quiet(QStringLiteral("Either takes you to your organisation’s sign-in and back here."))
            + element("div", {{"class", QStringLiteral("choice")}},
                linkButton(begin, entrance.label(), Weight::First)
                    + linkButton(begin + QStringLiteral("?for=tablet"), QStringLiteral("Get a code for your tablet"))));
}

bool isForm(const HttpRequest &request)
{
    const QByteArray type = headerValue(request.headers, "Content-Type").toLower();
    return type.split(';').first().trimmed() == "application/x-www-form-urlencoded";
}

std::optional<ConsolePage> refusalOf(const HttpRequest &request)
{
    const QString title = QStringLiteral("This was not done");
    if (request.method == "GET") return std::nullopt;
    if (request.method != "POST") return refusedPage(405, title, QStringLiteral("Pages are read, and forms are sent."));
    if (!isForm(request)) return refusedPage(415, title, QStringLiteral("Only forms of these pages are taken."));
    if (request.body.size() > consoleguard::largestForm)
        return refusedPage(413, title, QStringLiteral("That is more than a form may hold."));
    if (!consoleguard::isFromHere(request))
        return refusedPage(403, title,
            QStringLiteral("The form did not come from this console, so nothing was done. Open the page again here. If "
                           "this happens every time, the proxy in front of the service does not pass Host on."));
    return std::nullopt;
}

} // namespace

struct WebConsole::Asked {
    explicit Asked(const HttpRequest &asked)
        : request{asked}, secret{consoleguard::cookieIn(asked, consoleguard::sessionCookie)}
    {
        const QByteArrayList halves = asked.target.split('?');
        for (const QByteArray &step : halves.first().mid(qsizetype(qstrlen(root))).split('/'))
            if (!step.isEmpty()) path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(step)));
        query = FormFields{halves.value(1)};
        if (isPost()) form = FormFields{asked.body};
    }
    bool isPost() const { return request.method == "POST"; }

    const HttpRequest &request;
    QByteArray secret;
    QStringList path; ///< below the root
    FormFields query;
    FormFields form;
};

WebConsole::WebConsole(const ConsoleParts &parts) : m_parts{parts}, m_layout{m_areas}
{
    m_areas.push_back(std::make_unique<DevicesArea>(parts));
    m_areas.push_back(std::make_unique<HeldArea>(parts));
    m_areas.push_back(std::make_unique<CampaignArea>(parts));
    m_areas.push_back(std::make_unique<BoardArea>(parts));
    m_areas.push_back(std::make_unique<AuditArea>(parts));
    m_areas.push_back(std::make_unique<ExportsArea>(parts));
}

BrowserPages::Answer WebConsole::answer(const HttpRequest &request)
{
    if (const auto refusal = refusalOf(request)) {
        HttpReply reply = shown(*refusal, nullptr);
        if (refusal->status == 405) reply.headers.append(HttpHeader{"Allow", "GET, POST"});
        return {reply};
    }
    return route(Asked{request});
}

BrowserPages::Answer WebConsole::route(const Asked &asked)
{
    if (asked.path.size() == 1 && !asked.isPost())
        if (auto asset = ConsoleLayout::asset(asked.path.first())) return {*asset};
    if (asked.path.value(0) == signInPath || asked.path.value(0) == entrancePath) return door(asked);
    return inside(asked);
}

BrowserPages::Answer WebConsole::door(const Asked &asked)
{
    if (asked.path == QStringList{signInPath}) return {asked.isPost() ? enter(asked) : signInPage(asked, {}, 200)};
    if (m_entrance && !asked.isPost() && asked.path == QStringList{entrancePath, QStringLiteral("begin")})
        return goToEntrance(asked);
    if (m_entrance && !asked.isPost() && asked.path == QStringList{entrancePath, QStringLiteral("finish")})
        return backFromEntrance(asked);
    return {failed(noSuchPage(), nullptr)};
}

HttpReply WebConsole::signInPage(const Asked &asked, const QString &problem, int status)
{
    HtmlText content;
    if (asked.query.value("ended") == QStringLiteral("1"))
        content += notice(QStringLiteral("You are signed out: nobody used these pages for a while, it was a long day, "
                                         "or what you may do has changed. Nothing was lost."),
            Tone::Attention);
    if (asked.query.value("out") == QStringLiteral("1"))
        content += notice(QStringLiteral("You are signed out."), Tone::Good);
    if (!problem.isEmpty()) content += notice(problem, Tone::Danger);
    const HtmlText typed = element("div", {{"class", QStringLiteral("field")}},
        element("label", {{"for", QStringLiteral("code")}}, QStringLiteral("One-time code"))
            + element("p", {{"class", QStringLiteral("help")}, {"id", QStringLiteral("code-help")}},
                QStringLiteral("Whoever looks after the service makes one for you. It looks like K7QW-3MPA-XH2D and "
                               "is good once, for a day."))
            + emptyElement("input",
                {{"id", QStringLiteral("code")}, {"name", QStringLiteral("code")}, {"type", QStringLiteral("text")},
                    {"autocomplete", QStringLiteral("one-time-code")}, {"autocapitalize", QStringLiteral("characters")},
                    {"spellcheck", QStringLiteral("false")}, {"aria-describedby", QStringLiteral("code-help")},
                    {"required"}}));
    if (m_entrance) content += entranceCard(*m_entrance);
    content += card({},
        element("form", {{"method", QStringLiteral("post")}, {"action", QStringLiteral("/console/sign-in")}},
            typed + button(QStringLiteral("Sign in"), m_entrance ? Tone::Plain : Tone::Good)));
    return shown({QStringLiteral("Sign in"), content, status}, nullptr);
}

HttpReply WebConsole::enter(const Asked &asked)
{
    return entered(asked, m_parts.service.members().admissions.enterBrowser(asked.form.value("code")));
}

HttpReply WebConsole::entered(const Asked &asked, const Result<QByteArray> &secret)
{
    if (secret) return elsewhere(QString::fromLatin1(root), {consoleguard::keepSession(asked.request, *secret)});
    bool isPause = false; // a store that is busy says Wait as well, in words
    secret.error().detail.toLongLong(&isPause);
    if (secret.error().kind == ErrorKind::Wait && isPause) {
        HttpReply reply = signInPage(
            asked, QStringLiteral("There were too many wrong codes. Try again in a quarter of an hour."), 429);
        reply.headers.append(HttpHeader{"Retry-After", secret.error().detail.toLatin1()});
        return reply;
    }
    if (secret.error().kind != ErrorKind::Rejected) return failed(secret.error(), nullptr);
    return signInPage(asked,
        QStringLiteral("That lets nobody in: it is mistyped, used or out of date, or there is nothing here for your "
                       "role. Ask for a new code."),
        403);
}

HttpReply WebConsole::refusedAtEntrance(const Asked &asked, const Error &error)
{
    return signInPage(asked, error.detail, error.kind == ErrorKind::Rejected ? 403 : 503);
}

HttpReply WebConsole::crowdedPage(const Asked &asked)
{
    HttpReply reply =
        signInPage(asked, QStringLiteral("Many people sign in at this moment. Try again in a minute."), 429);
    reply.headers.append(HttpHeader{"Retry-After", "60"});
    return reply;
}

BrowserPages::Answer WebConsole::awaitProvider()
{
    const HttpRequest nobodys{"GET", QByteArray{root} + '/' + signInPath.toLatin1(), {}, {}};
    if (!m_crowded) m_crowded = crowdedPage(Asked{nobodys});
    return {.reply = *m_crowded, .changed = {}, .work = Answer::Work::AwaitsOthers};
}

BrowserPages::Answer WebConsole::goToEntrance(const Asked &asked)
{
    const auto begun = m_entrance->begin(returnAddress(asked.request));
    if (!begun) return awaitProvider();
    if (!*begun) return {refusedAtEntrance(asked, begun->error())};
    const QByteArray kept = aimOf(asked.query) + '.' + (*begun)->kept;
    return {elsewhere(QString::fromLatin1((*begun)->location), {consoleguard::keepForReturn(asked.request, kept)})};
}

BrowserPages::Answer WebConsole::backFromEntrance(const Asked &asked)
{
    const QByteArray kept = consoleguard::cookieIn(asked.request, consoleguard::entranceCookie);
    const QByteArray aim = kept.left(kept.indexOf('.'));
    const auto found = m_entrance->finish(asked.query, kept.mid(aim.size() + 1), returnAddress(asked.request));
    if (!found) return awaitProvider();
    HttpReply reply = !*found ? refusedAtEntrance(asked, found->error())
        : aim == aimTablet    ? tabletCode(asked, **found)
                              : enteredBy(asked, **found);
    reply.headers.append(consoleguard::keepForReturn(asked.request, {}));
    return {reply};
}

// The browser comes from another site, so it would not bring the session's cookie to a page it is sent on to: somebody
// here has to ask for the next one.
HttpReply WebConsole::enteredBy(const Asked &asked, const ConsoleEntrance::Found &found)
{
    const auto secret =
        m_parts.service.members().admissions.enterBrowserBy(m_entrance->name(), found.account, found.coach);
    if (!secret && secret.error().kind == ErrorKind::Rejected)
        return signInPage(asked,
            QStringLiteral("You are known here, and there is nothing on these pages for your role. A code for your "
                           "tablet you can have below."),
            403);
    if (!secret) return failed(secret.error(), nullptr);
    HttpReply reply = shown({QStringLiteral("You are signed in"),
                                paragraph(linkButton(QString::fromLatin1(root), QStringLiteral("Go on")))},
        nullptr);
    reply.headers.append(consoleguard::keepSession(asked.request, *secret));
    return reply;
}

// For whoever has just signed in, and nobody else: it needs no role, and leaves no session behind.
HttpReply WebConsole::tabletCode(const Asked &asked, const ConsoleEntrance::Found &found)
{
    const auto code = m_parts.service.members().admissions.makeEnrolCode(found.account, {found.coach}, found.coach);
    if (!code && code.error().kind == ErrorKind::Rejected)
        return failed({ErrorKind::Rejected, QStringLiteral("Your time at this service has ended.")}, nullptr);
    if (!code) return failed(code.error(), nullptr);
    const auto said = codeForTablet(QString::fromLatin1(consoleguard::originOf(asked.request)), *code,
        QStringLiteral("Type this on the tablet that is to be yours. It is good once, for 24 hours. There you choose a "
                       "PIN, which unlocks that tablet and nothing else."));
    if (!said) return failed(said.error(), nullptr);
    return shown({QStringLiteral("A code for your tablet"), card({}, *said)}, nullptr);
}

BrowserPages::Answer WebConsole::inside(const Asked &asked)
{
    const auto visitor = visitorOf(asked.secret);
    if (!visitor) return {failed(visitor.error(), nullptr)};
    if (!visitor->has_value()) {
        const bool hadOne = !asked.secret.isEmpty();
        return {elsewhere(hadOne ? QStringLiteral("/console/sign-in?ended=1") : QStringLiteral("/console/sign-in"),
            {consoleguard::forgetSession(asked.request)})};
    }
    if (asked.isPost() && !consoleguard::isSame(asked.form.value("token"), (*visitor)->formToken))
        return {shown(refusedPage(403, QStringLiteral("This was not done"),
                          QStringLiteral("The form was made for another time that somebody signed in. Open the page "
                                         "again, and send it from there.")),
            &**visitor)};
    if (asked.isPost() && asked.path == QStringList{QStringLiteral("sign-out")}) return {signOut(asked, **visitor)};
    return {answered(asked, **visitor), asked.isPost() ? (*visitor)->account.id : QString{}};
}

Result<std::optional<ConsoleVisitor>> WebConsole::visitorOf(const QByteArray &secret)
{
    if (secret.isEmpty()) return std::optional<ConsoleVisitor>{};
    const auto session = m_parts.service.members().browsers.find(secret);
    if (!session) return session.error();
    if (!session->has_value()) return std::optional<ConsoleVisitor>{};
    const auto account = m_parts.service.members().accounts.find((*session)->account);
    if (!account) return account.error();
    if (!account->has_value()) return std::optional<ConsoleVisitor>{};
    return std::optional{ConsoleVisitor{**session, **account, consoleguard::formTokenFor(secret)}};
}

HttpReply WebConsole::signOut(const Asked &asked, const ConsoleVisitor &visitor)
{
    if (auto ended = m_parts.service.members().browsers.end(asked.secret); !ended)
        return failed(ended.error(), &visitor);
    return elsewhere(QStringLiteral("/console/sign-in?out=1"), {consoleguard::forgetSession(asked.request)});
}

HttpReply WebConsole::answered(const Asked &asked, const ConsoleVisitor &visitor)
{
    if (asked.path.isEmpty()) return shown(m_layout.start(visitor), &visitor);
    for (const auto &area : m_areas) {
        if (area->path() != asked.path.first()) continue;
        if (!visitor.hasRoleIn(area->roles())) return shown(forOthers(*area), &visitor, area->path());
        const auto answer = area->answer({visitor, asked.path.mid(1), asked.isPost() ? asked.form : asked.query,
            asked.isPost() ? ConsoleRequest::Method::Post : ConsoleRequest::Method::Get,
            QString::fromLatin1(consoleguard::originOf(asked.request))});
        if (!answer) return failed(answer.error(), &visitor);
        if (const auto *page = std::get_if<ConsolePage>(&*answer)) return shown(*page, &visitor, area->path());
        if (const auto *download = std::get_if<ConsoleDownload>(&*answer)) return handedOver(*download);
        return elsewhere(std::get<ConsoleElsewhere>(*answer).target);
    }
    return failed(noSuchPage(), &visitor);
}

HttpReply WebConsole::shown(const ConsolePage &page, const ConsoleVisitor *visitor, const QString &area)
{
    QList<HttpHeader> headers = consoleguard::pageHeaders();
    headers.append(HttpHeader{"Content-Type", "text/html; charset=utf-8"});
    return {page.status, headers, m_layout.document(page, visitor, area)};
}

HttpReply WebConsole::failed(const Error &error, const ConsoleVisitor *visitor)
{
    if (error.kind == ErrorKind::NotFound)
        return shown(refusedPage(404, QStringLiteral("There is no such page"),
                         QStringLiteral("What it was about may be gone, or somebody else has seen to it.")),
            visitor);
    if (error.kind == ErrorKind::Rejected)
        return shown(refusedPage(409, QStringLiteral("This was not done"), error.detail), visitor);
    qCWarning(serverLog).noquote() << "a page of the console failed:" << nameOf(error.kind) << error.detail;
    return shown(refusedPage(503, QStringLiteral("The service cannot answer just now"),
                     QStringLiteral("Nothing was changed. Try again in a minute; if it stays so, tell whoever looks "
                                    "after the service.")),
        visitor);
}

} // namespace alongside
