// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// Coaches to choose from on the lock screen: those on this tablet, or colleagues who could be added.
/// Roles: coachId, name, initials, tint (0 to 4).
class CoachChoices : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a LockScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { CoachIdRole = Qt::UserRole + 1, NameRole, InitialsRole, TintRole };
    struct Coach {
        QString id;
        QString name;
        bool operator==(const Coach &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_coaches.size()); }
    const QList<Coach> &coaches() const { return m_coaches; }
    void show(QList<Coach> coaches);

Q_SIGNALS:
    void countChanged();

private:
    QList<Coach> m_coaches;
};

} // namespace alongside
