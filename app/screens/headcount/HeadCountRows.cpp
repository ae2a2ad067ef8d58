// SPDX-License-Identifier: Apache-2.0
#include "app/screens/headcount/HeadCountRows.h"

namespace alongside {

int HeadCountRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_faces.size()); }

QVariant HeadCountRows::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Face &shown = m_faces.at(index.row());
    switch (role) {
    case PersonIdRole:
        return shown.personId;
    case NameRole:
        return shown.name;
    case InitialsRole:
        return shown.initials;
    case TintRole:
        return shown.tint;
    case SeenRole:
        return shown.seen;
    case AlertRole:
        return shown.alert;
    case ContactRole:
        return shown.contact;
    case NumberRole:
        return shown.number;
    default:
        return {};
    }
}

QHash<int, QByteArray> HeadCountRows::roleNames() const
{
    return {{PersonIdRole, "personId"}, {NameRole, "name"}, {InitialsRole, "initials"}, {TintRole, "tint"},
        {SeenRole, "seen"}, {AlertRole, "alert"}, {ContactRole, "contact"}, {NumberRole, "number"}};
}

void HeadCountRows::show(QList<Face> faces)
{
    if (samePeople(faces)) return change(faces);
    beginResetModel();
    m_faces = std::move(faces);
    endResetModel();
    Q_EMIT countChanged();
}

bool HeadCountRows::samePeople(const QList<Face> &faces) const
{
    return std::equal(faces.begin(), faces.end(), m_faces.begin(), m_faces.end(),
        [](const Face &left, const Face &right) { return left.personId == right.personId; });
}

void HeadCountRows::change(const QList<Face> &faces)
{
    for (int row = 0; row < count(); ++row) {
        if (m_faces.at(row) == faces.at(row)) continue;
        m_faces[row] = faces.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace alongside
