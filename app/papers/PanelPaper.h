// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/outcomes/PanelReport.h"
#include "app/papers/Paper.h"

namespace alongside {

/// The update to a scrutiny panel on paper: the sentences and counts of its text, in the same order, with the same
/// hidden. In English, as the text is.
class PanelPaper {
public:
    static Paper about(const PanelFacts &facts, QDate today);
};

} // namespace alongside
