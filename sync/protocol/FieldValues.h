// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/JsonWalk.h"

#include <QJsonArray>
#include <QList>

#include <optional>

namespace alongside {

/// The value that a JSON text stands for.
QJsonValue jsonValueIn(QByteArrayView text);

/// The values of one field, row by row. Those that came as JSON text stay text until somebody looks at one: most are
/// only stored (measured: values made of each were half of a first sync).
class FieldValues {
public:
    FieldValues() = default;
    FieldValues(const QJsonArray &values) : m_made(values) { }
    /// Each is a value: an array in braces is one.
    FieldValues(std::initializer_list<QJsonValue> values) : m_made(values) { }
    /// The JSON array that comes next, out of UTF-8 text that is kept as long as these; nothing when none does.
    static std::optional<FieldValues> read(JsonWalk &walk);

    qsizetype size() const { return m_text.isNull() ? m_made.size() : m_spans.size(); }
    QJsonValue at(qsizetype row) const;
    QJsonValue operator[](qsizetype row) const { return at(row); }
    QJsonArray toArray() const;
    /// The JSON text that a value came as; empty when it came otherwise. Good until these change.
    QByteArrayView textAt(qsizetype row) const;

    void append(const QJsonValue &value);
    void append(const FieldValues &from, qsizetype row);

    bool operator==(const FieldValues &other) const { return toArray() == other.toArray(); }

private:
    struct Span {
        qsizetype from = 0; ///< bytes
        qsizetype length = 0;
    };

    QJsonArray m_made;
    QByteArray m_text; ///< null: the values are made
    QList<Span> m_spans;
};

} // namespace alongside
