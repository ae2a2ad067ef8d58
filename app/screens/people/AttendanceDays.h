// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace alongside {

/// Thirteen weeks of days as a grid of a row per weekday (Monday to Friday, and the weekend where it was ever marked)
/// and a column per week, oldest first: cell (weekday, week) is row weekday * weeks + week. Roles: kind
/// (AttendanceDays.Kind), letter ("S"), words ("Friday 20 November: sick").
class AttendanceDays : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(int weeks READ weeks NOTIFY shownChanged)
    Q_PROPERTY(QStringList counts READ counts NOTIFY shownChanged)
    Q_PROPERTY(QStringList codes READ codes NOTIFY shownChanged)

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
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int weeks() const { return m_counts.isEmpty() ? 0 : int(m_days.size() / m_counts.size()); }
    /// One for each weekday: "9 of 11"; empty where nothing was expected.
    QStringList counts() const { return m_counts; }
    /// One for each weekday, in full: "Monday: 9 of 11 days. 2 late, 1 sick."
    QStringList codes() const { return m_codes; }
    /// As many days for each weekday, by weekday and then by week.
    void show(QList<Day> days, const QStringList &counts, const QStringList &codes);

Q_SIGNALS:
    void shownChanged();

private:
    QList<Day> m_days;
    QStringList m_counts;
    QStringList m_codes;
};

} // namespace alongside
