// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/ScopeChoices.h"

namespace alongside {

int ScopeChoices::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_scopes.size()); }

QVariant ScopeChoices::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Scope &shown = m_scopes.at(index.row());
    switch (role) {
    case LabelRole:
        return labelOf(shown);
    case ChosenRole:
        return index.row() == m_chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> ScopeChoices::roleNames() const { return {{LabelRole, "label"}, {ChosenRole, "chosen"}}; }

void ScopeChoices::show(QList<Scope> scopes, int chosen)
{
    if (scopes == m_scopes && chosen == m_chosen) return;
    beginResetModel();
    m_scopes = std::move(scopes);
    m_chosen = chosen;
    endResetModel();
    Q_EMIT countChanged();
}

QString ScopeChoices::labelOf(const Scope &scope)
{
    switch (scope.whom) {
    case Whom::MyGroup:
        return tr("My group (%1)").arg(scope.people);
    case Whom::WorkStream:
        return tr("%1 (%2)").arg(scope.name).arg(scope.people);
    case Whom::Site:
    case Whom::Employer:
        return tr("Everyone at %1 (%2)").arg(scope.name).arg(scope.people);
    }
    Q_UNREACHABLE();
}

} // namespace alongside
