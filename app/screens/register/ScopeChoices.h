// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// Whom the register shows: my group, one work stream, everyone at the site, or at an employer. Chips beside each
/// other. Roles: label ("Everyone at Goscote (34)"), chosen.
class ScopeChoices : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a RegisterScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { LabelRole = Qt::UserRole + 1, ChosenRole };
    enum class Whom { MyGroup, WorkStream, Site, Employer };
    struct Scope {
        Whom whom = Whom::MyGroup;
        QString id; ///< of the work stream or employer; empty otherwise
        QString name; ///< without its count
        int people = 0;
        bool operator==(const Scope &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_scopes.size()); }
    const QList<Scope> &scopes() const { return m_scopes; }
    int chosen() const { return m_chosen; }
    void show(QList<Scope> scopes, int chosen);

Q_SIGNALS:
    void countChanged();

private:
    static QString labelOf(const Scope &scope);

    QList<Scope> m_scopes;
    int m_chosen = 0;
};

} // namespace alongside
