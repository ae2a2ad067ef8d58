// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/KeyVault.h"

namespace QKeychain {
class Job;
}

namespace alongside {

/// The system's keychain through QtKeychain. Runs an event loop until the keychain has answered, or TimedOut.
class KeychainVault final : public KeyVault {
public:
    explicit KeychainVault(QString service);

    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;
    Guard guard() const override { return Guard::System; }

private:
    QString m_service;
};

} // namespace alongside
