// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/WebConsole.h"
#include "sync/server/Endpoints.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/PostgresTestDatabase.h"

namespace alongside {

/// A service with somebody in each role, and its console behind the service's own HTTP resources; no socket. Where a
/// run of the tests asks for it, on PostgreSQL.
class ConsoleDesk {
public:
    ConsoleDesk();

    OpenService &service() { return *m_service; }
    FakeClock &clock() { return m_operators.clock(); }
    const Account &account() const { return m_account; }
    WebConsole &console() { return m_console; }
    HttpReply handle(const HttpRequest &request) { return m_endpoints.handle(request); }

    /// Their id. Everybody in one role is called like it.
    QString addCoach(const QString &name, const QStringList &roles);
    QString coachIn(Role role) const { return m_coaches.value(toText(role)); }
    void write(const QList<Operation> &operations);
    /// A tablet of that coach; its id.
    QString addTablet(const QString &name, const QString &coach);
    /// A mark that the service holds, because no clock shows 25:70; its opId.
    QString holdAMark(const QString &tablet, const QString &coach, const QString &person);

    Device::State stateOf(const QString &tablet);
    int heldCount();
    /// What only grows: whoever changed anything has left a line.
    qsizetype auditLines();

private:
    std::unique_ptr<PostgresTestDatabase> m_postgres;
    OperatorsService m_operators;
    std::unique_ptr<OpenService> m_service;
    Account m_account;
    QHash<QString, QString> m_coaches; // by role
    Endpoints m_endpoints;
    WebConsole m_console;
    int m_marks = 0;
};

/// A browser of one person: keeps the cookie, and sends the token of the page that it has seen.
class TestBrowser {
public:
    explicit TestBrowser(ConsoleDesk &desk) : m_desk{desk} { }

    /// With a code of its own. False: the service lets nobody in who has that role.
    bool signIn(const QString &coach);
    HttpReply get(const QByteArray &target);
    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    HttpReply post(const QByteArray &target, const Fields &fields = {});

    QByteArray cookie;
    QByteArray token; ///< of the last page with a form
    QList<HttpHeader> headers{{"Host", "127.0.0.1:8080"}, {"Origin", "http://127.0.0.1:8080"},
        {"Sec-Fetch-Site", "same-origin"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    void setHeader(const QByteArray &name, const QByteArray &value); ///< empty: without it

private:
    HttpReply send(HttpRequest request);

    ConsoleDesk &m_desk;
};

} // namespace alongside
