// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/ContactRows.h"

namespace alongside {

int ContactRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_contacts.size()); }

QVariant ContactRows::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Contact &shown = m_contacts.at(index.row());
    switch (role) {
    case WhoRole:
        return shown.who;
    case NumberRole:
        return shown.number;
    default:
        return {};
    }
}

QHash<int, QByteArray> ContactRows::roleNames() const { return {{WhoRole, "who"}, {NumberRole, "number"}}; }

void ContactRows::show(QList<Contact> contacts)
{
    if (contacts == m_contacts) return;
    beginResetModel();
    m_contacts = std::move(contacts);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace alongside
