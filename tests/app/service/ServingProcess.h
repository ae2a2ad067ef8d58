// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/QtHttpTransport.h"
#include "sync/protocol/Messages.h"

#include <QProcess>

namespace alongside {

/// `alongside-server serve` as a process of its own, and requests to it over HTTP. Needs an event loop.
class ServingProcess {
public:
    /// words: options beside --port. Waits until it says where it listens, or has ended.
    explicit ServingProcess(const QStringList &words);
    ~ServingProcess();

    bool isServing() const { return !m_url.isEmpty(); }
    /// What it said on standard error so far.
    QString complaint() { return QString::fromUtf8(m_process.readAllStandardError()); }
    const QUrl &url() const { return m_url; }
    /// From now on by way of a proxy.
    void goThrough(const QUrl &proxy, const QSslConfiguration &tls);
    Result<HttpReply> answerTo(const HttpRequest &request);
    /// On its way at once; the answer comes while somebody waits for anything.
    using Answer = std::shared_ptr<std::optional<Result<HttpReply>>>;
    Answer send(HttpRequest request);
    int statusOf(const QByteArray &target);
    /// Headers and events of /jmap/events, as they come; goes with what is returned.
    std::unique_ptr<HttpStream> listen(const QString &token, QByteArray &heard);
    /// Told to stop as an operator does; its exit code.
    int stop();

private:
    QProcess m_process;
    QUrl m_url;
    std::unique_ptr<QtHttpTransport> m_transport;
};

/// A tablet of a coach as the service sees one: its messages are made by hand.
class HandMadeTablet {
public:
    /// Enrols over HTTP; ends the test's process where that fails.
    HandMadeTablet(ServingProcess &service, const QString &code, char key);

    const EnrolReply &identity() const { return m_identity; }
    /// The next mutation of its queue: a note.
    Mutation nextNote(const QString &words);
    HttpRequest pushOf(const QList<Mutation> &mutations) const;
    static Result<PushReply> readPush(const Result<HttpReply> &reply);
    /// To any process of the service.
    Result<PushReply> push(ServingProcess &service, const QList<Mutation> &mutations) const;
    /// Every page after nothing: the words of all notes, sorted.
    Result<QStringList> notes(ServingProcess &service) const;

    qint64 seq = 0;
    qint64 epoch = 1;

private:
    HttpRequest request(const QString &method, const QJsonObject &arguments) const;
    static Result<QJsonObject> read(const Result<HttpReply> &reply);

    EnrolReply m_identity;
};

} // namespace alongside
