// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace alongside {

/// A count that a reader knows to be the sum of others.
struct CountSum {
    QString whole = {};
    QStringList parts = {};

    bool operator==(const CountSum &) const = default;
};

/// Counts by name, of whatever is given out together, and every sum among them that a reader knows.
struct CountSums {
    QHash<QString, int> counts = {};
    QList<CountSum> sums = {};
};

/// Those of the hidden counts that a reader can tell, who knows every other count, every sum, and that people are whole
/// and never fewer than none. Of every other hidden count there is a proof: other numbers that keep all the sums.
/// Where such numbers exist but none of them was found, the count is taken for told.
QSet<QString> toldCounts(const CountSums &known, const QSet<QString> &hidden);

} // namespace alongside
