// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/ReferralPack.h"
#include "app/papers/Paper.h"

#include <QCoreApplication>

namespace alongside {

/// What goes with somebody to another service, to be read there: why they come, how to talk with them first of all,
/// what matters to them, and how they said yes.
class ReferralPaper {
    Q_DECLARE_TR_FUNCTIONS(ReferralPaper)

public:
    /// Sections without words are left out.
    static Paper of(const ReferralPack &pack);
    /// "Shan Griffiths, referral, 2026-11-22.pdf"; ending: "pdf" or "json".
    static QString fileName(const Person &person, QDate today, const QString &ending);
};

} // namespace alongside
