// SPDX-License-Identifier: Apache-2.0
#include "platform/device/DocumentFolder.h"

#include "platform/base/DurableFile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace alongside {

namespace {

constexpr int longestName = 120; // letters; file systems end at 255 bytes

QString asFileName(const QString &name)
{
    QString safe;
    for (const QChar letter : name)
        safe.append(letter.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(letter) ? letter : u'-');
    while (safe.startsWith(u'.'))
        safe.remove(0, 1); // a hidden file is not found again
    return safe;
}

QString numbered(const QString &name, int number)
{
    const QFileInfo parts{name};
    const QString stem = parts.completeBaseName().left(longestName);
    const QString ending = parts.suffix().isEmpty() ? QString{} : u'.' + parts.suffix();
    return number == 1 ? stem + ending : QStringLiteral("%1 %2%3").arg(stem).arg(number).arg(ending);
}

} // namespace

DocumentFolder DocumentFolder::ofSystem()
{
    return DocumentFolder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
}

Result<QString> DocumentFolder::add(const QString &name, const QByteArray &content) const
{
    const QDir folder{m_path};
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::Storage, QStringLiteral("the folder of documents cannot be made")};
    const QString wanted = asFileName(name);
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
        path = folder.filePath(numbered(wanted, number));
    if (const auto written = replaceDurably(path, content); !written) return written.error();
    return path;
}

} // namespace alongside
