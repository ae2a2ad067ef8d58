// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/console/SignOnDesk.h"

#include "tests/support/Must.h"

#include <QRegularExpression>
#include <QTcpServer>

namespace alongside {

const TestProvider::Person ruth{QStringLiteral("s-248289"), QStringLiteral("Ruth.Mason@Council.example")};

SignOnDesk::SignOnDesk(SignOnWatch::WhenShut whenShut)
    : watch{line, outside, desk.service().members(), desk.clock(), whenShut}
{
    desk.console().admitBy(entrance);
}

void SignOnDesk::expect(const QString &coach, const QString &email)
{
    must(outside.expect(desk.account().id, coach, email));
}

HttpReply SignOnDesk::visit(TestBrowser &visitor, const TestProvider::Person &person, const QByteArray &from)
{
    const HttpReply sent = visitor.get(from);
    if (sent.status != 303) return sent;
    const QByteArray query = provider.approve(headerValue(sent.headers, "Location"), person);
    return visitor.get("/console/entrance/finish?" + query);
}

QString SignOnDesk::bringRuthIn()
{
    const QString coach = desk.coachIn(Role::Manager);
    expect(coach, ruth.email);
    if (const HttpReply page = visit(browser, ruth); page.status != 200) qFatal("%s", page.body.constData());
    return coach;
}

OutsideAccount SignOnDesk::ruthsAccount() { return must(outside.all()).first(); }

void SignOnDesk::ask()
{
    const int asked = provider.asked("/token");
    must(watch.step());
    while (watch.isWaiting())
        must(watch.step());
    if (provider.asked("/token") != asked + 1) qFatal("the provider was not asked");
}

void SignOnDesk::anHourLater()
{
    desk.clock().advance(SignOnWatch::every);
    ask();
}

// In words that both databases know.
StoreThatRefuses::StoreThatRefuses(Database &database) : m_database{database}
{
    must(m_database.execute(QStringLiteral("ALTER TABLE outsideAccount RENAME TO hidden")));
}

StoreThatRefuses::~StoreThatRefuses()
{
    must(m_database.execute(QStringLiteral("ALTER TABLE hidden RENAME TO outsideAccount")));
}

QString nowhere()
{
    QTcpServer port;
    if (!port.listen(QHostAddress::LocalHost)) qFatal("no port");
    return QStringLiteral("http://127.0.0.1:%1").arg(port.serverPort());
}

QByteArray codeOn(const HttpReply &page)
{
    static const QRegularExpression code{QStringLiteral("class=\"code\">([0-9A-Z-]+)<")};
    return code.match(QString::fromUtf8(page.body)).captured(1).toUtf8();
}

} // namespace alongside
