// SPDX-License-Identifier: Apache-2.0
#include "app/service/Csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace alongside {

namespace {

Result<QString> decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder{marked.value_or(QStringConverter::Utf8)};
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return Error{ErrorKind::Corrupt, QStringLiteral("the file is not text in UTF-8 or UTF-16")};
    return text;
}

/// Goes through the text once. A quotation mark that is not closed at a cell's end is gone back to and read as a
/// character, so that one bad row does not swallow those after it.
class CsvReader {
public:
    explicit CsvReader(const QString &text) : m_text{text} { }

    QList<CsvRow> rows()
    {
        while (m_at < m_text.size())
            if (const CsvRow row = nextRow(); !row.isBlank()) m_rows.append(row);
        return m_rows;
    }

private:
    CsvRow nextRow()
    {
        CsvRow row;
        row.line = m_line;
        do {
            row.cells.append(nextCell(row));
        } while (take(u','));
        takeLineEnd();
        return row;
    }

    QString nextCell(CsvRow &row)
    {
        const qsizetype start = m_at;
        const int line = m_line;
        if (take(u'"')) {
            if (const std::optional<QString> quoted = quotedRest()) return *quoted;
            row.isDamaged = true;
            m_at = start;
            m_line = line;
        }
        return plainRest();
    }

    /// Up to the closing mark; nothing when there is none, or when it is not the cell's end: then the mark that opened
    /// it was a stray one, and what looked quoted belongs to the next rows.
    std::optional<QString> quotedRest()
    {
        QString cell;
        while (m_at < m_text.size()) {
            const QChar sign = m_text.at(m_at++);
            if (sign == u'\n') ++m_line;
            if (sign != u'"') {
                cell += sign;
            } else if (!take(u'"')) {
                return plainRest().trimmed().isEmpty() ? std::optional{cell} : std::nullopt;
            } else {
                cell += u'"';
            }
        }
        return std::nullopt;
    }

    QString plainRest()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !QStringView{u",\r\n"}.contains(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    void takeLineEnd()
    {
        const bool isReturn = take(u'\r');
        const bool isFeed = take(u'\n');
        if (isReturn || isFeed) ++m_line;
    }

    bool take(QChar sign)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != sign) return false;
        ++m_at;
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
};

} // namespace

bool CsvRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Result<QList<CsvRow>> readCsv(const QByteArray &bytes)
{
    const Result<QString> text = decoded(bytes);
    if (!text) return text.error();
    return CsvReader{*text}.rows();
}

} // namespace alongside
