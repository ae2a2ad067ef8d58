// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/outcomes/PanelReport.h"
#include "app/papers/Paper.h"

#include <QCoreApplication>

namespace alongside {

/// The counts of a board on paper, for whoever the service answers to: nobody is named, small numbers are hidden.
class BoardPaper {
    Q_DECLARE_TR_FUNCTIONS(BoardPaper)

public:
    struct About {
        QString service = {};
        QString quarter = {}; ///< "October to December 2026"
        QDate asOf = {}; ///< the last day that is in it
        QList<PanelTable> tables = {}; ///< as they may be given out
        QStringList sites = {}; ///< a sentence about the room at each
        QStringList sums = {}; ///< sentences about everybody together
    };
    static Paper about(const About &board, QDate today);
};

} // namespace alongside
