// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace alongside {

/// One compiled statement of a Driver. Parameters count from 1 and columns from 0, as in SQLite's C API.
class DriverStatement {
public:
    virtual ~DriverStatement() = default;

    virtual void bindNull(int parameter) = 0;
    virtual void bindInteger(int parameter, qint64 value) = 0;
    virtual void bindReal(int parameter, double value) = 0;
    virtual void bindText(int parameter, const QString &value) = 0;
    /// Text that is UTF-8 already, and is copied.
    virtual void bindUtf8(int parameter, QByteArrayView value) { bindText(parameter, QString::fromUtf8(value)); }
    virtual void bindBlob(int parameter, const QByteArray &value) = 0;

    /// True: a row is ready to be read. False: done.
    virtual Result<bool> step() = 0;
    /// Forgets the rows and the parameters, so that the statement can be used again.
    virtual void reset() = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray blob(int column) const = 0;
};

/// One connection to one store, used on one thread: the seam between this house and a database engine.
/// SqliteDriver today; libpq behind the same seam on the server.
class Driver {
public:
    virtual ~Driver() = default;

    virtual Result<std::unique_ptr<DriverStatement>> prepare(const QString &sql) = 0;
    /// Several statements without parameters.
    virtual Result<void> execute(const QString &script) = 0;
    /// Rows that the last statement inserted, updated or deleted.
    virtual qint64 rowsChanged() const = 0;

    /// The version of the schema in the store; 0 when it is new.
    virtual Result<int> schemaVersion() = 0;
    virtual Result<void> setSchemaVersion(int version) = 0;

    /// The statement that starts a transaction which will write: it takes the writer's lock at once.
    virtual QString beginWriting() const = 0;
    /// As above, but beside others of this kind where the store can lock rows; it waits for whoever is not.
    virtual QString beginWritingBeside() const { return beginWriting(); }
    /// The statement that starts a transaction which only reads: one state from its first read on, whoever writes.
    virtual QString beginReading() const = 0;

    /// Another connection to the same store, which cannot write.
    virtual Result<std::unique_ptr<Driver>> reader() = 0;
};

} // namespace alongside
