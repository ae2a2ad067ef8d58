// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

#include <functional>

namespace alongside {

/// A visit on a person's timeline, or the one that is planned.
struct TimelineLine {
    QString visitId = {}, month = {}, when = {}, who = {}, detail = {}, tag = {}, notes = {}, pictures = {}, more = {};
    int kind = 0; ///< TimelineRows::Kind
    bool startsMonth = false;
    bool operator==(const TimelineLine &) const = default;
};

/// Visits by month, the latest first, older ones as they are asked for. Roles: visitId (empty: it has not been made
/// yet), kind, month ("November 2026"), startsMonth (the first of its month), when ("Fri 20 Nov 10:02 to 10:44"), who
/// ("you, with Craig"), detail (what for, or what was seen), tag ("42 min", "2 days late"), notes (their words, one a
/// line), pictures (sources of an Image, one a line), more ("2 more notes, 1 recording", or empty).
class TimelineRows : public LineModel<TimelineLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitTimeline")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Done, GoingOn, Planned, Late };
    Q_ENUM(Kind)
    /// Reads those before what is shown; none: there are no others.
    using Older = std::function<QList<TimelineLine>()>;

    explicit TimelineRows(QObject *parent = nullptr);

    void show(QList<TimelineLine> lines, Older older = {});

    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && bool(m_older); }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();

private:
    void markMonths(QList<TimelineLine> &lines, const QString &before) const;

    Older m_older;
};

} // namespace alongside
