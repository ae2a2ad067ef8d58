// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/ServingProcess.h"

#include "app/records/RecordKinds.h"
#include "sync/protocol/Codec.h"
#include "tests/app/service/ServerRun.h"

#include <QJsonDocument>
#include <QTest>

namespace alongside {

namespace {

HttpRequest authorised(const QByteArray &method, const QByteArray &target, const QString &token)
{
    return {method, target, {{"Authorization", "Bearer " + token.toUtf8()}}, {}};
}

template <typename T> T require(Result<T> result, const char *what)
{
    if (!result) qFatal("%s: %s %s", what, qPrintable(nameOf(result.error().kind)), qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

ServingProcess::ServingProcess(const QStringList &words)
{
    m_process.start(QStringLiteral(ALONGSIDE_SERVER),
        QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")} + words);
    if (!m_process.waitForReadyRead(ServerRun::milliseconds)) return;
    m_url = QUrl{QString::fromUtf8(m_process.readLine().trimmed())};
    m_transport = std::make_unique<QtHttpTransport>(m_url);
}

ServingProcess::~ServingProcess()
{
    if (m_process.state() != QProcess::NotRunning) stop();
}

void ServingProcess::goThrough(const QUrl &proxy, const QSslConfiguration &tls)
{
    m_transport = std::make_unique<QtHttpTransport>(proxy, tls);
}

int ServingProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(ServerRun::milliseconds)) m_process.kill();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

ServingProcess::Answer ServingProcess::send(HttpRequest request)
{
    const Answer answer = std::make_shared<std::optional<Result<HttpReply>>>();
    request.headers.append(HttpHeader{"Alongside-Nonce", "n"});
    m_transport->send(request, [answer](const Result<HttpReply> &reply) { answer->emplace(reply); });
    return answer;
}

Result<HttpReply> ServingProcess::answerTo(const HttpRequest &request)
{
    const Answer answer = send(request);
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, ServerRun::milliseconds))
        return Error{ErrorKind::TimedOut, QStringLiteral("no answer")};
    return **answer;
}

int ServingProcess::statusOf(const QByteArray &target)
{
    const Result<HttpReply> reply = answerTo({"GET", target, {}, {}});
    return reply ? reply->status : -1;
}

std::unique_ptr<HttpStream> ServingProcess::listen(const QString &token, QByteArray &heard)
{
    HttpRequest request = authorised("GET", "/jmap/events", token);
    request.headers.append(HttpHeader{"Alongside-Nonce", "n"});
    return m_transport->open(request,
        {[&heard](const HttpReply &reply) { heard += "status " + QByteArray::number(reply.status) + '\n'; },
            [&heard](const QByteArray &bytes) { heard += bytes; }, [&heard](const Error &) { heard += "the end\n"; }});
}

HandMadeTablet::HandMadeTablet(ServingProcess &service, const QString &code, char key)
{
    const EnrolRequest request{code, QStringLiteral("Tablet 1"), QByteArray(32, key), recordKinds().version()};
    HttpRequest sent{"POST", "/enrol", {{"Content-Type", "application/json"}},
        QJsonDocument{toJson(request)}.toJson(QJsonDocument::Compact)};
    const HttpReply reply = require(service.answerTo(sent), "enrolling");
    if (reply.status != 200) qFatal("enrolling: status %d: %s", reply.status, reply.body.constData());
    m_identity = require(enrolReplyFromJson(QJsonDocument::fromJson(reply.body).object()), "reading the enrolment");
    epoch = m_identity.epoch;
}

Mutation HandMadeTablet::nextNote(const QString &words)
{
    ++seq;
    const QString note = naturalId(QStringLiteral("Note"), {m_identity.device, QString::number(seq)});
    const Operation add{Operation::Kind::Add, kind::note, note, {},
        {{QStringLiteral("person"), QStringLiteral("01930000-0000-7000-8000-0000000000a1")},
            {QStringLiteral("words"), words}, {QStringLiteral("at"), QStringLiteral("2026-11-20T09:00:00.000Z")},
            {QStringLiteral("by"), m_identity.coach}}};
    const Instant at = instantFromText(QStringLiteral("2026-11-20T09:00:00.000Z")).value_or(Instant{});
    return {QStringLiteral("%1.%2").arg(m_identity.device).arg(seq), seq, recordKinds().version(), at,
        std::chrono::milliseconds{1}, m_identity.coach, {add}};
}

HttpRequest HandMadeTablet::request(const QString &method, const QJsonObject &arguments) const
{
    HttpRequest request = authorised("POST", "/jmap/api", m_identity.token);
    request.headers.append(HttpHeader{"Content-Type", "application/json"});
    request.body = encodeRequest({{method, arguments, QStringLiteral("0")}});
    return request;
}

Result<QJsonObject> HandMadeTablet::read(const Result<HttpReply> &reply)
{
    if (!reply) return reply.error();
    if (reply->status != 200) return Error{ErrorKind::Rejected, QStringLiteral("status %1").arg(reply->status)};
    const Result<QList<Invocation>> responses = decodeResponse(reply->body);
    if (!responses) return responses.error();
    const Invocation &first = responses->first();
    if (first.name == QStringLiteral("error"))
        return Error{ErrorKind::Rejected, QString::fromUtf8(QJsonDocument{first.arguments}.toJson())};
    return first.arguments;
}

HttpRequest HandMadeTablet::pushOf(const QList<Mutation> &mutations) const
{
    return request(
        QStringLiteral("Mutation/set"), toJson(PushRequest{m_identity.account, epoch, mutations}, recordKinds()));
}

Result<PushReply> HandMadeTablet::readPush(const Result<HttpReply> &reply)
{
    const Result<QJsonObject> answer = read(reply);
    if (!answer) return answer.error();
    return pushReplyFromJson(*answer);
}

Result<PushReply> HandMadeTablet::push(ServingProcess &service, const QList<Mutation> &mutations) const
{
    return readPush(service.answerTo(pushOf(mutations)));
}

Result<QStringList> HandMadeTablet::notes(ServingProcess &service) const
{
    QStringList words;
    StateToken since{epoch, 0};
    for (bool hasMore = true; hasMore;) {
        const ChangesRequest changes{m_identity.account, since, 1 << 20, {}};
        const Result<QJsonObject> answer =
            read(service.answerTo(request(QStringLiteral("Sync/changes"), toJson(changes))));
        if (!answer) return answer.error();
        const Result<ChangesPage> page = changesPageFromJson(*answer);
        if (!page) return page.error();
        for (const RecordColumns &columns : page->records)
            if (columns.type == kind::note)
                for (qsizetype row = 0; row < columns.ids.size(); ++row)
                    words.append(columns.values[columns.fields.indexOf(QStringLiteral("words"))][row].toString());
        since = page->newState;
        hasMore = page->hasMore;
    }
    words.sort();
    return words;
}

} // namespace alongside
