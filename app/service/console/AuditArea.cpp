// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/AuditArea.h"

#include "app/records/RecordKinds.h"
#include "app/service/console/ConsoleHtml.h"
#include "app/service/console/ConsoleNames.h"
#include "app/service/console/ConsoleWords.h"

namespace alongside {

using namespace consolehtml;

namespace {

constexpr int auditLinesShown = 50;

bool mayReadLooks(const ConsoleVisitor &visitor)
{
    return visitor.hasRoleIn(recordKinds().find(kind::accessLine)->readers);
}

QString eventWords(const QString &event)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("accountAdded"), QStringLiteral("The service was set up")},
        {QStringLiteral("enrolCodeMade"), QStringLiteral("Code for a tablet made")},
        {QStringLiteral("signInCodeMade"), QStringLiteral("Code to sign in on a tablet made")},
        {QStringLiteral("browserCodeMade"), QStringLiteral("Code for this console made")},
        {QStringLiteral("deviceEnrolled"), QStringLiteral("Tablet let in")},
        {QStringLiteral("coachSignedIn"), QStringLiteral("Signed in on a tablet")},
        {QStringLiteral("browserSignedIn"), QStringLiteral("Signed in to this console")},
        {QStringLiteral("outsideAccountNamed"), QStringLiteral("Work account named")},
        {QStringLiteral("outsideAccountLinked"), QStringLiteral("Work account used for the first time")},
        {QStringLiteral("outsideAccountForgotten"), QStringLiteral("Work account taken away")},
        {QStringLiteral("outsideAccountShut"),
            QStringLiteral("Work account is not renewed by the organisation any more")},
        {QStringLiteral("outsideAccountLost"),
            QStringLiteral("Work account can be asked about again after the next sign-in alone")},
        {QStringLiteral("byWorkAccount"), QStringLiteral("Because of a work account")},
        {QStringLiteral("deviceState"), QStringLiteral("State of a tablet changed")},
        {QStringLiteral("inConsole"), QStringLiteral("Asked for here")},
        {QStringLiteral("heldSetAside"), QStringLiteral("Held work set aside")},
        {QStringLiteral("heldReplayed"), QStringLiteral("Held work tried again")},
        {QStringLiteral("heldMended"), QStringLiteral("Held work mended")},
        {QStringLiteral("exported"), QStringLiteral("Table saved")},
        {QStringLiteral("recoveryCodeGiven"), QStringLiteral("Code past a forgotten PIN given")}};
    return words.value(event, consolewords::sentence(consolewords::code(event)));
}

/// What the line says besides, where it is not a word for programs.
QString moreWords(const QString &event, const QString &detail)
{
    if (event == QStringLiteral("browserSignedIn")) return detail == QStringLiteral("browser") ? QString{} : detail;
    if (event == QStringLiteral("deviceEnrolled")) return QStringLiteral("for ") + detail;
    if (event == QStringLiteral("enrolCodeMade") && !detail.isEmpty()) return QStringLiteral("by ") + detail;
    if (event != QStringLiteral("inConsole") && event != QStringLiteral("byWorkAccount")) return detail;
    static const QHash<QString, QString> words{{QStringLiteral("drain"), QStringLiteral("to empty")},
        {QStringLiteral("revoke"), QStringLiteral("to shut out")}, {QStringLiteral("lost"), QStringLiteral("lost is")},
        {QStringLiteral("use"), QStringLiteral("in use again")}};
    const QString step = detail.section(u' ', 0, 0);
    return words.value(step, step) + u' ' + detail.section(u' ', 1);
}

HtmlText tabs(const ConsoleRequest &request, const QString &current)
{
    HtmlText links;
    const auto tab = [&](const QString &path, const QString &words) {
        HtmlAttributes attributes{
            {"href", path.isEmpty() ? QStringLiteral("/console/audit") : QStringLiteral("/console/audit/") + path}};
        if (path == current) attributes.append({"aria-current", QStringLiteral("page")});
        links += element("li", element("a", attributes, words));
    };
    tab({}, QStringLiteral("What was done"));
    if (mayReadLooks(request.visitor)) tab(QStringLiteral("looks"), QStringLiteral("Who looked"));
    return element(
        "nav", {{"aria-label", QStringLiteral("Audit")}, {"class", QStringLiteral("tabs")}}, element("ul", links));
}

} // namespace

Result<ConsoleAnswer> AuditArea::answer(const ConsoleRequest &request)
{
    if (request.isPost() || request.path.size() > 1) return noSuchPage();
    if (request.path.isEmpty()) return done(request);
    if (request.step(0) != QStringLiteral("looks")) return noSuchPage();
    if (mayReadLooks(request.visitor)) return looks(request);
    return ConsoleAnswer{ConsolePage{
        QStringLiteral("Who looked"), paragraph(QStringLiteral("This page is for managers. Ask yours.")), 403}};
}

Result<ConsoleAnswer> AuditArea::done(const ConsoleRequest &request)
{
    const auto lines = m_parts.service.members().audit.lines(request.visitor.account.id);
    if (!lines) return lines.error();
    const auto devices = m_parts.service.members().devices.all(request.visitor.account.id);
    if (!devices) return devices.error();
    QHash<QString, QString> tablets;
    for (const Device &device : *devices)
        tablets.insert(device.id, device.name);
    ConsoleNames names{m_parts.service, request.visitor};
    PageTable shown{.caption = QStringLiteral("What was done, the latest on top"),
        .columns = {
            QStringLiteral("When"), QStringLiteral("What"), QStringLiteral("Who or which"), QStringLiteral("More")}};
    const int skipped = std::max(0, request.fields.value("after").toInt());
    const qsizetype end = std::max(qsizetype{0}, lines->size() - skipped);
    const qsizetype begin = std::max(qsizetype{0}, end - auditLinesShown);
    for (qsizetype index = end - 1; index >= begin; --index) {
        const AuditLine &line = lines->at(index);
        const auto name = tablets.contains(line.subject) ? Result<QString>{tablets.value(line.subject)}
            : line.subject == request.visitor.account.id ? Result<QString>{request.visitor.account.name}
            : line.subject.contains(u' ')                ? names.in(line.subject)
                                                         : names.of(line.subject);
        if (!name) return name.error();
        const auto detail = names.in(line.detail);
        if (!detail) return detail.error();
        QString more = moreWords(line.event, *detail);
        for (auto tablet = tablets.cbegin(); tablet != tablets.cend(); ++tablet)
            more.replace(tablet.key(), tablet.value());
        shown.rows.append({consolewords::when(line.at), eventWords(line.event), *name, more});
    }
    HtmlText content =
        tabs(request, {}) + (shown.rows.isEmpty() ? quiet(QStringLiteral("There is nothing earlier.")) : table(shown));
    if (begin > 0)
        content += paragraph(
            linkButton(linkTo(root(), {{QStringLiteral("after"), QString::number(skipped + auditLinesShown)}}),
                QStringLiteral("Earlier")));
    return ConsoleAnswer{ConsolePage{title(), content}};
}

Result<ConsoleAnswer> AuditArea::looks(const ConsoleRequest &request)
{
    const QString before = request.fields.value("before");
    const auto lines =
        m_parts.service.sync().latest(request.visitor.account.id, kind::accessLine, before, auditLinesShown);
    if (!lines) return lines.error();
    const auto devices = m_parts.service.members().devices.all(request.visitor.account.id);
    if (!devices) return devices.error();
    QHash<QString, QString> tablets;
    for (const Device &device : *devices)
        tablets.insert(device.id, device.name);
    ConsoleNames names{m_parts.service, request.visitor};
    PageTable shown{.caption = QStringLiteral("Who looked at whom, the latest on top"),
        .columns = {QStringLiteral("When"), QStringLiteral("Who looked"), QStringLiteral("At whom"),
            QStringLiteral("What they did"), QStringLiteral("Where")}};
    for (const Record &line : *lines) {
        const auto said = [&](const char *field) { return line.fields.value(QLatin1String{field}).toString(); };
        const auto who = names.of(said("coach"));
        const auto whom = names.of(said("person"));
        if (!who) return who.error();
        if (!whom) return whom.error();
        const auto at = instantFromText(said("at"));
        shown.rows.append({at ? consolewords::when(*at) : said("at"), *who, *whom,
            consolewords::sentence(consolewords::code(said("what"))),
            tablets.value(said("device"), QStringLiteral("on the service"))});
    }
    HtmlText content = tabs(request, QStringLiteral("looks"))
        + (shown.rows.isEmpty() ? quiet(QStringLiteral("Nobody has opened, printed or exported anybody."))
                                : table(shown));
    if (lines->size() == auditLinesShown)
        content += paragraph(
            linkButton(linkTo(root() + QStringLiteral("/looks"), {{QStringLiteral("before"), lines->last().id}}),
                QStringLiteral("Earlier")));
    return ConsoleAnswer{ConsolePage{title(), content}};
}

} // namespace alongside
