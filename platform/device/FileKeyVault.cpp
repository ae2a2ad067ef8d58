// SPDX-License-Identifier: Apache-2.0
#include "platform/base/DurableFile.h"
#include "platform/device/KeyVault.h"

#include <QDir>
#include <QFile>

namespace alongside {

namespace {

QString fileIn(const QString &folder, const QString &name)
{
    Q_ASSERT(!name.isEmpty() && !name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.')));
    return folder + QLatin1Char('/') + name + QStringLiteral(".secret");
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir{}.mkpath(folder)) return Error{ErrorKind::Storage, QStringLiteral("cannot make a folder for secrets")};
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace

FileKeyVault::FileKeyVault(QString folder) : m_folder{std::move(folder)} { }

Result<std::optional<QByteArray>> FileKeyVault::read(const QString &name)
{
    const Result<QByteArray> secret = readWhole(fileIn(m_folder, name));
    if (secret) return std::optional{*secret};
    if (secret.error().kind == ErrorKind::NotFound) return std::optional<QByteArray>{};
    return secret.error();
}

Result<void> FileKeyVault::write(const QString &name, const QByteArray &secret)
{
    if (auto made = makeFolder(m_folder); !made) return made;
    return replaceDurably(fileIn(m_folder, name), secret);
}

Result<void> FileKeyVault::remove(const QString &name) { return removeDurably(fileIn(m_folder, name)); }

} // namespace alongside
