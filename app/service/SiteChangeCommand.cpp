// SPDX-License-Identifier: Apache-2.0
#include "app/service/SiteChangeCommand.h"

#include "app/domain/FoldedText.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/ChangedFields.h"
#include "app/service/KnownRecords.h"
#include "app/service/SiteClosures.h"

#include <algorithm>

namespace alongside {

namespace {

/// What was typed, read.
struct SiteWish {
    std::optional<QString> name = {};
    std::optional<int> capacity = {};
    std::optional<Weekdays> days = {};
    QList<Closure> open = {};
    QList<Closure> closed = {};
    QStringList streams = {};

    Site of(Site site) const
    {
        site.name = name.value_or(site.name);
        site.capacity = capacity.value_or(site.capacity);
        site.openDays = days.value_or(site.openDays);
        for (const Closure &each : open)
            site.closures = opened(site.closures, each);
        for (const Closure &each : closed)
            site.closures = closedToo(site.closures, each);
        return site;
    }
};

Result<QList<Closure>> closuresIn(const QStringList &typed, Result<Closure> (*read)(const QString &))
{
    QList<Closure> closures;
    for (const QString &one : typed) {
        const Result<Closure> closure = read(one);
        if (!closure) return closure.error();
        closures.append(*closure);
    }
    return closures;
}

/// Rejected says which word is wrong.
Result<SiteWish> siteWish(const Call &call)
{
    const auto wrong = [](const QString &words) { return Error{ErrorKind::Rejected, words}; };
    SiteWish wish;
    if (call.isSet("name")) wish.name = call.option("name").trimmed();
    if (wish.name && wish.name->isEmpty()) return wrong(QStringLiteral("--name is empty"));
    bool isNumber = true;
    if (call.isSet("capacity")) wish.capacity = call.option("capacity").toInt(&isNumber);
    if (!isNumber || wish.capacity.value_or(0) < 0)
        return wrong(QStringLiteral("--capacity is a number of people; 0: not known"));
    if (call.isSet("days")) wish.days = Weekdays::fromText(call.option("days"));
    if (call.isSet("days") && (!wish.days || wish.days->isEmpty()))
        return wrong(QStringLiteral("--days are weekdays, as \"Mon-Fri\""));
    const auto open = closuresIn(call.options("open"), daysTyped);
    if (!open) return open.error();
    const auto closed = closuresIn(call.options("closed"), closureTyped);
    if (!closed) return closed.error();
    wish.open = *open;
    wish.closed = *closed;
    for (const QString &stream : call.options("stream"))
        wish.streams.append(stream.trimmed());
    if (wish.streams.contains(QString{})) return wrong(QStringLiteral("--stream has a name after it"));
    return wish;
}

Result<QList<Operation>> newStreams(Call &call, const QStringList &wanted, const Site &site, QList<WorkStream> known)
{
    QList<Operation> operations;
    for (const QString &name : wanted) {
        const auto there = std::find_if(known.cbegin(), known.cend(), [&](const WorkStream &stream) {
            return stream.site == site.id && foldedText(stream.name) == foldedText(name);
        });
        if (there != known.cend() && there->to.isValid())
            return Error{ErrorKind::Rejected,
                QStringLiteral("\"%1\" at %2 has the last day %3: give the new work another name")
                    .arg(there->name, site.name, there->to.toString(Qt::ISODate))};
        if (there != known.cend()) continue;
        known.append({.id = {call.ids().newId()}, .name = name, .site = site.id});
        operations.append(making(kind::workStream, known.last().id.text, fieldsOf(known.last())));
    }
    return operations;
}

/// What is to be written; nothing when it is so already.
Result<QList<Operation>> siteOperations(Call &call, KnownRecords &known, const SiteWish &wish)
{
    const Result<Site> before = known.siteCalled(call.arguments().first());
    if (!before) return before.error();
    const Site after = wish.of(*before);
    if (const Result<Site> other = known.siteCalled(after.name); other && other->id != before->id)
        return Error{ErrorKind::Rejected, QStringLiteral("there is a site called \"%1\" already").arg(after.name)};
    const Result<QList<WorkStream>> streams = known.workStreams();
    if (!streams) return streams.error();
    Result<QList<Operation>> operations = newStreams(call, wish.streams, after, *streams);
    if (!operations) return operations.error();
    const QJsonObject set = changedFields(fieldsOf(*before), fieldsOf(after));
    if (!set.isEmpty()) operations->prepend(patching(kind::site, before->id.text, set));
    return operations;
}

/// How many records were written.
Result<qsizetype> changeSite(Call &call, const SiteWish &wish)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    KnownRecords known{**service, *account};
    const Result<QList<Operation>> operations = siteOperations(call, known, wish);
    if (!operations) return operations.error();
    if (operations->isEmpty()) return qsizetype{0};
    if (auto written = (*service)->write(*account, *operations); !written) return written.error();
    return operations->size();
}

QString siteLine(const Site &site, const QList<WorkStream> &streams, QDate today)
{
    QStringList work;
    for (const WorkStream &stream : streams)
        if (stream.site == site.id && (!stream.to.isValid() || stream.to >= today)) work.append(stream.name);
    work.sort();
    QStringList closed;
    for (const Closure &closure : site.closures)
        if (closure.to >= today) closed.append(toText(closure));
    QStringList words{site.id.text, site.name, QString::number(site.capacity), site.openDays.text(),
        work.join(QStringLiteral(", ")), closed.join(QStringLiteral("; "))};
    if (site.to.isValid()) words.append(QStringLiteral("until %1").arg(site.to.toString(Qt::ISODate)));
    return words.join(u'\t');
}

Result<QStringList> siteLines(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    KnownRecords known{**service, *account};
    const Result<QList<Site>> sites = known.sites();
    if (!sites) return sites.error();
    const Result<QList<WorkStream>> streams = known.workStreams();
    if (!streams) return streams.error();
    QStringList lines;
    for (const Site &site : *sites)
        lines.append(siteLine(site, *streams, call.clock().today()));
    return lines;
}

} // namespace

ExitCode SiteListCommand::run(Call &call) const
{
    const Result<QStringList> lines = siteLines(call);
    if (!lines) return call.fail(lines.error());
    for (const QString &line : *lines)
        call.print(line);
    return ExitCode::Done;
}

void SiteChangeCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("The site's name."), QStringLiteral("NAME"));
    parser.addOptions({
        {QStringLiteral("name"), QStringLiteral("What it is called from now on."), QStringLiteral("name")},
        {QStringLiteral("capacity"), QStringLiteral("How many people it holds at once; 0: not known."),
            QStringLiteral("number")},
        {QStringLiteral("days"), QStringLiteral("The weekdays it is open, as \"Mon-Fri\"."), QStringLiteral("days")},
        {QStringLiteral("closed"),
            QStringLiteral("Days on which it does not open, and why: 2026-12-24..2027-01-03=Christmas, or one day. Any "
                           "number of times."),
            QStringLiteral("days=why")},
        {QStringLiteral("open"),
            QStringLiteral("Days on which it opens after all. Any number of times; before --closed."),
            QStringLiteral("days")},
        {QStringLiteral("stream"), QStringLiteral("One more line of work there. Any number of times."),
            QStringLiteral("name")},
    });
}

ExitCode SiteChangeCommand::run(Call &call) const
{
    bool isAnything = false;
    for (const char *option : {"name", "capacity", "days", "closed", "open", "stream"})
        isAnything = isAnything || call.isSet(option);
    if (!isAnything)
        return call.misuse(
            QStringLiteral("say what is to change: --name, --capacity, --days, --closed, --open or --stream."));
    const Result<SiteWish> wish = siteWish(call);
    if (!wish) return call.misuse(wish.error().detail + u'.');
    const Result<qsizetype> written = changeSite(call, *wish);
    if (!written) return call.fail(written.error());
    call.tell(*written == 0 ? QStringLiteral("It is so already: nothing was written.") : QStringLiteral("Done."));
    return ExitCode::Done;
}

} // namespace alongside
