// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/CodeChoices.h"

namespace alongside {

int CodeChoices::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_choices.size()); }

QVariant CodeChoices::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Choice &shown = m_choices.at(index.row());
    switch (role) {
    case CodeIdRole:
        return shown.codeId;
    case LabelRole:
        return shown.label;
    case LetterRole:
        return shown.letter;
    case KindRole:
        return int(shown.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> CodeChoices::roleNames() const
{
    return {{CodeIdRole, "codeId"}, {LabelRole, "label"}, {LetterRole, "letter"}, {KindRole, "kind"}};
}

void CodeChoices::show(QList<Choice> choices)
{
    if (choices == m_choices) return;
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace alongside
