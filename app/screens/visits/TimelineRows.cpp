// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/TimelineRows.h"

namespace alongside {

TimelineRows::TimelineRows(QObject *parent)
    : LineModel{{{"visitId", [](const TimelineLine &line) { return QVariant{line.visitId}; }},
                    {"kind", [](const TimelineLine &line) { return QVariant{line.kind}; }},
                    {"month", [](const TimelineLine &line) { return QVariant{line.month}; }},
                    {"startsMonth", [](const TimelineLine &line) { return QVariant{line.startsMonth}; }},
                    {"when", [](const TimelineLine &line) { return QVariant{line.when}; }},
                    {"who", [](const TimelineLine &line) { return QVariant{line.who}; }},
                    {"detail", [](const TimelineLine &line) { return QVariant{line.detail}; }},
                    {"tag", [](const TimelineLine &line) { return QVariant{line.tag}; }},
                    {"notes", [](const TimelineLine &line) { return QVariant{line.notes}; }},
                    {"pictures", [](const TimelineLine &line) { return QVariant{line.pictures}; }},
                    {"more", [](const TimelineLine &line) { return QVariant{line.more}; }}},
        parent}
{
}

void TimelineRows::show(QList<TimelineLine> lines, Older older)
{
    m_older = std::move(older);
    markMonths(lines, {});
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

void TimelineRows::fetchMore(const QModelIndex &)
{
    QList<TimelineLine> lines = m_older();
    if (lines.isEmpty()) {
        m_older = {};
        return;
    }
    markMonths(lines, m_lines.isEmpty() ? QString{} : m_lines.last().month);
    beginInsertRows({}, count(), count() + int(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
    Q_EMIT countChanged();
}

void TimelineRows::markMonths(QList<TimelineLine> &lines, const QString &before) const
{
    QString month = before;
    for (TimelineLine &line : lines) {
        line.startsMonth = line.month != month;
        month = line.month;
    }
}

} // namespace alongside
