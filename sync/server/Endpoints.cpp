// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Endpoints.h"

#include "platform/base/JsonLog.h"
#include "platform/base/Log.h"
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Wire.h"
#include "sync/server/BrowserPages.h"
#include "sync/server/ChunkResources.h"
#include "sync/server/Downloads.h"
#include "sync/server/HttpApi.h"
#include "sync/server/HttpBody.h"
#include "sync/server/MethodCalls.h"
#include "sync/server/NewsTerms.h"
#include "sync/server/Route.h"
#include "sync/server/StreamTerms.h"
#include "sync/server/WatchPages.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <thread>

namespace alongside {

namespace {

QByteArray pathOf(const HttpRequest &request)
{
    const qsizetype query = request.target.indexOf('?');
    return query < 0 ? request.target : request.target.left(query);
}

QString tokenOf(const HttpRequest &request)
{
    const QByteArray authorization = headerValue(request.headers, "Authorization");
    return authorization.left(7).toLower() == "bearer " ? QString::fromLatin1(authorization.mid(7).trimmed())
                                                        : QString{};
}

HttpReply jsonReply(const QByteArray &body)
{
    return {200, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, body};
}

HttpReply jsonReply(const QJsonObject &json) { return jsonReply(canonicalJson(json)); }

HttpReply outOfOrder(const HttpRequest &request, const Error &error)
{
    qCWarning(serverLog).noquote() << LogEvent{"failed"}
                                          .with("route", QString::fromLatin1(nameOf(routeOf(request.target))))
                                          .with("kind", nameOf(error.kind))
                                          .with("detail", error.detail)
                                          .text();
    return Problem::ofDatabase(error).reply();
}

HttpReply requestRefused(const Error &error)
{
    if (error.kind == ErrorKind::Corrupt) return Problem::notJson(error.detail).reply();
    if (error.kind == ErrorKind::TooNew) return Problem::unknownCapability().reply();
    return Problem::notRequest(error.detail).reply();
}

HttpReply codeRefused(const HttpRequest &request, const Error &error)
{
    if (error.kind == ErrorKind::Rejected) return Problem::wrongCode().reply();
    if (error.kind == ErrorKind::Wait) return Problem::wait(error.detail).reply();
    return outOfOrder(request, error);
}

Problem shutOut(const Device &device)
{
    return device.state == Device::State::Lost ? Problem::lost() : Problem::revoked();
}

QByteArray shortHash(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(9).toBase64(QByteArray::Base64UrlEncoding);
}

/// RFC 8620 §2.
QJsonObject coreCapability(const ServerConfig &config)
{
    return {{QStringLiteral("maxSizeUpload"), chunk::mostBytes}, {QStringLiteral("maxConcurrentUpload"), 2},
        {QStringLiteral("maxSizeRequest"), config.maxRequestBytes}, {QStringLiteral("maxConcurrentRequests"), 2},
        {QStringLiteral("maxCallsInRequest"), config.maxCallsInRequest},
        {QStringLiteral("maxObjectsInGet"), config.maxObjectsInGet},
        {QStringLiteral("maxObjectsInSet"), config.maxObjectsInGet},
        {QStringLiteral("collationAlgorithms"), QJsonArray{}}};
}

QJsonObject sessionObject(const AccountSession &account, const Device &device, const ServerConfig &config)
{
    const QString capability = QString::fromLatin1(syncCapability);
    const QJsonObject accountObject{{QStringLiteral("name"), account.name}, {QStringLiteral("isPersonal"), false},
        {QStringLiteral("isReadOnly"), false},
        {QStringLiteral("accountCapabilities"), QJsonObject{{capability, toJson(account)}}}};
    return {{QStringLiteral("capabilities"),
                QJsonObject{{QStringLiteral("urn:ietf:params:jmap:core"), coreCapability(config)},
                    {capability, QJsonObject{}}}},
        {QStringLiteral("accounts"), QJsonObject{{account.account, accountObject}}},
        {QStringLiteral("primaryAccounts"), QJsonObject{{capability, account.account}}},
        {QStringLiteral("username"), device.id}, {QStringLiteral("apiUrl"), QString::fromLatin1(wire::apiPath)},
        {QStringLiteral("downloadUrl"),
            QLatin1String{wire::downloadPath} + QStringLiteral("/{accountId}/{blobId}/{name}?type={type}")},
        {QStringLiteral("uploadUrl"), QLatin1String{wire::uploadPath} + QStringLiteral("/{accountId}/")},
        {QStringLiteral("eventSourceUrl"),
            QLatin1String{wire::eventsPath} + QStringLiteral("?types={types}&closeafter={closeafter}&ping={ping}")},
        {QStringLiteral("state"), QString{}}};
}

/// RFC 8620 §2: another one when anything of the session is another, the counters apart, which every reply tells.
QString sessionState(AccountSession account, const Device &device, const ServerConfig &config)
{
    account.ackedSeq = account.modseq = 0;
    return QString::fromLatin1(shortHash(canonicalJson(sessionObject(account, device, config))));
}

/// A StateChange (RFC 8620 §7.1); all kinds of an account share one state, which StreamTerms gives other names.
QByteArray changeEvent(const QString &account, const StateToken &state)
{
    const QJsonObject changed{{account, QJsonObject{{QStringLiteral("Sync"), state.text()}}}};
    const QJsonObject change{
        {QStringLiteral("@type"), QStringLiteral("StateChange")}, {QStringLiteral("changed"), changed}};
    return "event: state\ndata: " + canonicalJson(change) + "\nid: " + state.text().toLatin1() + "\n\n";
}

/// What is told as soon as somebody listens: where the account is, unless they know, or wait for one change only.
QByteArray firstEvent(const HttpRequest &request, const AccountSession &account)
{
    const QByteArray known = headerValue(request.headers, "Last-Event-ID");
    const bool isWaiting = known.isEmpty() && StreamTerms::of(request.target).until == StreamTerms::Until::Change;
    const bool isKnown = known == StateToken{account.epoch, account.modseq}.text().toLatin1();
    const QStringList names = StreamTerms::of(request.target).namesAmong(account.types);
    if (isWaiting || isKnown || names.isEmpty()) return {};
    return StreamTerms::underNames(changeEvent(account.account, {account.epoch, account.modseq}), names);
}

} // namespace

Endpoints::Endpoints(SyncService &service, const ServerConfig &config) : m_service{service}, m_config{config} { }

HttpReply Endpoints::handle(const HttpRequest &request)
{
    while (true) {
        Turn turn = takeTurn(request);
        if (turn.reply) return *std::move(turn.reply);
        if (turn.isResting()) std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
}

Turn Endpoints::takeTurn(const HttpRequest &request)
{
    m_work = Work::Done;
    HttpReply reply = route(request);
    if (m_work == Work::UnderWay) return std::nullopt;
    packBody(request, reply);
    repeatNonce(request, reply);
    if (m_work == Work::AwaitsOthers) return Turn::rest(std::move(reply));
    return reply;
}

HttpReply Endpoints::route(const HttpRequest &request)
{
    const QByteArray path = pathOf(request);
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (path == healthPath || (m_watch && (path == readyPath || path == metricsPath)))
        return isGet ? watched(path) : Problem::methodNotAllowed("GET").reply();
    if (path == wire::enrolPath) return isPost ? enrol(request) : Problem::methodNotAllowed("POST").reply();
    if (path == wire::signInPath)
        return isPost ? withDevice(request, &Endpoints::signIn) : Problem::methodNotAllowed("POST").reply();
    if (path == wire::apiPath)
        return isPost ? withDevice(request, &Endpoints::api) : Problem::methodNotAllowed("POST").reply();
    if (path == wire::sessionPath || path == "/.well-known/jmap")
        return isGet ? withDevice(request, &Endpoints::session) : Problem::methodNotAllowed("GET").reply();
    if (path == wire::eventsPath)
        return isGet ? withDevice(request, &Endpoints::events) : Problem::methodNotAllowed("GET").reply();
    if (path == wire::statePath)
        return isGet ? withDevice(request, &Endpoints::state) : Problem::methodNotAllowed("GET").reply();
    if (path.startsWith(QByteArray{wire::downloadPath} + '/'))
        return isGet ? withDevice(request, &Endpoints::download) : Problem::methodNotAllowed("GET").reply();
    if (path.startsWith(QByteArray{wire::uploadPath} + '/'))
        return isPost ? withDevice(request, &Endpoints::upload) : Problem::methodNotAllowed("POST").reply();
    const bool isPage = path == BrowserPages::root || path.startsWith(QByteArray{BrowserPages::root} + '/');
    return isPage && m_pages ? page(request) : Problem::notFound().reply();
}

HttpReply Endpoints::page(const HttpRequest &request)
{
    const BrowserPages::Answer answer = m_pages->answer(request);
    if (answer.work == BrowserPages::Answer::Work::AwaitsOthers) m_work = Work::AwaitsOthers;
    if (answer.changed.isEmpty()) return answer.reply;
    const Result<AccountSession> now = m_service.session(Device{.id = {}, .account = answer.changed, .name = {}});
    if (!now) return outOfOrder(request, now.error());
    tellOf(now->account, {now->epoch, now->modseq});
    return answer.reply;
}

HttpReply Endpoints::download(const HttpRequest &request, const Device &device)
{
    return Downloads{m_service, m_config}.answer(request, device);
}

HttpReply Endpoints::upload(const HttpRequest &request, const Device &device)
{
    return ChunkResources{m_service, device}.upload(request);
}

HttpReply Endpoints::withDevice(const HttpRequest &request, Signed next)
{
    const QString token = tokenOf(request);
    if (token.isEmpty()) return Problem::signedOut().reply();
    const Result<std::optional<Device>> device = m_service.members().devices.withToken(token);
    if (!device) return outOfOrder(request, device.error());
    if (!device->has_value()) return Problem::signedOut().reply();
    if ((*device)->isShutOut()) return shutOut(**device).reply();
    // A hint for the list of devices: a full disk does not keep anybody from reading.
    if (auto noted = m_service.members().devices.noteSeen(**device); !noted)
        qCWarning(serverLog).noquote() << "when a device was seen is not noted:" << nameOf(noted.error().kind);
    return (this->*next)(request, **device);
}

// Health is for callers without a socket: HttpApi answers it before a request waits.
HttpReply Endpoints::watched(const QByteArray &path)
{
    if (path == healthPath) return WatchPages::alive();
    return path == readyPath ? m_watch->ready() : m_watch->metrics();
}

HttpReply Endpoints::session(const HttpRequest &request, const Device &device)
{
    const Result<AccountSession> account = m_service.session(device);
    if (!account) return outOfOrder(request, account.error());
    QJsonObject object = sessionObject(*account, device, m_config);
    object.insert(QStringLiteral("state"), sessionState(*account, device, m_config));
    return jsonReply(object);
}

HttpReply Endpoints::state(const HttpRequest &request, const Device &device)
{
    const Result<QByteArray> line = m_service.stateLine(device);
    if (!line) return outOfOrder(request, line.error());
    const QByteArray tag = '"' + shortHash(*line) + '"';
    if (headerValue(request.headers, "If-None-Match") == tag) return {304, {{"ETag", tag}}, {}};
    HttpReply reply{200, {{"Content-Type", "application/json"}, {"Cache-Control", "no-cache"}}, *line};
    // The tag is older than what goes with it, never newer: what comes between is told once more.
    if (const auto since = NewsTerms::of(request.target)) {
        const Result<QByteArray> news = newsSince(*since, device);
        if (!news) return outOfOrder(request, news.error());
        reply = jsonReply(*news); // with records in it: nothing between here and the tablet keeps them
    }
    reply.headers.append({"ETag", tag});
    return reply;
}

Result<QByteArray> Endpoints::newsSince(const NewsTerms &terms, const Device &device)
{
    MethodCalls methods{m_service, device, {QString::fromLatin1(syncCapability)}, m_config.maxRequestBytes, m_metrics};
    const InvocationText changes = methods.answer({QString::fromLatin1(wire::changesMethod),
        toJson(ChangesRequest{device.account, terms.since, terms.maxBytes}), QStringLiteral("0")});
    const Result<AccountSession> session = m_service.session(device);
    if (!session) return session.error();
    return encodeResponse({changes}, sessionState(*session, device, m_config));
}

// A reply that goes on, see HttpApi. Only a hint: what it says is fetched under the usual rights.
HttpReply Endpoints::events(const HttpRequest &request, const Device &device)
{
    const Result<AccountSession> account = m_service.session(device);
    if (!account) return outOfOrder(request, account.error());
    return {200,
        {{"Content-Type", "text/event-stream"}, {"Cache-Control", "no-store"},
            {HttpApi::topicHeader, account->account.toUtf8()},
            {HttpApi::namesHeader,
                StreamTerms::of(request.target).namesAmong(account->types).join(QLatin1Char(',')).toUtf8()}},
        firstEvent(request, *account)};
}

void Endpoints::tellOf(const QString &account, const StateToken &state)
{
    const std::lock_guard guard{m_telling};
    const StateToken told = m_told.value(account);
    const bool isNews = std::pair{state.epoch, state.modseq} > std::pair{told.epoch, told.modseq};
    if (!m_tell || !isNews) return;
    m_told.insert(account, state);
    m_tell(account, changeEvent(account, state));
}

HttpReply Endpoints::api(const HttpRequest &request, const Device &device)
{
    const auto body = unpackedBody(request, m_config.maxRequestBytes);
    if (const auto *problem = std::get_if<Problem>(&body)) return problem->reply();
    const Result<ApiRequest> asked = decodeApiRequest(std::get<QByteArray>(body));
    if (!asked) return requestRefused(asked.error());
    if (asked->calls.size() > m_config.maxCallsInRequest)
        return Problem::tooManyCalls(m_config.maxCallsInRequest).reply();
    MethodCalls methods{m_service, device, asked->capabilities, m_config.maxRequestBytes, m_metrics};
    const bool needsTime = std::any_of(
        asked->calls.begin(), asked->calls.end(), [&](const Invocation &call) { return methods.needsTime(call); });
    if (needsTime) {
        m_work = Work::UnderWay;
        return {};
    }
    QList<InvocationText> responses;
    for (const Invocation &call : asked->calls)
        responses.append(methods.answer(call));
    const Result<AccountSession> after = m_service.session(device);
    if (!after) return outOfOrder(request, after.error());
    tellOf(after->account, {after->epoch, after->modseq});
    return jsonReply(encodeResponse(responses, sessionState(*after, device, m_config), asked->createdIds));
}

HttpReply Endpoints::enrol(const HttpRequest &request)
{
    const auto body = unpackedBody(request, m_config.maxRequestBytes);
    if (const auto *problem = std::get_if<Problem>(&body)) return problem->reply();
    QJsonParseError parsing;
    const QJsonDocument json = QJsonDocument::fromJson(std::get<QByteArray>(body), &parsing);
    if (parsing.error != QJsonParseError::NoError) return Problem::notJson(QStringLiteral("not JSON")).reply();
    const Result<EnrolRequest> enrolment = enrolRequestFromJson(json.object());
    if (!enrolment) return Problem::notRequest(enrolment.error().detail).reply();
    const Result<EnrolReply> reply = m_service.members().admissions.enrol(*enrolment, tokenOf(request));
    return reply ? jsonReply(toJson(*reply)) : codeRefused(request, reply.error());
}

HttpReply Endpoints::signIn(const HttpRequest &request, const Device &device)
{
    const auto body = unpackedBody(request, m_config.maxRequestBytes);
    if (const auto *problem = std::get_if<Problem>(&body)) return problem->reply();
    QJsonParseError parsing;
    const QJsonDocument json = QJsonDocument::fromJson(std::get<QByteArray>(body), &parsing);
    if (parsing.error != QJsonParseError::NoError) return Problem::notJson(QStringLiteral("not JSON")).reply();
    const Result<SignInRequest> wanted = signInRequestFromJson(json.object());
    if (!wanted) return Problem::notRequest(wanted.error().detail).reply();
    const Result<SignInReply> reply = m_service.members().admissions.signIn(device, *wanted);
    return reply ? jsonReply(toJson(*reply)) : codeRefused(request, reply.error());
}

} // namespace alongside
