// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterRows.h"

namespace alongside {

int RegisterRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RegisterRows::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const RegisterLine &shown = m_rows.at(index.row());
    switch (role) {
    case PersonIdRole:
        return shown.personId;
    case NameRole:
        return shown.name;
    case InitialsRole:
        return shown.initials;
    case TintRole:
        return shown.tint;
    case WorkplaceRole:
        return shown.workplace;
    case HintRole:
        return shown.hint;
    case AlertRole:
        return shown.alert;
    case StateRole:
        return int(shown.state);
    case CodeLabelRole:
        return shown.codeLabel;
    case CodeLetterRole:
        return shown.codeLetter;
    case LineRole:
        return shown.line;
    case NeedsRingRole:
        return shown.needsRing;
    case RingContactRole:
        return shown.ringContact;
    case RingNumberRole:
        return shown.ringNumber;
    case RingLineRole:
        return shown.ringLine;
    case ConflictRole:
        return shown.inConflict;
    case HeldRole:
        return shown.held;
    case GoneHomeRole:
        return shown.goneHome;
    case StillHereRole:
        return shown.stillHere;
    case UnexpectedRole:
        return shown.unexpected;
    default:
        return {};
    }
}

QHash<int, QByteArray> RegisterRows::roleNames() const
{
    return {{PersonIdRole, "personId"}, {NameRole, "name"}, {InitialsRole, "initials"}, {TintRole, "tint"},
        {WorkplaceRole, "workplace"}, {HintRole, "hint"}, {AlertRole, "alert"}, {StateRole, "markState"},
        {CodeLabelRole, "codeLabel"}, {CodeLetterRole, "codeLetter"}, {LineRole, "line"}, {NeedsRingRole, "needsRing"},
        {RingContactRole, "ringContact"}, {RingNumberRole, "ringNumber"}, {RingLineRole, "ringLine"},
        {ConflictRole, "inConflict"}, {HeldRole, "held"}, {GoneHomeRole, "goneHome"}, {StillHereRole, "stillHere"},
        {UnexpectedRole, "unexpected"}};
}

void RegisterRows::show(QList<RegisterLine> rows)
{
    const qsizetype before = m_rows.size();
    if (before == 0) return showFirst(std::move(rows));
    removeAllBut(rows);
    for (int place = 0; place < rows.size(); ++place)
        bringTo(place, rows.at(place));
    if (m_rows.size() != before) Q_EMIT countChanged();
}

/// Another register: at once, where row by row would lay the page out as many times.
void RegisterRows::showFirst(QList<RegisterLine> rows)
{
    if (rows.isEmpty()) return; // empty it is
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void RegisterRows::removeAllBut(const QList<RegisterLine> &rows)
{
    QSet<QString> staying;
    for (const RegisterLine &row : rows)
        staying.insert(row.personId);
    for (int row = count() - 1; row >= 0; --row) {
        if (staying.contains(m_rows.at(row).personId)) continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
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
    if (m_rows.at(place) == line) return;
    m_rows[place] = line;
    Q_EMIT dataChanged(index(place), index(place));
}

void RegisterRows::insertAt(int place, const RegisterLine &line)
{
    beginInsertRows({}, place, place);
    m_rows.insert(place, line);
    endInsertRows();
}

void RegisterRows::moveTo(int place, int from)
{
    if (from == place) return;
    beginMoveRows({}, from, from, {}, place); // places before this one are settled: it only ever moves up
    m_rows.move(from, place);
    endMoveRows();
}

int RegisterRows::placeOf(const QString &personId) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const RegisterLine &row) { return row.personId == personId; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const RegisterLine *RegisterRows::find(const QString &personId) const
{
    const int place = placeOf(personId);
    return place < 0 ? nullptr : &m_rows.at(place);
}

} // namespace alongside
