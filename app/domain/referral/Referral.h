// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Consent.h"
#include "app/domain/Decision.h"
#include "app/domain/Reassessment.h"

#include <QDate>

namespace alongside {

using ReferralId = Id<struct ReferralKind>;

/// Somebody asked the other service how it stands, and what they heard.
struct ReferralChase {
    QDate on = {};
    QString words = {};

    bool operator==(const ReferralChase &) const = default;
};

/// A person on their way to another service, with the decision that allows it.
struct Referral {
    enum class State {
        Made, ///< not sent yet
        Sent,
        Accepted,
        Declined,
        Ended, ///< something came of it
        Withdrawn,
        Unknown, ///< a newer service knows it
    };

    ReferralId id = {};
    PersonId person = {};
    /// What makes it the same one on two tablets: the review and its question, or an id of its own.
    QString origin = {};
    ReassessmentId review = {}; ///< in which it was agreed; empty: in none
    QString route = {};
    QString destination = {}; ///< where exactly, in words
    QString reason = {};
    DecisionId decision = {}; ///< the person's yes
    State state = State::Made;
    QDate sentOn = {};
    QDate answeredOn = {};
    QDate endedOn = {}; ///< ended or withdrawn
    QString answer = {}; ///< what the other service said
    QString outcome = {}; ///< what came of it, or why it was withdrawn
    QDate chaseOn = {}; ///< invalid: no day is set
    QList<ReferralChase> chases = {};
    CoachId by = {};
    std::optional<Instant> at = {};

    /// Somebody still waits for something.
    bool isOpen() const { return state == State::Made || state == State::Sent || state == State::Accepted; }
    bool isOverdue(QDate today) const { return isOpen() && chaseOn.isValid() && chaseOn < today; }

    bool operator==(const Referral &) const = default;
};

inline constexpr Referral::State everyReferralState[] = {Referral::State::Made, Referral::State::Sent,
    Referral::State::Accepted, Referral::State::Declined, Referral::State::Ended, Referral::State::Withdrawn};

/// Empty for Made: a record without a state is one that was made, whichever tablet made it.
QString toText(Referral::State state);
Referral::State referralStateFromText(const QString &text);

/// The one table of what may follow what.
struct ReferralStep {
    Referral::State from = Referral::State::Made;
    Referral::State to = Referral::State::Sent;

    bool operator==(const ReferralStep &) const = default;
};
const QList<ReferralStep> &everyReferralStep();
QList<Referral::State> nextAfter(Referral::State state);

/// A step that somebody wants to take.
struct ReferralWish {
    Referral::State to = Referral::State::Sent;
    QDate on = {};
    QString words = {}; ///< what the other service said, what came of it, or why it is withdrawn

    bool operator==(const ReferralWish &) const = default;
};

enum class ReferralRefusal {
    NotAStep,
    NotAsked, ///< nobody has asked the person
    SaidNo, ///< or took it back
    NoDecision, ///< the yes is not the one it was made with
    NoRoute,
    NoDestination,
    NoReason,
    NoOutcome,
    NoDay,
    TooEarly, ///< before the step before it
    InTheFuture,
};

/// Whether a decision is a yes to being referred that stands: whoever said no since, and yes again, says which by a
/// decision of their own.
bool standsForReferral(const Decision &decision, const Consent &consent);
/// What stands against making it; nothing: it can be made. decision: the one that it names.
std::optional<ReferralRefusal> refusalOfMaking(
    const Referral &referral, const std::optional<Decision> &decision, const Consent &consent);
/// What stands against the step; nothing: it can be taken.
std::optional<ReferralRefusal> refusalOf(
    const Referral &referral, const ReferralWish &wish, const Consent &consent, QDate today);
/// The referral after a step that nothing stands against.
Referral after(Referral referral, const ReferralWish &wish);

/// Whom to chase first: those that are overdue for longest, then by day, those without a day last.
QList<Referral> inChaseOrder(QList<Referral> referrals);

} // namespace alongside
