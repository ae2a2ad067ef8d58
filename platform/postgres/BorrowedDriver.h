// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Driver.h"

namespace alongside {

/// A Database over a connection that belongs to somebody else, who lends it for a while. Gone before the lender.
class BorrowedDriver : public Driver {
public:
    explicit BorrowedDriver(Driver &lender) : m_lender{lender} { }

    Result<std::unique_ptr<DriverStatement>> prepare(const QString &sql) override { return m_lender.prepare(sql); }
    Result<void> execute(const QString &script) override { return m_lender.execute(script); }
    qint64 rowsChanged() const override { return m_lender.rowsChanged(); }
    Result<int> schemaVersion() override { return m_lender.schemaVersion(); }
    Result<void> setSchemaVersion(int version) override { return m_lender.setSchemaVersion(version); }
    QString beginWriting() const override { return m_lender.beginWriting(); }
    QString beginWritingBeside() const override { return m_lender.beginWritingBeside(); }
    QString beginReading() const override { return m_lender.beginReading(); }
    Result<std::unique_ptr<Driver>> reader() override { return m_lender.reader(); }

private:
    Driver &m_lender;
};

} // namespace alongside
