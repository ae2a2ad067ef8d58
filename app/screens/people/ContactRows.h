// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// Whom to ring about somebody, first one first. Roles: who ("Mum, Bethan"), number.
class ContactRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { WhoRole = Qt::UserRole + 1, NumberRole };
    struct Contact {
        QString who, number;
        bool operator==(const Contact &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_contacts.size()); }
    void show(QList<Contact> contacts);

Q_SIGNALS:
    void countChanged();

private:
    QList<Contact> m_contacts;
};

} // namespace alongside
