// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/console/ConsoleDesk.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "tests/support/Must.h"
#include "tests/support/PostgresTestStore.h"

#include <QRegularExpression>

namespace alongside {

ConsoleDesk::ConsoleDesk()
    : m_postgres{PostgresTestStore::isWanted() ? std::make_unique<PostgresTestDatabase>() : nullptr},
      m_operators{m_postgres ? m_postgres->address() : QString{}}, m_service{m_operators.open()},
      m_account{must(m_service->account())}, m_endpoints{m_service->sync(), m_service->config()},
      m_console{{*m_service, m_operators.clock(), m_operators.ids()}}
{
    m_endpoints.show(m_console);
    for (const Role role : everyRole)
        m_coaches.insert(toText(role), addCoach(toText(role), {toText(role)}));
}

QString ConsoleDesk::addCoach(const QString &name, const QStringList &roles)
{
    const Coach coach{.id = {m_operators.ids().newId()}, .name = name, .roles = roles};
    write({making(kind::coach, coach.id.text, fieldsOf(coach))});
    return coach.id.text;
}

void ConsoleDesk::write(const QList<Operation> &operations) { must(m_service->write(m_account, operations)); }

QString ConsoleDesk::addTablet(const QString &name, const QString &coach)
{
    const QString code = must(m_service->members().admissions.makeEnrolCode(m_account.id, {coach}));
    return must(
        m_service->members().admissions.enrol({code, name, m_operators.ids().secret(32), recordKinds().version()}))
        .device;
}

QString ConsoleDesk::holdAMark(const QString &tablet, const QString &coach, const QString &person)
{
    const Device device = must(m_service->members().devices.find(m_account.id, tablet)).value();
    const QJsonObject fields{{QStringLiteral("person"), person}, {QStringLiteral("date"), QStringLiteral("2026-11-20")},
        {QStringLiteral("session"), ++m_marks == 1 ? QStringLiteral("am") : QStringLiteral("pm")},
        {QStringLiteral("code"), QStringLiteral("present")}, {QStringLiteral("arrival"), QStringLiteral("25:70")},
        {QStringLiteral("note"), QStringLiteral("\nThe bus was late.\r\nShe rang.\n")}};
    const QString id = naturalId(kind::attendance,
        {person, fields.value(QStringLiteral("date")).toString(), fields.value(QStringLiteral("session")).toString()});
    const Mutation mutation{.opId = QStringLiteral("%1.%2").arg(tablet).arg(m_marks),
        .seq = m_marks,
        .schema = recordKinds().version(),
        .at = clock().now(),
        .by = coach,
        .ops = {{Operation::Kind::Put, kind::attendance, id, {}, fields}}};
    PushEcho echo;
    const auto reply = must(m_service->sync().push(device, {m_account.id, 1, {mutation}}, echo));
    if (heldCount() != m_marks) qFatal("the mark was not held");
    return mutation.opId;
}

Device::State ConsoleDesk::stateOf(const QString &tablet)
{
    return must(m_service->members().devices.find(m_account.id, tablet)).value().state;
}

int ConsoleDesk::heldCount() { return int(must(m_service->sync().held(m_account.id)).size()); }

qsizetype ConsoleDesk::auditLines() { return must(m_service->members().audit.lines(m_account.id)).size(); }

bool TestBrowser::signIn(const QString &coach)
{
    const auto code = m_desk.service().members().admissions.makeBrowserCode(m_desk.account().id, coach);
    if (!code) return false;
    if (post("/console/sign-in", {{"code", code->toUtf8()}}).status != 303) qFatal("a code was refused");
    get("/console"); // has a form, and so a token
    return true;
}

HttpReply TestBrowser::get(const QByteArray &target) { return send({"GET", target, headers, {}}); }

HttpReply TestBrowser::post(const QByteArray &target, const Fields &fields)
{
    QByteArray body = "token=" + token.toPercentEncoding();
    for (const auto &[name, value] : fields)
        body += '&' + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return send({"POST", target, headers, body});
}

void TestBrowser::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const HttpHeader &header) { return header.name == name; });
    if (!value.isEmpty()) headers.append({name, value});
}

HttpReply TestBrowser::send(HttpRequest request)
{
    if (!cookie.isEmpty()) request.headers.append({"Cookie", cookie});
    const HttpReply reply = m_desk.handle(request);
    const QByteArray kept = headerValue(reply.headers, "Set-Cookie");
    if (!kept.isEmpty()) cookie = kept.contains("Max-Age=0") ? QByteArray{} : kept.split(';').first();
    static const QRegularExpression hidden{QStringLiteral("name=\"token\" value=\"([^\"]+)\"")};
    const auto found = hidden.match(QString::fromUtf8(reply.body));
    if (found.hasMatch()) token = found.captured(1).toUtf8();
    return reply;
}

} // namespace alongside
