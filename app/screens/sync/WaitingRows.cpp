// SPDX-License-Identifier: Apache-2.0
#include "app/screens/sync/WaitingRows.h"

namespace alongside {

int WaitingRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant WaitingRows::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Line &shown = m_lines.at(index.row());
    switch (role) {
    case WhatRole:
        return shown.what;
    case DetailRole:
        return shown.detail;
    case LineIdRole:
        return shown.id;
    default:
        return {};
    }
}

QHash<int, QByteArray> WaitingRows::roleNames() const
{
    return {{WhatRole, "what"}, {DetailRole, "detail"}, {LineIdRole, "lineId"}};
}

void WaitingRows::show(QList<Line> lines)
{
    if (lines == m_lines) return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace alongside
