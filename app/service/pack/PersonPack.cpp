// SPDX-License-Identifier: Apache-2.0
#include "app/service/pack/PersonPack.h"

#include "app/records/RecordKinds.h"
#include "app/service/pack/PackBundle.h"
#include "app/service/pack/PackTables.h"
#include "app/service/pack/PackWords.h"
#include "platform/base/DurableFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace alongside {

namespace {

constexpr auto onlyItsOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Said in every pack alike: whether there are concerns is itself for safeguarding leads alone.
QString sealedNote()
{
    QStringList kinds;
    for (const QString &type : sealedKindsOfPeople(recordKinds()))
        kinds.append(PackWords::headingOf(type).toLower());
    return QStringLiteral("Safeguarding records (%1) are never in a pack, whether there are any or not: only "
                          "safeguarding leads can read them. Ask the service's safeguarding lead.")
        .arg(kinds.join(QStringLiteral(", ")));
}

QStringList notesOf(const PersonRecords &about, const PackAttachments &attachments)
{
    QStringList notes{QStringLiteral("This is personal. Keep it where only those who need it can read it."),
        sealedNote(),
        QStringLiteral("Changes that wait for a supervisor and that this version cannot read are not in the pack: %1.")
            .arg(about.unreadable)};
    if (!about.shared.isEmpty())
        notes.append(QStringLiteral("%1 records are about other people too: somebody has to read them before they are "
                                    "handed on. They end with %2.")
                         .arg(about.shared.size())
                         .arg([&about] {
                             QStringList ids;
                             for (const QString &id : about.shared)
                                 ids.append(PackWords::shortIdOf(id));
                             return ids.join(QStringLiteral(", "));
                         }()));
    for (const QString &id : attachments.missing)
        notes.append(QStringLiteral("Missing: the file of %1 has not arrived whole.").arg(PackWords::shortIdOf(id)));
    if (!about.held.isEmpty())
        notes.append(QStringLiteral("%1 changes wait for a supervisor: they are listed and not in force.")
                         .arg(about.held.size()));
    return notes;
}

QStringList manifestWords(const PersonRecords &about, const PackFacts &facts)
{
    const Person &person = about.found.person;
    QStringList words{QStringLiteral("Hand-over pack of %1, %2").arg(person.fullName(), person.id.text),
        QStringLiteral("from %1, made %2 by %3").arg(facts.service, toText(facts.at), facts.madeBy)};
    words += facts.notes;
    for (const RecordKind &kind : recordKinds().kinds())
        if (const qsizetype count = about.of(kind.type).size(); count > 0)
            words.append(QStringLiteral("%1: %2 in tables/%1.csv").arg(kind.type).arg(count));
    words.append(
        QStringLiteral("everything.pdf is to be read, tables are for a spreadsheet, everything.fhir.json is for "
                       "another program, files holds photos, signatures and voices."));
    return words;
}

Result<void> writeFile(const QDir &folder, const PackFile &file)
{
    const QString path = folder.filePath(file.path);
    const QString inside = QFileInfo{path}.path();
    if (!QDir{}.mkpath(inside) || !QFile::setPermissions(inside, onlyItsOwner))
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be made").arg(inside)};
    return replaceDurably(path, file.bytes);
}

void removeAll(const QDir &folder, const QList<PackFile> &files)
{
    for (const PackFile &file : files) {
        QFile::remove(folder.filePath(file.path));
        QDir{}.rmdir(QFileInfo{folder.filePath(file.path)}.path()); // stays while something is in it
    }
}

} // namespace

Result<PersonPack> PersonPack::of(const PersonRecords &about, const PackAttachments &attachments, PackFacts facts)
{
    facts.notes = notesOf(about, attachments);
    const Result<Paper::Pdf> pdf = packPaper(about, attachments, facts).toPdf();
    if (!pdf) return pdf.error();
    PersonPack pack;
    pack.files.append({QStringLiteral("everything.pdf"), pdf->bytes});
    pack.files.append(
        {QStringLiteral("everything.fhir.json"), QJsonDocument{packBundle(about, attachments, facts.at)}.toJson()});
    pack.files += packTables(about);
    for (const Record &record : about.records)
        if (attachments.byRecord.contains(record.id)) pack.files.append(attachments.byRecord.value(record.id));
    pack.manifest = {manifestWords(about, facts), pack.files};
    return pack;
}

Result<void> PersonPack::writeTo(const QString &folder) const
{
    if (auto empty = checkEmptyFolder(folder); !empty) return empty;
    const QList<PackFile> all = files + QList<PackFile>{{PackManifest::fileName, manifest.text()}};
    for (const PackFile &file : all) {
        const Result<void> written = writeFile(QDir{folder}, file);
        if (written) continue;
        removeAll(QDir{folder}, all);
        return written;
    }
    return {};
}

Result<void> checkEmptyFolder(const QString &folder)
{
    const QFileInfo info{folder};
    if (info.exists() && !info.isDir())
        return Error{ErrorKind::Rejected, QStringLiteral("%1 is a file, not a folder").arg(folder)};
    if (info.exists() && !QDir{folder}.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{
            ErrorKind::Rejected, QStringLiteral("%1 is not empty: a pack has a folder of its own").arg(folder)};
    return {};
}

} // namespace alongside
