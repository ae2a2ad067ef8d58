// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/Referral.h"

#include <QCoreApplication>

namespace alongside {

/// Referrals in words. They say what was done and by when, never what anybody thinks of it.
class ReferralWords {
    Q_DECLARE_TR_FUNCTIONS(ReferralWords)

public:
    /// "College or training"; of a route that this version does not know, its code.
    static QString route(const QString &code);
    /// "Sent Fri 20 Nov, no answer yet".
    static QString standing(const Referral &referral);
    /// "Ask how it stands: 6 days late", "Ask how it stands by Fri 27 Nov"; empty: nobody has to.
    static QString chase(const Referral &referral, QDate today);
    /// "They said yes": the step as a choice.
    static QString step(Referral::State to);
    /// What is asked beside it: "What they said".
    static QString stepQuestion(Referral::State to);
    /// Why it is not made, or not taken further, and what to do.
    static QString refusal(ReferralRefusal refusal, const QString &name);
    /// "“Coleg Sir Gâr”, M. Hicks, Fri 20 Nov 14:20".
    static QString yes(const Decision &decision, const QString &coach, QDate today);
};

} // namespace alongside
