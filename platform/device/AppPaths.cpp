// SPDX-License-Identifier: Apache-2.0
#include "platform/device/AppPaths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace alongside {

AppPaths::AppPaths(QString folder) : m_folder{std::move(folder)} { }

AppPaths AppPaths::ofTablet(const QString &name)
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return AppPaths{QDir{place}.filePath(QStringLiteral("tablet-") + name)};
}

Result<void> AppPaths::create() const
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir{}.mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly))
        return Error{ErrorKind::Storage, QStringLiteral("cannot make the folder for the tablet's files")};
    return {};
}

QString AppPaths::store() const { return QDir{m_folder}.filePath(QStringLiteral("store.db")); }

QString AppPaths::keys() const { return QDir{m_folder}.filePath(QStringLiteral("store.keys")); }

QString AppPaths::vault() const { return QDir{m_folder}.filePath(QStringLiteral("vault")); }

QString AppPaths::log() const { return QDir{m_folder}.filePath(QStringLiteral("alongside.log")); }

} // namespace alongside
