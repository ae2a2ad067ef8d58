// SPDX-License-Identifier: Apache-2.0
#include "platform/device/KeyVault.h"
#include "platform/device/KeychainVault.h"

#include <QDir>

namespace alongside {

namespace {

/// In the fallback folder, once the keychain was chosen: a keychain that fails on another day is an error then, and
/// must not look like a device without secrets.
constexpr auto choiceName = "kept-by-system";

bool hasSecrets(const QString &folder)
{
    return !QDir{folder}.entryList({QStringLiteral("*.secret")}, QDir::Files).isEmpty();
}

/// Whether a secret comes back from the keychain as it was put in.
bool works(KeyVault &keychain)
{
    const QString name = QStringLiteral("probe");
    const QByteArray secret{"probe"};
    if (!keychain.write(name, secret)) return false;
    const Result<std::optional<QByteArray>> kept = keychain.read(name);
    return kept && *kept == secret && keychain.remove(name);
}

} // namespace

std::unique_ptr<KeyVault> systemKeyVault(const QString &service, const QString &fallbackFolder)
{
    auto keychain = std::make_unique<KeychainVault>(service);
    auto files = std::make_unique<FileKeyVault>(fallbackFolder);
    const QString choice = QString::fromLatin1(choiceName);
    const Result<std::optional<QByteArray>> chosen = files->read(choice);
    if (chosen && *chosen) return keychain;
    if (hasSecrets(fallbackFolder) || !works(*keychain)) return files;
    if (!files->write(choice, QByteArray{"1"})) return files;
    return keychain;
}

} // namespace alongside
