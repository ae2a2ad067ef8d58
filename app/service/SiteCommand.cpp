// SPDX-License-Identifier: Apache-2.0
#include "app/service/SiteCommand.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/KnownRecords.h"

#include <algorithm>

namespace alongside {

namespace {

/// The site and its streams; Rejected when there is a site of that name.
Result<Site> add(Call &call, const Site &wanted)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    if (KnownRecords{**service, *account}.siteCalled(wanted.name))
        return Error{ErrorKind::Rejected, QStringLiteral("there is a site called \"%1\" already").arg(wanted.name)};

    QList<Operation> operations{making(kind::site, wanted.id.text, fieldsOf(wanted))};
    for (const QString &name : call.options("work-stream")) {
        const WorkStream stream{.id = {call.ids().newId()}, .name = name, .site = wanted.id};
        operations.append(making(kind::workStream, stream.id.text, fieldsOf(stream)));
    }
    if (auto written = (*service)->write(*account, operations); !written) return written.error();
    return wanted;
}

} // namespace

void SiteAddCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("The site's name."), QStringLiteral("NAME"));
    parser.addOptions({
        {QStringLiteral("capacity"), QStringLiteral("How many people it holds at once."), QStringLiteral("number"),
            QStringLiteral("0")},
        {QStringLiteral("days"), QStringLiteral("The days it is open."), QStringLiteral("days"),
            QStringLiteral("Mon-Fri")},
        {QStringLiteral("work-stream"), QStringLiteral("A line of work there; say it once for each."),
            QStringLiteral("name")},
    });
}

ExitCode SiteAddCommand::run(Call &call) const
{
    bool isNumber = false;
    Site site;
    site.id = {call.ids().newId()};
    site.name = call.arguments().first();
    site.capacity = call.option("capacity").toInt(&isNumber);
    const std::optional<Weekdays> days = Weekdays::fromText(call.option("days"));
    if (!isNumber || site.capacity < 0) return call.misuse(QStringLiteral("--capacity is a number of people."));
    if (!days || days->isEmpty()) return call.misuse(QStringLiteral("--days are weekdays, as \"Mon-Fri\"."));
    if (const QStringList streams = call.options("work-stream");
        std::any_of(streams.cbegin(), streams.cend(), [](const QString &name) { return name.trimmed().isEmpty(); }))
        return call.misuse(QStringLiteral("--work-stream has a name after it."));
    site.openDays = *days;

    const Result<Site> added = add(call, site);
    if (!added) return call.fail(added.error());
    call.print(added->id.text);
    return ExitCode::Done;
}

} // namespace alongside
