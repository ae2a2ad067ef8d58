// SPDX-License-Identifier: Apache-2.0
#include "app/service/ServiceFolder.h"

#include "platform/base/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace alongside {

namespace {

constexpr int keyBytes = 32;

} // namespace

ServiceFolder::ServiceFolder(const QString &path, const QString &databaseAddress)
    : m_path{QDir::cleanPath(path)}, m_databaseAddress{databaseAddress}
{
}

QString ServiceFolder::databasePath() const { return m_path + QStringLiteral("/service.db"); }

QString ServiceFolder::keyPath() const { return m_path + QStringLiteral("/service.key"); }

QString ServiceFolder::logPath() const { return m_path + QStringLiteral("/service.log"); }

QString ServiceFolder::lockPath() const { return m_path + QStringLiteral("/serving.lock"); }

QString ServiceFolder::erasedPath() const { return m_path + QStringLiteral("/service.erased"); }

QString ServiceFolder::seenPath() const { return m_path + QStringLiteral("/service.seen"); }

bool ServiceFolder::hasService() const { return QFileInfo::exists(isEmbedded() ? databasePath() : keyPath()); }

Result<void> ServiceFolder::create(IdSource &ids)
{
    if (!isEmbedded() && QFileInfo::exists(keyPath()) && !QFileInfo::exists(databasePath())) return {};
    if (QFileInfo::exists(databasePath()) || QFileInfo::exists(keyPath()))
        return Error{ErrorKind::Rejected, QStringLiteral("there is a service in %1 already").arg(m_path)};
    if (!QDir{}.mkpath(m_path))
        return Error{ErrorKind::Storage, QStringLiteral("the directory %1 cannot be made").arg(m_path)};
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return replaceDurably(keyPath(), ids.secret(keyBytes).toHex() + '\n');
}

Result<QByteArray> ServiceFolder::key() const
{
    QFile file{keyPath()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, QStringLiteral("there is no service in %1: no %2").arg(m_path, keyPath())};
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        return Error{ErrorKind::Rejected,
            QStringLiteral("others can read %1: make it yours alone with chmod 600").arg(keyPath())};
    const QByteArray key = QByteArray::fromHex(file.readAll().trimmed());
    if (key.size() != keyBytes) return Error{ErrorKind::Corrupt, QStringLiteral("%1 is no key").arg(keyPath())};
    return key;
}

Result<SqliteOptions> ServiceFolder::options(SqliteOptions::Missing missing) const
{
    const Result<QByteArray> fileKey = key();
    if (!fileKey) return fileKey.error();
    SqliteOptions options;
    options.path = databasePath();
    options.key = *fileKey;
    options.missing = missing;
    return options;
}

} // namespace alongside
