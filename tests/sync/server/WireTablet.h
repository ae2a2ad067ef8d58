// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/merge/Conflict.h"
#include "tests/support/TestKinds.h"
#include "tests/support/TestServer.h"

namespace alongside {

/// A tablet as the service sees one: it makes messages by hand and reads the answers, and remembers only its queue.
class WireTablet {
public:
    WireTablet(TestServer &server, const QStringList &roles);

    /// The next mutation of the queue, by the tablet's own coach.
    Mutation next(const QList<Operation> &operations);
    PushReply push(const QList<Mutation> &mutations);
    PushReply push(const QList<Mutation> &mutations, qint64 epoch);
    /// One mutation of one operation; its result. Fails the test program when it is refused.
    MutationResult write(const Operation &operation);

    /// Every page after a state, put together as records by id, and ids that are gone.
    struct Pulled {
        QHash<QString, Record> records;
        QSet<QString> destroyed;
        StateToken state;
        QString scope;
        qint64 ackedSeq = 0;
        int pages = 0;
    };
    Pulled pull(const StateToken &since = {1, 0}, qint64 maxBytes = 1 << 20, const QStringList &types = {});
    /// One page, or the error.
    Invocation changes(const ChangesRequest &request);
    Invocation call(const QString &method, const QJsonObject &arguments);

    HttpRequest request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const;
    QString coach() const { return m_enrolled.coach; }
    QString device() const { return m_enrolled.device; }
    const TestServer::Tablet &enrolled() const { return m_enrolled; }
    TestServer &server() { return m_server; }

    qint64 seq = 0;
    qint64 epoch = 1;

private:
    TestServer &m_server;
    TestServer::Tablet m_enrolled;
};

QString key(const char *text);

/// Operations that tests speak of.
Operation addPerson(const QString &id, const QString &name);
Operation patch(const QString &type, const QString &id, const QJsonObject &was, const QJsonObject &set);
Operation putMark(const QString &person, const QJsonObject &was, const QJsonObject &set);
QString markOf(const QString &person);
Operation resolution(const QString &conflict, const QJsonValue &value, const QStringList &saw);

/// Two people that every test may use.
inline const QString ann = QStringLiteral("01930000-0000-7000-8000-0000000000a1");
inline const QString ben = QStringLiteral("01930000-0000-7000-8000-0000000000b2");

} // namespace alongside
