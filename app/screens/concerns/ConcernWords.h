// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/ConcernStore.h"

#include <QCoreApplication>

namespace alongside {

/// Concerns in words, for their writer and for safeguarding leads.
class ConcernWords {
    Q_DECLARE_TR_FUNCTIONS(ConcernWords)

public:
    /// "What you saw or heard yourself", as the form asks.
    static QString question(Concern::Part part);
    /// "Seen or heard by the writer", as it is read.
    static QString heading(Concern::Part part);
    static QString safety(Concern::Safety safety);
    static QString gap(ConcernGap gap);
    /// What has become of it: "Not sent. Phone the duty team now."
    static QString way(ConcernStore::Own::Way way);
    /// "Phone 01922 555 0199. …"; what to do where no number is known.
    static QString whomToRing(const Safeguarding &said);
};

} // namespace alongside
