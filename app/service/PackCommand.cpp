// SPDX-License-Identifier: Apache-2.0
#include "app/service/PackCommand.h"

#include "app/service/ExportNote.h"
#include "app/service/Typeface.h"
#include "app/service/pack/PersonPack.h"

namespace alongside {

namespace {

/// Who it was made by, in words.
QString makerOf(const Call &call) { return call.isSet("by") ? call.option("by") : QStringLiteral("the service"); }

struct Gathered {
    PersonRecords about;
    PackAttachments attachments;
};

/// Rejected where bytes are missing, unless the operator takes the pack without them.
Result<Gathered> gather(Call &call, OpenService &service, const FoundPerson &found)
{
    const Result<PersonRecords> about = recordsAbout(service, found);
    if (!about) return about.error();
    const Result<PackAttachments> attachments = attachmentsOf(service, *about);
    if (!attachments) return attachments.error();
    if (!attachments->missing.isEmpty() && !call.isSet("incomplete"))
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 files have not arrived from the tablets yet. Let them send, or say --incomplete: then "
                           "the pack says what is missing")
                .arg(attachments->missing.size())};
    return Gathered{*about, *attachments};
}

/// Looked through twice: what is refused leaves no line that it was given out, and the pack holds the line about
/// itself.
Result<Gathered> gatherAndNote(Call &call, OpenService &service, const FoundPerson &found)
{
    KnownRecords records{service, found.account};
    const Result<QString> reader = readerIn(call, records);
    if (!reader) return reader.error();
    if (const Result<Gathered> first = gather(call, service, found); !first) return first.error();
    const ExportNote note{found.account, *reader, {found.person.id}};
    if (auto noted = note.write(call, service); !noted) return noted.error();
    return gather(call, service, found);
}

Result<qsizetype> writePack(Call &call)
{
    const QString folder = call.option("to");
    if (auto empty = checkEmptyFolder(folder); !empty) return empty.error();
    if (auto loaded = loadTypeface(); !loaded) return loaded.error();
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<FoundPerson> found = findPerson(**service, call.arguments().first());
    if (!found) return found.error();
    const Result<Gathered> gathered = gatherAndNote(call, **service, *found);
    if (!gathered) return gathered.error();
    const Result<PersonPack> pack = PersonPack::of(
        gathered->about, gathered->attachments, {found->account.name, makerOf(call), call.clock().now(), {}});
    if (!pack) return pack.error();
    if (auto written = pack->writeTo(folder); !written) return written.error();
    return pack->files.size();
}

ExitCode check(Call &call, const QString &folder)
{
    const Result<QStringList> problems = checkPack(folder);
    if (!problems) return call.fail(problems.error());
    for (const QString &problem : *problems)
        call.tell(problem);
    if (!problems->isEmpty())
        return call.fail(Error{ErrorKind::Corrupt, QStringLiteral("%1 is not as it was made").arg(folder)});
    call.tell(QStringLiteral("Every file is there, and as it was written."));
    return ExitCode::Done;
}

} // namespace

void PackCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("person"),
        QStringLiteral("Their name, or their id where several are called so."), QStringLiteral("PERSON"));
    parser.addOptions({
        {QStringLiteral("to"), QStringLiteral("A folder that is empty or not there yet."), QStringLiteral("folder")},
        {QStringLiteral("by"),
            QStringLiteral("The member of staff for whom it is done. Without it the line names the service itself."),
            QStringLiteral("name")},
        {QStringLiteral("incomplete"), QStringLiteral("Also while files have not arrived from the tablets.")},
        {QStringLiteral("check"), QStringLiteral("Check the pack in this folder instead of writing one."),
            QStringLiteral("folder")},
    });
}

ExitCode PackCommand::run(Call &call) const
{
    if (call.isSet("check")) {
        if (!call.arguments().isEmpty() || call.isSet("to"))
            return call.misuse(QStringLiteral("--check takes the folder of a pack, and nothing else."));
        return check(call, call.option("check"));
    }
    if (call.arguments().isEmpty() || !call.isSet("to"))
        return call.misuse(QStringLiteral("Say whose pack it is, and --to which folder."));
    const Result<qsizetype> files = writePack(call);
    if (!files) return call.fail(files.error());
    call.tell(QStringLiteral("%1 files and a manifest. A line says that it was given out.").arg(*files));
    return check(call, call.option("to"));
}

} // namespace alongside
