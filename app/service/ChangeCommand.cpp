// SPDX-License-Identifier: Apache-2.0
#include "app/service/ChangeCommand.h"

#include "app/domain/FoldedText.h"
#include "app/records/ChangeFields.h"
#include "app/records/ChangeKinds.h"
#include "app/records/ChangeOperations.h"
#include "app/records/RecordFields.h"
#include "app/service/ChangeSources.h"
#include "app/service/FoundPerson.h"

#include <QCryptographicHash>
#include <QLocale>

namespace alongside {

namespace {

QDate dayTyped(const Call &call) { return QDate::fromString(call.option("on"), Qt::ISODate); }

QString problemWords(const MoveProblem &problem)
{
    using Why = MoveProblem::Why;
    const QString when = QLocale{QLocale::English}.dayName(problem.day) + u' ' + toText(problem.session);
    switch (problem.why) {
    case Why::NoPlace:
        return QStringLiteral("nowhere to go yet");
    case Why::HasLeft:
        return QStringLiteral("has left the service");
    case Why::SaidNo:
        return QStringLiteral("has said no to another place");
    case Why::PlaceClosed:
        return QStringLiteral("that place is not there by then");
    case Why::DayClosed:
        return QStringLiteral("%1: not open").arg(when);
    case Why::Full:
        return QStringLiteral("%1: %2 people, room for %3").arg(when).arg(problem.expected).arg(problem.room);
    case Why::Clash:
        return QStringLiteral("%1: expected elsewhere").arg(when);
    }
    Q_UNREACHABLE();
}

/// A plan with the names that it is read by.
struct NamedPlan {
    ClosingPlan plan;
    QHash<QString, QString> names;

    QString placeOf(const Destination &to) const
    {
        if (to.isEmpty()) return QStringLiteral("-");
        const QString site = names.value(to.site.text);
        return to.workStream.isEmpty() ? site : names.value(to.workStream.text) + QStringLiteral(", ") + site;
    }
};

Result<ClosingWish> wishOf(const Call &call, KnownRecords &known)
{
    const Result<Site> site = known.siteCalled(call.arguments().first());
    if (!site) return site.error();
    ClosingWish wish{site->id, {}, dayTyped(call), call.option("reason")};
    if (!call.isSet("work-stream")) return wish;
    const auto streams = known.workStreams();
    if (!streams) return streams.error();
    for (const WorkStream &stream : *streams)
        if (stream.site == site->id && foldedText(stream.name) == foldedText(call.option("work-stream")))
            wish.workStream = stream.id;
    if (wish.workStream.isEmpty())
        return Error{ErrorKind::NotFound,
            QStringLiteral("there is no work stream called \"%1\" at %2").arg(call.option("work-stream"), site->name)};
    return wish;
}

Result<NamedPlan> planFor(const Call &call, OpenService &service, const Account &account)
{
    KnownRecords known{service, account};
    const Result<ClosingWish> wish = wishOf(call, known);
    if (!wish) return wish.error();
    const Result<ClosingSources> sources = closingSourcesOf(service, account, wish->lastDay);
    if (!sources) return sources.error();
    const auto people = known.people();
    if (!people) return people.error();
    NamedPlan named{ClosingPlan{*wish, *sources}, {}};
    for (const Person &person : *people)
        named.names.insert(person.id.text, person.fullName());
    for (const Site &site : sources->sites)
        named.names.insert(site.id.text, site.name);
    for (const WorkStream &stream : sources->workStreams)
        named.names.insert(stream.id.text, stream.name);
    if (const auto refusal = named.plan.refusal(call.clock().today()))
        return Error{ErrorKind::Rejected,
            *refusal == ClosingPlan::Refusal::InThePast
                ? QStringLiteral("that day is over: the last day is today or later")
                : QStringLiteral("it is not open on that day: it has closed before, or not begun")};
    return named;
}

/// As it is looked at: a line for each person, with who, where, and what does not fit.
struct ShownPlan {
    QString what; ///< the place and the last day
    QStringList lines;
    QStringList placements; ///< ids: two people may have one name
    qsizetype unfit = 0;

    /// "2-5f0c11ab": how many people, and a word that is another as soon as anything shown is.
    QString word() const
    {
        const QByteArray shown = (QStringList{what} + lines + placements).join(u'\n').toUtf8();
        const QByteArray hash = QCryptographicHash::hash(shown, QCryptographicHash::Sha256).toHex();
        return QStringLiteral("%1-%2").arg(lines.size()).arg(QString::fromLatin1(hash.left(8)));
    }
};

ShownPlan shownOf(const NamedPlan &named)
{
    const ClosingWish &wish = named.plan.wish();
    ShownPlan shown;
    shown.what = wish.site.text + u'\t' + wish.workStream.text + u'\t' + wish.lastDay.toString(Qt::ISODate);
    for (const ClosingPlan::Line &line : named.plan.lines()) {
        QStringList problems;
        for (const MoveProblem &problem : named.plan.problemsOf(line))
            problems.append(problemWords(problem));
        shown.unfit += problems.isEmpty() ? 0 : 1;
        if (named.plan.hasLeft(line)) problems = {QStringLiteral("has left the service: their placement ends")};
        shown.placements.append(line.placement.placement().id.text);
        shown.lines.append(QStringList{named.names.value(line.placement.placement().person.text), line.pattern.text(),
            named.placeOf(line.to), problems.join(QStringLiteral("; "))}
                               .join(u'\t'));
    }
    return shown;
}

ExitCode closeAsPlanned(Call &call, OpenService &service, const Account &account, const NamedPlan &named)
{
    if (call.option("go") != shownOf(named).word())
        return call.fail(Error{ErrorKind::Rejected,
            QStringLiteral("what would be done is not what that word was shown with, and nothing was done. It is about "
                           "%1 people: look at it again without --go")
                .arg(named.plan.lines().size())});
    const Change change = changeOf(named.plan, {QString::fromLatin1(serviceWriter)}, call.clock().now(), call.ids());
    if (auto written = service.write(account, operationsOf(named.plan, change, call.ids())); !written)
        return call.fail(written.error());
    call.print(change.id.text);
    call.tell(QStringLiteral("Done. Nobody's move is complete before they were told: see \"told --help\"."));
    return ExitCode::Done;
}

/// The one change that the person is in and was not told of.
Result<ChangeNotice> openNoticeOf(OpenService &service, const FoundPerson &found)
{
    const auto records = service.sync().all(found.account.id, kind::changeNotice);
    if (!records) return records.error();
    QList<ChangeNotice> open;
    for (const Record &record : *records)
        if (const ChangeNotice notice = changeNoticeFrom(record); notice.person == found.person.id && !notice.isTold())
            open.append(notice);
    if (open.isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("there is no change that they still have to be told of")};
    return open.first();
}

Result<void> writeTold(Call &call, ChangeNotice told)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<FoundPerson> found = findPerson(**service, call.arguments().first());
    if (!found) return found.error();
    const Result<ChangeNotice> open = openNoticeOf(**service, *found);
    if (!open) return open.error();
    told.change = open->change;
    told.person = open->person;
    told.toldBy = {QString::fromLatin1(serviceWriter)};
    told.at = call.clock().now();
    return (*service)->write(found->account, {making(kind::changeNotice, {}, fieldsOf(told))});
}

} // namespace

void CloseCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("site"), QStringLiteral("The site's name."), QStringLiteral("SITE"));
    parser.addOptions({
        {QStringLiteral("on"), QStringLiteral("The last day that it is open."), QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("work-stream"), QStringLiteral("Only this line of work closes."), QStringLiteral("name")},
        {QStringLiteral("reason"), QStringLiteral("Why; it stays with every placement that ends."),
            QStringLiteral("words")},
        {QStringLiteral("go"),
            QStringLiteral("Do it, as it was shown with that word: all of it in one transaction, up to 350 people."),
            QStringLiteral("word")},
    });
}

ExitCode CloseCommand::run(Call &call) const
{
    if (!dayTyped(call).isValid()) return call.misuse(QStringLiteral("--on is the last day, as 2026-12-18."));
    if (call.isSet("go") && call.option("reason").trimmed().isEmpty())
        return call.misuse(QStringLiteral("--reason says why: people are told."));
    const auto service = call.openService();
    if (!service) return call.fail(service.error());
    const Result<Account> account = (*service)->account();
    if (!account) return call.fail(account.error());
    const Result<NamedPlan> named = planFor(call, **service, *account);
    if (!named) return call.fail(named.error());
    if (call.isSet("go")) return closeAsPlanned(call, **service, *account, *named);
    const ShownPlan shown = shownOf(*named);
    for (const QString &line : shown.lines)
        call.print(line);
    call.tell(QStringLiteral("%1 people, and for %2 something does not fit. Nothing was done; --go %3 does it.")
                  .arg(shown.lines.size())
                  .arg(shown.unfit)
                  .arg(shown.word()));
    return ExitCode::Done;
}

void ToldCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("person"), QStringLiteral("Their name, or their id."), QStringLiteral("PERSON"));
    parser.addOptions({
        {QStringLiteral("on"), QStringLiteral("The day."), QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("how"), QStringLiteral("How they were told."), QStringLiteral("words")},
        {QStringLiteral("said"), QStringLiteral("What they said or showed."), QStringLiteral("words")},
        {QStringLiteral("supported-by"), QStringLiteral("Who supported them."), QStringLiteral("words")},
    });
}

ExitCode ToldCommand::run(Call &call) const
{
    const ChangeNotice told{.toldOn = dayTyped(call),
        .how = call.option("how"),
        .said = call.option("said"),
        .supportedBy = call.option("supported-by")};
    if (!missingIn(told, call.clock().today()).isEmpty())
        return call.misuse(
            QStringLiteral("--on (a day that has come), --how, --said and --supported-by are all needed."));
    if (auto written = writeTold(call, told); !written) return call.fail(written.error());
    return ExitCode::Done;
}

} // namespace alongside
