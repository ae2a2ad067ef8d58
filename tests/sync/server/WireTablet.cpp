// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

template <typename T> T require(Result<T> result, const char *what)
{
    if (!result) qFatal("%s: %s", what, qPrintable(result.error().detail));
    return *std::move(result);
}

void take(WireTablet::Pulled &pulled, const RecordColumns &columns)
{
    for (qsizetype row = 0; row < columns.ids.size(); ++row) {
        Record record{columns.type, columns.ids[row], columns.revisions[row], {}};
        for (qsizetype field = 0; field < columns.fields.size(); ++field)
            if (!columns.values[field][row].isNull())
                record.fields.insert(columns.fields[field], columns.values[field][row]);
        pulled.destroyed.remove(record.id);
        pulled.records.insert(record.id, record);
    }
}

void take(WireTablet::Pulled &pulled, const ChangesPage &page)
{
    for (const RecordColumns &columns : page.records)
        take(pulled, columns);
    for (const DestroyedRecords &gone : page.destroyed) {
        for (const QString &id : gone.ids) {
            pulled.records.remove(id);
            pulled.destroyed.insert(id);
        }
    }
    pulled.state = page.newState;
    pulled.scope = page.scope;
    pulled.ackedSeq = page.ackedSeq;
    ++pulled.pages;
}

} // namespace

QString key(const char *text) { return QString::fromUtf8(text); }

WireTablet::WireTablet(TestServer &server, const QStringList &roles)
    : m_server{server}, m_enrolled{server.enrolTablet(roles)}
{
}

Mutation WireTablet::next(const QList<Operation> &operations)
{
    ++seq;
    return {QStringLiteral("%1.%2").arg(device()).arg(seq), seq, testKinds().version(), m_server.clock().now(),
        m_server.clock().monotonic(), coach(), operations};
}

PushReply WireTablet::push(const QList<Mutation> &mutations) { return push(mutations, epoch); }

PushReply WireTablet::push(const QList<Mutation> &mutations, qint64 inEpoch)
{
    const PushRequest push{m_server.account(), inEpoch, mutations};
    return require(
        pushReplyFromJson(call(key("Mutation/set"), toJson(push, testKinds())).arguments), "reading a push's reply");
}

MutationResult WireTablet::write(const Operation &operation)
{
    const PushReply reply = push({next({operation})});
    if (reply.refusal) qFatal("the push was refused");
    return reply.results.first();
}

WireTablet::Pulled WireTablet::pull(const StateToken &since, qint64 maxBytes, const QStringList &types)
{
    Pulled pulled;
    pulled.state = since;
    for (bool hasMore = true; hasMore;) {
        const Invocation answer = changes({m_server.account(), pulled.state, maxBytes, types});
        const ChangesPage page = require(changesPageFromJson(answer.arguments), "reading a page");
        take(pulled, page);
        hasMore = page.hasMore;
    }
    return pulled;
}

Invocation WireTablet::changes(const ChangesRequest &request) { return call(key("Sync/changes"), toJson(request)); }

Invocation WireTablet::call(const QString &method, const QJsonObject &arguments)
{
    return m_server.call(m_enrolled, method, arguments);
}

HttpRequest WireTablet::request(const QByteArray &method, const QByteArray &target, const QByteArray &body) const
{
    HttpRequest request{method, target, {{"Authorization", "Bearer " + m_enrolled.token.toUtf8()}}, body};
    if (!body.isEmpty()) request.headers.append(HttpHeader{"Content-Type", "application/json"});
    return request;
}

Operation addPerson(const QString &id, const QString &name)
{
    return {Operation::Kind::Add, key("Person"), id, {}, {{key("name"), name}}};
}

Operation patch(const QString &type, const QString &id, const QJsonObject &was, const QJsonObject &set)
{
    return {Operation::Kind::Patch, type, id, was, set};
}

QString markOf(const QString &person) { return naturalId(key("Attendance"), {person, key("2026-11-20"), key("am")}); }

Operation putMark(const QString &person, const QJsonObject &was, const QJsonObject &set)
{
    QJsonObject all{{key("person"), person}, {key("date"), key("2026-11-20")}, {key("session"), key("am")}};
    for (auto field = set.begin(); field != set.end(); ++field)
        all.insert(field.key(), *field);
    return {Operation::Kind::Put, key("Attendance"), markOf(person), was, all};
}

Operation resolution(const QString &conflict, const QJsonValue &value, const QStringList &saw)
{
    return patch(key("Conflict"), conflict, {},
        {{key("status"), key("resolved")}, {key("value"), value}, {key("saw"), QJsonArray::fromStringList(saw)}});
}

} // namespace alongside
