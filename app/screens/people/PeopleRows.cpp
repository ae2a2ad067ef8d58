// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PeopleRows.h"

namespace alongside {

int PeopleRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant PeopleRows::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Line &shown = m_lines.at(index.row());
    switch (role) {
    case PersonIdRole:
        return shown.personId;
    case NameRole:
        return shown.name;
    case FullNameRole:
        return shown.fullName;
    case InitialsRole:
        return shown.initials;
    case TintRole:
        return shown.tint;
    case LineRole:
        return shown.line;
    case HintRole:
        return shown.hint;
    case AlertRole:
        return shown.alert;
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleRows::roleNames() const
{
    return {{PersonIdRole, "personId"}, {NameRole, "name"}, {FullNameRole, "fullName"}, {InitialsRole, "initials"},
        {TintRole, "tint"}, {LineRole, "line"}, {HintRole, "hint"}, {AlertRole, "alert"}};
}

void PeopleRows::show(QList<Line> lines)
{
    if (lines == m_lines) return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace alongside
