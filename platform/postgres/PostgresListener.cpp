// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresListener.h"

#include "platform/base/Log.h"
#include "platform/postgres/PostgresConnection.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace alongside {

namespace {

constexpr std::chrono::seconds betweenAttempts{2};
constexpr std::chrono::seconds betweenLooks{60}; // a connection that broke without a word is found by TCP's keepalive

struct FreeNotice {
    void operator()(PGnotify *notice) const { PQfreemem(notice); }
};
using Notice = std::unique_ptr<PGnotify, FreeNotice>;

/// What came with the answers and since. Offline: the connection is gone.
Result<void> hearAll(PGconn *connection, const PostgresListener::Hear &hear)
{
    if (PQconsumeInput(connection) == 0 || PQstatus(connection) != CONNECTION_OK)
        return Error{ErrorKind::Offline, QStringLiteral("the connection that listens is broken")};
    while (const Notice notice{PQnotifies(connection)})
        hear(QString::fromUtf8(notice->extra));
    return {};
}

} // namespace

PostgresListener::PostgresListener(Terms terms, Hear hear)
    : m_terms{std::move(terms)}, m_hear{std::move(hear)}, m_wake{eventfd(0, EFD_CLOEXEC)}, m_thread{[this] { run(); }}
{
}

PostgresListener::~PostgresListener()
{
    m_ending = true;
    eventfd_write(m_wake, 1);
    m_thread.join();
    close(m_wake);
}

void PostgresListener::run()
{
    while (!m_ending) {
        const Result<void> listened = listen();
        if (m_ending) return;
        qCWarning(serverLog).noquote() << "listening for changes:" << nameOf(listened.error().kind);
        waitFor(-1, betweenAttempts);
    }
}

/// Until it ends, or with what broke it. Listening comes first and asking second: nothing falls between.
Result<void> PostgresListener::listen()
{
    auto opened = PostgresConnection::open(m_terms.options);
    if (!opened) return opened.error();
    PGconn *const connection = (*opened)->handle();
    if (auto asked = (*opened)->execute(QStringLiteral("LISTEN ") + m_terms.channel); !asked) return asked;
    Database database{*std::move(opened)};
    const auto missed = database.collect(m_terms.missed, [](const Row &row) { return row.text(0); });
    if (!missed) return missed.error();
    for (const QString &text : *missed)
        m_hear(text);
    while (!m_ending) {
        if (auto heard = hearAll(connection, m_hear); !heard) return heard;
        waitFor(PQsocket(connection), betweenLooks);
    }
    return {};
}

void PostgresListener::waitFor(int socket, std::chrono::milliseconds atMost) const
{
    pollfd ears[] = {{m_wake, POLLIN, 0}, {socket, POLLIN, 0}}; // poll() passes over a socket below 0
    poll(ears, 2, int(atMost.count()));
}

} // namespace alongside
