// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterRows.h"

namespace alongside {

RegisterRows::RegisterRows(QObject *parent)
    : LineModel{{{"personId", [](const RegisterLine &row) { return QVariant{row.personId}; }},
                    {"name", [](const RegisterLine &row) { return QVariant{row.name}; }},
                    {"initials", [](const RegisterLine &row) { return QVariant{row.initials}; }},
                    {"face", [](const RegisterLine &row) { return QVariant{row.face}; }},
                    {"tint", [](const RegisterLine &row) { return QVariant{row.tint}; }},
                    {"workplace", [](const RegisterLine &row) { return QVariant{row.workplace}; }},
                    {"hint", [](const RegisterLine &row) { return QVariant{row.hint}; }},
                    {"alert", [](const RegisterLine &row) { return QVariant{row.alert}; }},
                    {"markState", [](const RegisterLine &row) { return QVariant{row.state}; }},
                    {"codeLabel", [](const RegisterLine &row) { return QVariant{row.codeLabel}; }},
                    {"codeLetter", [](const RegisterLine &row) { return QVariant{row.codeLetter}; }},
                    {"line", [](const RegisterLine &row) { return QVariant{row.line}; }},
                    {"needsRing", [](const RegisterLine &row) { return QVariant{row.needsRing}; }},
                    {"ringContact", [](const RegisterLine &row) { return QVariant{row.ringContact}; }},
                    {"ringNumber", [](const RegisterLine &row) { return QVariant{row.ringNumber}; }},
                    {"ringLine", [](const RegisterLine &row) { return QVariant{row.ringLine}; }},
                    {"inConflict", [](const RegisterLine &row) { return QVariant{row.inConflict}; }},
                    {"held", [](const RegisterLine &row) { return QVariant{row.held}; }},
                    {"goneHome", [](const RegisterLine &row) { return QVariant{row.goneHome}; }},
                    {"stillHere", [](const RegisterLine &row) { return QVariant{row.stillHere}; }},
                    {"unexpected", [](const RegisterLine &row) { return QVariant{row.unexpected}; }}},
        parent}
{
}

void RegisterRows::show(QList<RegisterLine> rows)
{
    const qsizetype before = m_lines.size();
    if (before == 0) return showFirst(std::move(rows));
    removeAllBut(rows);
    for (int place = 0; place < rows.size(); ++place)
        bringTo(place, rows.at(place));
    if (m_lines.size() != before) Q_EMIT countChanged();
}

/// Another register: at once, where row by row would lay the page out as many times.
void RegisterRows::showFirst(QList<RegisterLine> rows)
{
    if (replace(std::move(rows))) Q_EMIT countChanged();
}

void RegisterRows::removeAllBut(const QList<RegisterLine> &rows)
{
    QSet<QString> staying;
    for (const RegisterLine &row : rows)
        staying.insert(row.personId);
    for (int row = count() - 1; row >= 0; --row) {
        if (staying.contains(m_lines.at(row).personId)) continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
}

void RegisterRows::bringTo(int place, const RegisterLine &line)
{
    const int now = placeOf(line.personId);
    if (now < 0)
        insertAt(place, line);
    else
        moveTo(place, now);
    if (m_lines.at(place) == line) return;
    m_lines[place] = line;
    Q_EMIT dataChanged(index(place), index(place));
}

void RegisterRows::insertAt(int place, const RegisterLine &line)
{
    beginInsertRows({}, place, place);
    m_lines.insert(place, line);
    endInsertRows();
}

void RegisterRows::moveTo(int place, int from)
{
    if (from == place) return;
    beginMoveRows({}, from, from, {}, place); // places before this one are settled: it only ever moves up
    m_lines.move(from, place);
    endMoveRows();
}

int RegisterRows::placeOf(const QString &personId) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const RegisterLine &row) { return row.personId == personId; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

const RegisterLine *RegisterRows::find(const QString &personId) const
{
    const int place = placeOf(personId);
    return place < 0 ? nullptr : &m_lines.at(place);
}

} // namespace alongside
