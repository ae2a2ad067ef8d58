// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <memory>
#include <optional>

namespace alongside {

/// A Driver in front of a real one whose i-th access fails: prepare(), step(), execute() and the schema's version all
/// count. Run once to learn how many accesses() there are, and then again with a failure at each.
///
///     auto faults = std::make_shared<FaultyDriver::Faults>();
///     Database database{std::make_unique<FaultyDriver>(store.open(), faults)};
///     faults->failAt(3, {ErrorKind::Storage, "planted"});
///
/// The failing access does not reach the real driver: a COMMIT that fails so has not committed.
class FaultyDriver final : public Driver {
public:
    /// Shared by the test and the driver.
    class Faults {
    public:
        /// Accesses since the start or the last failAt().
        int accesses() const { return m_accesses; }
        /// Counts anew, and lets the access of that number (from 1) fail, once.
        void failAt(int access, Error error);
        void mend() { m_failure.reset(); }

        std::optional<Error> next(); ///< for the driver: counts one access

    private:
        struct Failure {
            int access;
            Error error;
        };
        std::optional<Failure> m_failure;
        int m_accesses = 0;
    };

    /// In front of the driver of an open database.
    FaultyDriver(std::unique_ptr<Database> real, std::shared_ptr<Faults> faults);

    Result<std::unique_ptr<DriverStatement>> prepare(const QString &sql) override;
    Result<void> execute(const QString &script) override;
    qint64 rowsChanged() const override { return m_real->driver().rowsChanged(); }
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    QString beginWriting() const override { return m_real->driver().beginWriting(); }
    QString beginReading() const override { return m_real->driver().beginReading(); }
    Result<std::unique_ptr<Driver>> reader() override { return m_real->driver().reader(); }

private:
    std::unique_ptr<Database> m_real;
    std::shared_ptr<Faults> m_faults;
};

} // namespace alongside
