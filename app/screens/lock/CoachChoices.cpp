// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/CoachChoices.h"

#include "app/screens/NameTint.h"

namespace alongside {

int CoachChoices::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant CoachChoices::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Coach &coach = m_coaches.at(index.row());
    switch (role) {
    case CoachIdRole:
        return coach.id;
    case NameRole:
        return coach.name;
    case InitialsRole:
        return initialsOf(coach.name);
    case TintRole:
        return tintOf(coach.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> CoachChoices::roleNames() const
{
    return {{CoachIdRole, "coachId"}, {NameRole, "name"}, {InitialsRole, "initials"}, {TintRole, "tint"}};
}

void CoachChoices::show(QList<Coach> coaches)
{
    if (coaches == m_coaches) return;
    beginResetModel();
    m_coaches = std::move(coaches);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace alongside
