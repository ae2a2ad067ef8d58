// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// Thirteen weeks of days as a grid of five rows (Monday to Friday) and a column per week, oldest first: cell
/// (weekday, week) is row weekday * weeks + week. Roles: kind (AttendanceDays.Kind), letter ("S"), words ("Friday 20
/// November: sick").
class AttendanceDays : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(int weeks READ weeks NOTIFY weeksChanged)

public:
    enum Kind { Nothing, Here, Away, AwayUnexplained, NotExpected, ToCome };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, LetterRole, WordsRole };
    struct Day {
        Kind kind = Nothing;
        QString letter;
        QString words;
        bool operator==(const Day &) const = default;
    };
    static constexpr int weekdays = 5;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int weeks() const { return int(m_days.size()) / weekdays; }
    /// A multiple of five days, by weekday and then by week.
    void show(QList<Day> days);

Q_SIGNALS:
    void weeksChanged();

private:
    QList<Day> m_days;
};

} // namespace alongside
