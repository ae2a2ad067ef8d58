// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresStatement.h"

#include "platform/postgres/PostgresText.h"

namespace alongside {

namespace {
constexpr unsigned bytea = 17; // its OID, which no version changes (pg_type.dat)
} // namespace

PostgresStatement::PostgresStatement(PostgresConnection &connection, const QString &sql)
    : m_connection{connection}, m_sql{numberedParameters(sql)}, m_parameters{size_t(m_sql.parameters)}, m_timer{
                                                                                                            connection}
{
}

PostgresStatement::~PostgresStatement()
{
    if (m_preparedOn > 0) m_connection.forget(m_name, m_preparedOn);
}

Result<void> PostgresStatement::compile()
{
    if (auto ready = m_connection.makeReady(); !ready) return ready;
    if (isCompiled()) return {};
    m_name = m_connection.nextName();
    const auto compiled =
        m_connection.checked(PQprepare(m_connection.handle(), m_name.constData(), m_sql.text.constData(), 0, nullptr));
    if (!compiled) return compiled.error();
    m_preparedOn = m_connection.connections();
    return {};
}

void PostgresStatement::bind(int parameter, QByteArray value, Parameter::Format format)
{
    Q_ASSERT(parameter >= 1 && parameter <= m_sql.parameters);
    m_parameters[size_t(parameter) - 1] = {std::move(value), format};
}

void PostgresStatement::bindNull(int parameter) { bind(parameter, {}); }
void PostgresStatement::bindInteger(int parameter, qint64 value) { bind(parameter, QByteArray::number(value)); }
void PostgresStatement::bindReal(int parameter, double value) { bind(parameter, QByteArray::number(value, 'g', 17)); }
void PostgresStatement::bindText(int parameter, const QString &value) { bindUtf8(parameter, value.toUtf8()); }

void PostgresStatement::bindUtf8(int parameter, QByteArrayView value)
{
    // Binary: as text, libpq would take it to end at its first NUL, silently.
    bind(parameter, value.isEmpty() ? QByteArray{""} : value.toByteArray(), Parameter::Format::Binary);
}

void PostgresStatement::bindBlob(int parameter, const QByteArray &value)
{
    bind(parameter, value.isEmpty() ? QByteArray{""} : value, Parameter::Format::Binary);
}

PostgresStatement::Values PostgresStatement::values() const
{
    Values bound;
    for (const Parameter &parameter : m_parameters) {
        bound.bytes.push_back(parameter.value.isNull() ? nullptr : parameter.value.constData());
        bound.lengths.push_back(int(parameter.value.size()));
        bound.formats.push_back(int(parameter.format));
    }
    return bound;
}

Result<void> PostgresStatement::sendOn()
{
    PGconn *const connection = m_connection.handle();
    return m_connection.pipeline().send(connection, [&] {
        const Values with = values();
        return PQsendQueryPrepared(connection, m_name.constData(), int(with.bytes.size()), with.bytes.data(),
            with.lengths.data(), with.formats.data(), 0);
    });
}

Result<void> PostgresStatement::run()
{
    if (auto compiled = compile(); !compiled) return compiled;
    const Values with = values();
    auto done = m_connection.checked(PQexecPrepared(m_connection.handle(), m_name.constData(), int(with.bytes.size()),
        with.bytes.data(), with.lengths.data(), with.formats.data(), 0));
    if (!done) return done.error();
    m_result = std::move(*done);
    m_row = -1;
    return {};
}

Result<bool> PostgresStatement::step()
{
    if (!m_result) {
        const bool goesOn = m_connection.canGoOn() && isCompiled();
        const Result<void> ran = m_timer.time([this, goesOn] { return goesOn ? sendOn() : run(); });
        if (!ran) return ran.error();
        if (goesOn) return false;
    }
    const bool hasRow = ++m_row < PQntuples(m_result.get());
    if (hasRow) m_timer.noteRow();
    return hasRow;
}

void PostgresStatement::reset()
{
    m_timer.end([this] { return QString::fromUtf8(m_sql.text); });
    m_parameters.assign(m_parameters.size(), {});
    m_result.reset();
    m_row = -1;
}

QByteArrayView PostgresStatement::cell(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

bool PostgresStatement::isNull(int column) const { return PQgetisnull(m_result.get(), m_row, column) != 0; }

qint64 PostgresStatement::integer(int column) const
{
    const QByteArrayView value = cell(column);
    if (value == "t") return 1; // a comparison; SQLite has no truth of its own
    return value.toByteArray().toLongLong();
}

double PostgresStatement::real(int column) const { return cell(column).toByteArray().toDouble(); }
QString PostgresStatement::text(int column) const
{
    return isNull(column) ? QString{} : QString::fromUtf8(cell(column));
}

QByteArray PostgresStatement::blob(int column) const
{
    if (isNull(column)) return {};
    const QByteArray value = cell(column).toByteArray();
    if (PQftype(m_result.get(), column) != bytea || !value.startsWith("\\x")) return value;
    const QByteArray bytes = QByteArray::fromHex(value.sliced(2));
    return bytes.isNull() ? QByteArray{""} : bytes;
}

} // namespace alongside
