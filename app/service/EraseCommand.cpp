// SPDX-License-Identifier: Apache-2.0
#include "app/service/EraseCommand.h"

#include "app/service/ErasedFile.h"
#include "app/service/ErasureWords.h"
#include "app/service/FoundPerson.h"

#include <QDir>
#include <QUuid>

namespace alongside {

namespace {

/// Whom it is about; without names where only an id is known: they were removed, or have only ever been held.
struct WhoIsErased {
    QString id;
    QStringList names;
};

Result<WhoIsErased> findWhoIsErased(OpenService &service, const QString &typed)
{
    const Result<FoundPerson> found = findPerson(service, typed);
    if (found) {
        const Person &person = found->person;
        const QString family = u' ' + person.familyName;
        return WhoIsErased{person.id.text, {person.givenName + family, person.likedName() + family}};
    }
    const QUuid id = QUuid::fromString(typed);
    if (found.error().kind != ErrorKind::NotFound || id.isNull()) return found.error();
    return WhoIsErased{id.toString(QUuid::WithoutBraces), {}};
}

/// Files that an earlier restore left beside the service's own; nothing is erased in them.
QStringList keptFiles(const ServiceFolder &folder)
{
    return QDir{folder.path()}.entryList({QStringLiteral("service.db.before-*")}, QDir::Files, QDir::Name);
}

/// Of a coach, a site or anything else, whoever it was beside would go too.
Result<ErasurePlan> planFor(OpenService &service, const WhoIsErased &who)
{
    Result<ErasurePlan> plan = service.sync().planErasure({who.id});
    if (!plan) return plan;
    for (const QString &type : plan->rootKinds.keys())
        if (type != service.config().subjectType)
            return Error{
                ErrorKind::Rejected, QStringLiteral("that is the id of a %1: only a person can be erased").arg(type)};
    return plan;
}

Result<void> listWhatNamesThem(Call &call, OpenService &service, const WhoIsErased &who)
{
    const Result<ErasurePlan> plan = planFor(service, who);
    if (!plan) return plan.error();
    ErasureWords words{call, service};
    words.print(*plan);
    call.tell(QStringLiteral("Nothing has been changed. Kinds that only safeguarding leads read are not listed; what "
                             "there is of them goes too."));
    return words.printNamesakes(*plan, who.names);
}

Result<void> askFirst(Call &call, OpenService &service, const WhoIsErased &who)
{
    if (auto listed = listWhatNamesThem(call, service, who); !listed) return listed;
    return Error{ErrorKind::Rejected,
        QStringLiteral(
            "this cannot be taken back: say it again with --yes to erase all that is listed here, for good")};
}

Result<void> eraseAll(Call &call, OpenService &service, const WhoIsErased &who)
{
    if (auto plan = planFor(service, who); !plan) return plan.error();
    // What SQLite lets go of in the file is overwritten; PostgreSQL does that when it vacuums.
    if (call.folder().isEmbedded())
        if (auto set = service.database().execute(QStringLiteral("PRAGMA secure_delete = ON")); !set) return set;
    const Result<ErasurePlan> erased = ErasedFile{call.folder()}.erase(service, {who.id}, QStringLiteral("erased"));
    if (!erased) return erased.error();
    // While the service runs it may be reading: it tidies up itself.
    if (auto tidied = service.tidy(); !tidied && tidied.error().kind != ErrorKind::Wait) return tidied;
    ErasureWords{call, service}.print(*erased);
    call.tell(QStringLiteral("Erased. Tablets forget it when they next send; what they still write about it is not "
                             "kept, and whoever wrote it is told. Keep %1 with service.key: a backup from before is "
                             "erased again when it is restored, and holds it until it is deleted.")
                  .arg(call.folder().erasedPath()));
    for (const QString &file : keptFiles(call.folder()))
        call.tell(QStringLiteral("  %1 is from before a restore, and still holds it: delete it.").arg(file));
    return {};
}

} // namespace

void EraseCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("person"),
        QStringLiteral("Their name, or their id where several are called so or they were removed."),
        QStringLiteral("PERSON"));
    parser.addOption({QStringLiteral("dry-run"),
        QStringLiteral("Only list what names them, and records of others in whose words their name stands.")});
    parser.addOption({QStringLiteral("yes"), QStringLiteral("Erase it, for good. Without it nothing goes.")});
}

ExitCode EraseCommand::run(Call &call) const
{
    const auto service = call.openService();
    if (!service) return call.fail(service.error());
    const Result<WhoIsErased> who = findWhoIsErased(**service, call.arguments().first());
    if (!who) return call.fail(who.error());
    const auto work = call.isSet("dry-run") ? &listWhatNamesThem : call.isSet("yes") ? &eraseAll : &askFirst;
    const Result<void> done = work(call, **service, *who);
    return done ? ExitCode::Done : call.fail(done.error());
}

} // namespace alongside
