// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// Attendance codes that may be chosen on the register's day, in the service's order.
/// Roles: codeId, label, letter, kind (CodeChoices.Kind).
class CodeChoices : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a RegisterScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Present, Away, AwayUnexplained, NotExpected };
    Q_ENUM(Kind)
    enum Role { CodeIdRole = Qt::UserRole + 1, LabelRole, LetterRole, KindRole };
    struct Choice {
        QString codeId;
        QString label;
        QString letter;
        Kind kind = Present;
        bool operator==(const Choice &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_choices.size()); }
    enum class Which { All, NotHere };
    /// The codes that may be given on a day; NotHere: without those that count as present.
    void show(const AttendanceCodes &codes, QDate day, Which which);

Q_SIGNALS:
    void countChanged();

private:
    QList<Choice> m_choices;
};

} // namespace alongside
