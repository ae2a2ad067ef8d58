// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ConsentStop.h"

#include <QCoreApplication>

namespace alongside {

/// Decisions and agreements in words. They say what was said and done, never what anybody thinks of it.
class DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)

public:
    /// "Photos"; of a purpose that this version does not know, its code.
    static QString purpose(const QString &asked);
    /// "Be photographed, and be seen on this service's tablets".
    static QString question(const QString &asked);
    /// "Yes, since Fri 20 Nov", "Not asked yet", "No, since Fri 20 Nov: “no more”".
    static QString standing(const Consent &consent, QDate today);
    /// What ends when somebody takes it back, before it is taken back.
    static QString whatStops(const QString &asked, const QString &name);
    /// Where it would be done: why it is not.
    static QString stopped(ConsentAct act, const QString &name);
    /// What the key coach has to do then; empty where the app itself stops it.
    static QString toStop(const QString &asked);
    static QString answer(Decision::Answer answer);
    /// "Decided themselves", "In their best interests. Asked: Bethan".
    static QString decider(const Decision &decision);
    /// "Capacity assumed", "Assessed as lacking capacity: …".
    static QString capacity(const Decision &decision);
    /// What is still missing, as what to do; empty: nothing.
    static QString gap(DecisionGap gap);

private:
    static QString ends(ConsentAct act, const QString &name);
};

} // namespace alongside
