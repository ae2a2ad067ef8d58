// SPDX-License-Identifier: Apache-2.0
#include "app/service/pack/PackManifest.h"

#include "platform/base/DurableFile.h"
#include "sync/protocol/Chunk.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>

namespace alongside {

namespace {

constexpr int hashLetters = 64; // of a SHA-256

QString lastLineOf(qsizetype files) { return QStringLiteral("# End of %1 files.").arg(files); }

struct ListedFiles {
    QMap<QString, QString> hashes; ///< by path
    QStringList problems;
};

ListedFiles listedIn(const QString &manifest)
{
    ListedFiles listed;
    const QStringList lines = manifest.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) continue;
        const QString hash = line.left(hashLetters);
        const QString path = line.mid(hashLetters + 2);
        const bool staysInside = !QDir::isAbsolutePath(path) && !QDir::cleanPath(path).startsWith(QStringLiteral(".."));
        if (isChunkId(hash) && !path.isEmpty() && staysInside)
            listed.hashes.insert(path, hash);
        else
            listed.problems.append(QStringLiteral("the manifest has a line that is not one: %1").arg(line));
    }
    if (lines.isEmpty() || lines.last() != lastLineOf(listed.hashes.size()))
        listed.problems.append(QStringLiteral("the manifest is not whole"));
    return listed;
}

QStringList pathsIn(const QString &folder)
{
    QStringList paths;
    const QDir root{QDir{folder}.absolutePath()}; // a relative folder makes no path relative to it
    QDirIterator files{root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (files.hasNext())
        paths.append(root.relativeFilePath(files.next()));
    paths.removeAll(PackManifest::fileName);
    paths.sort();
    return paths;
}

} // namespace

QByteArray PackManifest::text() const
{
    QStringList lines;
    for (const QString &line : words)
        lines.append(QStringLiteral("# ") + QString{line}.replace(u'\n', u' '));
    for (const PackFile &file : files)
        lines.append(chunkIdOf(file.bytes) + QStringLiteral("  ") + file.path);
    lines.append(lastLineOf(files.size()));
    return (lines.join(u'\n') + u'\n').toUtf8();
}

Result<QStringList> checkPack(const QString &folder)
{
    const Result<QByteArray> manifest = readWhole(QDir{folder}.filePath(PackManifest::fileName));
    if (!manifest)
        return Error{manifest.error().kind,
            QStringLiteral("%1 holds no whole pack: there is no %2").arg(folder, PackManifest::fileName)};
    const ListedFiles listed = listedIn(QString::fromUtf8(*manifest));
    QStringList problems = listed.problems;
    for (auto file = listed.hashes.begin(); file != listed.hashes.end(); ++file) {
        const Result<QByteArray> bytes = readWhole(QDir{folder}.filePath(file.key()));
        if (!bytes)
            problems.append(QStringLiteral("%1 is missing").arg(file.key()));
        else if (chunkIdOf(*bytes) != file.value())
            problems.append(QStringLiteral("%1 is not as it was written").arg(file.key()));
    }
    for (const QString &path : pathsIn(folder))
        if (!listed.hashes.contains(path)) problems.append(QStringLiteral("%1 does not belong to the pack").arg(path));
    return problems;
}

} // namespace alongside
