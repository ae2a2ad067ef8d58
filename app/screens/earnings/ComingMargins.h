// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/earnings/MarginRows.h"
#include "platform/sql/Database.h"

#include <QCoreApplication>
#include <QDate>

namespace alongside {

/// Whose margin changes on the next day on which rules of earnings begin, as far as is written.
class ComingMargins {
    Q_DECLARE_TR_FUNCTIONS(ComingMargins)

public:
    struct Found {
        QString sentence = {}; ///< empty: no rules are known to begin
        QList<MarginLine> lines = {};
    };
    /// Earnings of the five weeks before today are read.
    static Result<Found> after(Database &database, QDate today);

private:
    static QString sentenceOf(QDate day, int people);
};

} // namespace alongside
