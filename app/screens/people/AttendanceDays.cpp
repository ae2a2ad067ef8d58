// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/AttendanceDays.h"

namespace alongside {

int AttendanceDays::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_days.size()); }

QVariant AttendanceDays::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Day &shown = m_days.at(index.row());
    switch (role) {
    case KindRole:
        return int(shown.kind);
    case LetterRole:
        return shown.letter;
    case WordsRole:
        return shown.words;
    default:
        return {};
    }
}

QHash<int, QByteArray> AttendanceDays::roleNames() const
{
    return {{KindRole, "kind"}, {LetterRole, "letter"}, {WordsRole, "words"}};
}

void AttendanceDays::show(QList<Day> days, const QStringList &counts, const QStringList &codes)
{
    Q_ASSERT(!counts.isEmpty() && days.size() % counts.size() == 0);
    if (days == m_days && counts == m_counts && codes == m_codes) return;
    beginResetModel();
    m_days = std::move(days);
    m_counts = counts;
    m_codes = codes;
    endResetModel();
    Q_EMIT shownChanged();
}

} // namespace alongside
