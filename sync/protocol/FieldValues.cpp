// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/FieldValues.h"

#include <QJsonDocument>

namespace alongside {

namespace {

bool isPlainText(QByteArrayView json) { return json.startsWith('"') && !json.contains('\\'); }

} // namespace

QJsonValue jsonValueIn(QByteArrayView text)
{
    if (text == "null") return QJsonValue::Null;
    if (isPlainText(text)) return QString::fromUtf8(text.sliced(1, text.size() - 2));
    bool isWholeNumber = false;
    const qint64 number = text.toLongLong(&isWholeNumber);
    return isWholeNumber ? number : QJsonDocument::fromJson('[' + text.toByteArray() + ']').array().at(0);
}

std::optional<FieldValues> FieldValues::read(JsonWalk &walk)
{
    FieldValues values;
    values.m_text = walk.text();
    if (!walk.take('[')) return std::nullopt;
    if (walk.take(']')) return values;
    do {
        const QByteArrayView value = walk.value();
        if (value.isEmpty()) return std::nullopt;
        values.m_spans.append({walk.at() - value.size(), value.size()});
    } while (walk.take(','));
    return walk.take(']') ? std::optional{values} : std::nullopt;
}

QByteArrayView FieldValues::textAt(qsizetype row) const
{
    if (m_text.isNull()) return {};
    const Span &span = m_spans.at(row);
    return QByteArrayView{m_text}.sliced(span.from, span.length);
}

QJsonValue FieldValues::at(qsizetype row) const { return m_text.isNull() ? m_made.at(row) : jsonValueIn(textAt(row)); }

QJsonArray FieldValues::toArray() const
{
    if (m_text.isNull()) return m_made;
    QJsonArray values;
    for (qsizetype row = 0; row < size(); ++row)
        values.append(at(row));
    return values;
}

void FieldValues::append(const QJsonValue &value)
{
    if (!m_text.isNull()) *this = toArray();
    m_made.append(value);
}

void FieldValues::append(const FieldValues &from, qsizetype row)
{
    const bool isEmpty = size() == 0;
    const bool isOfSameText = m_text.constData() == from.m_text.constData();
    if (from.m_text.isNull() || !(isEmpty || isOfSameText)) return append(from.at(row));
    m_text = from.m_text;
    m_spans.append(from.m_spans.at(row));
}

} // namespace alongside
