// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// People in a list. Roles: personId, name (as they like it), fullName, initials, tint (0 to 4), line (work stream and
/// site, or empty), hint, alert.
class PeopleRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a screen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        PersonIdRole = Qt::UserRole + 1,
        NameRole,
        FullNameRole,
        InitialsRole,
        TintRole,
        LineRole,
        HintRole,
        AlertRole
    };
    struct Line {
        QString personId, name, fullName, initials, line, hint, alert;
        int tint = 0;
        bool operator==(const Line &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_lines.size()); }
    const QList<Line> &lines() const { return m_lines; }
    void show(QList<Line> lines);

Q_SIGNALS:
    void countChanged();

private:
    QList<Line> m_lines;
};

} // namespace alongside
