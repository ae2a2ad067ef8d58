// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QDate>
#include <QList>

namespace alongside::bench {

/// What a person's page and a search wait for, whatever the history behind them: milliseconds each, and what they read.
struct Readings {
    QList<double> milliseconds;
    qsizetype rows = 0;
};

/// All that a person's page reads, for so many people in turn.
Readings openPeople(Database &database, QDate today, int people);
/// Notes with a word that begins so, in everybody's; and the same by looking at every note, which is the floor.
Readings searchNotes(Database &database, const QString &word, int times);
Readings lookThroughNotes(Database &database, const QString &word, int times);

} // namespace alongside::bench
