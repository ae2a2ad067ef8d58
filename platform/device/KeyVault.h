// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace alongside {

/// Small secrets that belong to this device (the device secret of the PIN wraps, the service's token).
/// Blocking; call it off the interface's thread or at start.
class KeyVault {
public:
    virtual ~KeyVault() = default;

    virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;

    /// Whether the operating system guards the secrets; where not, the app says so.
    enum class Guard { System, FileOnly };
    virtual Guard guard() const = 0;
};

/// A folder of 0600 files, written whole and synced: for machines without a keychain, and for tests.
class FileKeyVault final : public KeyVault {
public:
    explicit FileKeyVault(QString folder);

    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;
    Guard guard() const override { return Guard::FileOnly; }

private:
    QString m_folder;
};

/// The system's keychain through QtKeychain where there is one, otherwise the files: decided once, by trying it.
std::unique_ptr<KeyVault> systemKeyVault(const QString &service, const QString &fallbackFolder);

} // namespace alongside
