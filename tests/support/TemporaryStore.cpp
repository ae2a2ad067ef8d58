// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TemporaryStore.h"

#include <QFile>

namespace alongside {

TemporaryStore::TemporaryStore()
{
    options.path = m_folder.filePath(QStringLiteral("store.db"));
    options.key = keyOf('k');
}

std::unique_ptr<Database> TemporaryStore::open() const
{
    auto database = openSqlite(options);
    if (!database) qFatal("the temporary store does not open: %s", qPrintable(database.error().detail));
    return std::move(*database);
}

QByteArray keyOf(char letter) { return QByteArray(32, letter); }

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace alongside
