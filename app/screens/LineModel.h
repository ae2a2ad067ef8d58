// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

namespace alongside {

/// A list model of plain lines: each role is a name and how it is read from a line.
template <typename Line> class LineModel : public QAbstractListModel {
public:
    struct Role {
        const char *name;
        QVariant (*read)(const Line &line);
    };

    explicit LineModel(QList<Role> roles, QObject *parent = nullptr)
        : QAbstractListModel{parent}, m_roles{std::move(roles)}
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
        const int place = role - firstRole;
        const bool isKnown = place >= 0 && place < m_roles.size();
        return isKnown ? m_roles.at(place).read(m_lines.at(index.row())) : QVariant{};
    }
    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int place = 0; place < m_roles.size(); ++place)
            names.insert(firstRole + place, m_roles.at(place).name);
        return names;
    }

    int count() const { return int(m_lines.size()); }
    const QList<Line> &lines() const { return m_lines; }

protected:
    /// All of them anew; false when they are shown already.
    bool replace(QList<Line> lines)
    {
        if (lines == m_lines) return false;
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return true;
    }

    /// One by one, where there are as many as before: a view keeps its items, and the field that is typed into. True:
    /// there are more or fewer now, and all came anew.
    bool update(QList<Line> lines)
    {
        if (lines.size() != m_lines.size()) return replace(std::move(lines));
        for (int row = 0; row < count(); ++row) {
            if (lines.at(row) == m_lines.at(row)) continue; // shown already
            m_lines[row] = std::move(lines[row]);
            Q_EMIT dataChanged(index(row), index(row));
        }
        return false;
    }

    QList<Line> m_lines;

private:
    static constexpr int firstRole = Qt::UserRole + 1;

    QList<Role> m_roles;
};

} // namespace alongside
