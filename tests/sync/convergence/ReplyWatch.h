// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestServer.h"

namespace alongside {

/// Looks at every answer of a service on its way to a tablet, for what must hold of each by itself (protocol.md, What
/// must hold): a change never appears below a cursor that was handed out (7), nothing is outside the caller's scope
/// (9), and no page is larger than was asked for (12).
class ReplyWatch {
public:
    explicit ReplyWatch(TestServer &server) : m_server{server} { }

    void look(const HttpRequest &request, const HttpReply &reply, const QStringList &scope);
    /// The service was put back: what it handed out before is of another epoch.
    void forget() { m_handedOut = {}; }

    const QStringList &breaches() const { return m_breaches; }
    int looks() const { return m_looks; }

private:
    void lookAtPage(const ChangesPage &page, const QStringList &scope);
    void lookAtSnapshot(const QJsonObject &arguments);
    void noteHandedOut(const StateToken &state);
    void lookAtSize(const ChangesPage &page, const QJsonObject &arguments);
    qint64 countUpTo(qint64 modseq);
    void check(bool holds, const QString &breach);

    struct HandedOut {
        qint64 modseq = 0;
        qint64 records = 0; ///< that had a revision up to there at that time
    };
    TestServer &m_server;
    HandedOut m_handedOut;
    QStringList m_breaches;
    int m_looks = 0;
};

} // namespace alongside
