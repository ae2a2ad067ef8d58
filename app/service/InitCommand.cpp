// SPDX-License-Identifier: Apache-2.0
#include "app/service/InitCommand.h"

#include "app/records/ConcernFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/ConcernKeys.h"
#include "app/service/Demonstration.h"
#include "app/service/PostgresService.h"
#include "app/service/RuleFile.h"
#include "app/service/RuleRelease.h"
#include "app/service/StandardCodes.h"

namespace alongside {

namespace {

constexpr int weeksInAYear = 52;
constexpr int mostWeeks = 20 * weeksInAYear;

/// Nothing when what was typed is no number of weeks or years that can be made.
std::optional<int> weeksIn(const Call &call)
{
    bool isNumber = false;
    const int weeks = call.isSet("years") ? call.option("years").toInt(&isNumber) * weeksInAYear
                                          : call.option("weeks").toInt(&isNumber);
    return isNumber && weeks >= 0 && weeks <= mostWeeks ? std::optional{weeks} : std::nullopt;
}

std::optional<int> peopleIn(const Call &call)
{
    bool isNumber = false;
    const int people = call.option("people").toInt(&isNumber);
    return isNumber && people > 0 && people <= Demonstration::mostPeople ? std::optional{people} : std::nullopt;
}

QDate dayIn(const Call &call)
{
    return call.isSet("day") ? QDate::fromString(call.option("day"), Qt::ISODate)
                             : lastWorkingDay(call.clock().today());
}

/// The figures that come with this program, so that earnings are read by something.
Result<void> releaseOwnRules(OpenService &service, const Account &account)
{
    const Result<RuleFile> file = readRuleFile(ownRules());
    if (!file) return file.error();
    const auto known = service.sync().all(account.id, kind::rule);
    if (!known) return known.error();
    const Result<RuleRelease> release = planRelease(file->rules, *known);
    if (!release) return release.error();
    return service.write(account, release->operations);
}

} // namespace

void InitCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("name"), QStringLiteral("What the service is called."), QStringLiteral("words"),
            QStringLiteral("Supported employment")},
        {QStringLiteral("demo"), QStringLiteral("Fill it with made-up people, staff and attendance.")},
        {QStringLiteral("day"), QStringLiteral("With --demo: the day to be marked, by default the last working day."),
            QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("weeks"), QStringLiteral("With --demo: weeks of attendance before that day."),
            QStringLiteral("number"), QStringLiteral("13")},
        {QStringLiteral("years"), QStringLiteral("With --demo: years of attendance instead."),
            QStringLiteral("number")},
        {QStringLiteral("people"), QStringLiteral("With --demo: how many people, up to 2000."),
            QStringLiteral("number"), QString::number(Demonstration::everybody)},
    });
}

ExitCode InitCommand::run(Call &call) const
{
    if (!dayIn(call).isValid()) return call.misuse(QStringLiteral("--day is written as 2026-11-20."));
    if (!weeksIn(call)) return call.misuse(QStringLiteral("--weeks and --years are whole numbers, up to 20 years."));
    if (!peopleIn(call)) return call.misuse(QStringLiteral("--people is a whole number from 1 to 2000."));
    if (auto made = make(call); !made) return call.fail(made.error());
    if (call.isSet("demo")) call.print(QStringLiteral("day %1").arg(dayIn(call).toString(Qt::ISODate)));
    call.tell(QStringLiteral("The service is in %1. Keep service.key safe and apart from backups.")
                  .arg(call.folder().path()));
    return ExitCode::Done;
}

Result<void> InitCommand::make(Call &call)
{
    ServiceFolder folder = call.folder();
    if (auto free = requireFreeDatabase(folder); !free) return free;
    if (auto created = folder.create(call.ids()); !created) return created;
    const auto service = OpenService::open(folder, SqliteOptions::Missing::Create, call.clock(), call.ids());
    if (!service) return service.error();

    const Account account{call.ids().newId(), call.option("name")};
    if (auto added = (*service)->members().accounts.add(account); !added) return added;
    if (auto written = (*service)->write(account, standardCodeOperations()); !written) return written;
    const Result<QByteArray> key = folder.key();
    if (!key) return key.error();
    if (auto published = ConcernKeys{(*service)->sync(), *key}.publish(account.id); !published) return published;
    if (!call.isSet("demo")) return {};

    const Operation phone = making(kind::rule, {}, dutyPhoneFields(QStringLiteral("01922 555 0199"))); // is nobody's
    if (auto written = (*service)->write(account, {phone}); !written) return written;
    if (auto released = releaseOwnRules(**service, account); !released) return released;
    const Demonstration demonstration{dayIn(call), *weeksIn(call), *peopleIn(call)};
    call.tell(QStringLiteral("Making up a service on %1 …").arg(dayIn(call).toString(Qt::ISODate)));
    return demonstration.writeTo([&](const QList<Operation> &operations) {
        if (auto written = (*service)->write(account, operations); !written) return written;
        return (*service)->tidy();
    });
}

} // namespace alongside
