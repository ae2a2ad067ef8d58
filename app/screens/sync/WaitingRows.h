// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// Lines of the sync page: a heading and what there is to say about it.
/// Roles: what ("12 attendance marks"), detail ("the oldest since 09:04"), lineId (of what a touch opens, or empty).
class WaitingRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a SyncScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { WhatRole = Qt::UserRole + 1, DetailRole, LineIdRole };
    struct Line {
        QString what, detail;
        QString id = {};
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
