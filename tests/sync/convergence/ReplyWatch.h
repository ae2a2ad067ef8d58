// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestServer.h"
#include "tests/sync/convergence/Findings.h"

namespace alongside {

/// Looks at every answer of a service on its way to a tablet, for what must hold of each by itself (protocol.md, What
/// must hold): a change never appears below a cursor that was handed out (7), nothing is outside the caller's scope
/// (9), and no page is larger than was asked for (12).
class ReplyWatch {
public:
    ReplyWatch(TestServer &server, Findings &findings) : m_server{server}, m_findings{findings} { }

    void look(const HttpRequest &request, const HttpReply &reply, const QStringList &scope);
    /// The service was put back: what it handed out before is of another epoch.
    void forget() { m_handedOut = {}; }

private:
    void lookAtChanges(const QJsonObject &arguments, const QStringList &scope);
    void lookAtPage(const ChangesPage &page, const QStringList &scope);
    void lookAtSnapshot(const QJsonObject &arguments, const QStringList &scope);
    void lookAtHeld(const QJsonObject &arguments, const QStringList &scope);
    void lookAtRecords(const Invocation &response, const QStringList &scope);
    void lookAtManifest(const HttpRequest &request, const QString &callId, const QStringList &scope);
    void lookAtType(const QString &type, const QStringList &scope, const char *where);
    void noteHandedOut(const StateToken &state);
    void lookAtSize(const ChangesPage &page, const QJsonObject &arguments);
    QSet<qint64> revisionsUpTo(qint64 modseq);
    QList<QByteArray> framesOf(const QString &blob);

    struct HandedOut {
        qint64 modseq = 0;
        QSet<qint64> revisions = {}; ///< of records, up to there, at that time
    };
    TestServer &m_server;
    Findings &m_findings;
    HandedOut m_handedOut;
};

} // namespace alongside
