// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyDriver.h"

namespace alongside {

namespace {

/// A statement whose steps count.
class FaultyStatement final : public DriverStatement {
public:
    FaultyStatement(std::unique_ptr<DriverStatement> real, std::shared_ptr<FaultyDriver::Faults> faults)
        : m_real{std::move(real)}, m_faults{std::move(faults)}
    {
    }

    void bindNull(int parameter) override { m_real->bindNull(parameter); }
    void bindInteger(int parameter, qint64 value) override { m_real->bindInteger(parameter, value); }
    void bindReal(int parameter, double value) override { m_real->bindReal(parameter, value); }
    void bindText(int parameter, const QString &value) override { m_real->bindText(parameter, value); }
    void bindBlob(int parameter, const QByteArray &value) override { m_real->bindBlob(parameter, value); }

    Result<bool> step() override
    {
        if (auto failure = m_faults->next()) return *failure;
        return m_real->step();
    }
    void reset() override { m_real->reset(); }

    bool isNull(int column) const override { return m_real->isNull(column); }
    qint64 integer(int column) const override { return m_real->integer(column); }
    double real(int column) const override { return m_real->real(column); }
    QString text(int column) const override { return m_real->text(column); }
    QByteArray blob(int column) const override { return m_real->blob(column); }

private:
    std::unique_ptr<DriverStatement> m_real;
    std::shared_ptr<FaultyDriver::Faults> m_faults;
};

} // namespace

void FaultyDriver::Faults::failAt(int access, Error error)
{
    m_accesses = 0;
    m_failure = Failure{access, std::move(error)};
}

std::optional<Error> FaultyDriver::Faults::next()
{
    ++m_accesses;
    if (!m_failure || m_failure->access != m_accesses) return std::nullopt;
    return std::exchange(m_failure, std::nullopt)->error;
}

FaultyDriver::FaultyDriver(std::unique_ptr<Database> real, std::shared_ptr<Faults> faults)
    : m_real{std::move(real)}, m_faults{std::move(faults)}
{
}

Result<std::unique_ptr<DriverStatement>> FaultyDriver::prepare(const QString &sql)
{
    if (auto failure = m_faults->next()) return *failure;
    auto prepared = m_real->driver().prepare(sql);
    if (!prepared) return prepared;
    return std::unique_ptr<DriverStatement>{std::make_unique<FaultyStatement>(std::move(*prepared), m_faults)};
}

Result<void> FaultyDriver::execute(const QString &script)
{
    if (auto failure = m_faults->next()) return *failure;
    return m_real->driver().execute(script);
}

Result<int> FaultyDriver::schemaVersion()
{
    if (auto failure = m_faults->next()) return *failure;
    return m_real->driver().schemaVersion();
}

Result<void> FaultyDriver::setSchemaVersion(int version)
{
    if (auto failure = m_faults->next()) return *failure;
    return m_real->driver().setSchemaVersion(version);
}

} // namespace alongside
