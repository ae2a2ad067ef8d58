// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// The faces of a head count. Roles: personId, name, initials, tint, seen, alert, contact ("Mum, Bethan"), number.
class HeadCountRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a HeadCountScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        PersonIdRole = Qt::UserRole + 1,
        NameRole,
        InitialsRole,
        TintRole,
        SeenRole,
        AlertRole,
        ContactRole,
        NumberRole
    };
    struct Face {
        QString personId, name, initials, alert, contact, number;
        int tint = 0;
        bool seen = false;
        bool operator==(const Face &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_faces.size()); }
    const QList<Face> &faces() const { return m_faces; }
    /// The same people in the same order change in place.
    void show(QList<Face> faces);

Q_SIGNALS:
    void countChanged();

private:
    bool samePeople(const QList<Face> &faces) const;
    void change(const QList<Face> &faces);

    QList<Face> m_faces;
};

} // namespace alongside
