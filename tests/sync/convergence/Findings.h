// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <array>

namespace alongside {

/// What must hold, under every fault: the twelve of the design (protocol.md), in its order.
enum class Invariant {
    Convergence, ///< every tablet equals the service for its scope, what lies over held mutations aside
    AcknowledgedIsKept, ///< current, an ancestor of the current value, a candidate, or held
    CommittedIsKept, ///< what a tablet called saved arrives, unless the tablet was declared lost
    ExactlyOnce,
    ConflictsWherePeopleDiffer, ///< and only there
    ParentsAndOwnWrites, ///< no child without its parent; a device reads its own writes
    NothingBelowACursor, ///< that was handed out
    LostScopeLeavesNoByte,
    NothingOutsideTheScope,
    EverythingDrains, ///< with the faults off
    ReplayChangesNothing,
    WithinBudget, ///< bytes and round trips
};

struct InvariantName {
    Invariant invariant;
    const char *name;
};

inline constexpr std::array invariantNames{
    InvariantName{Invariant::Convergence, "1 convergence"},
    InvariantName{Invariant::AcknowledgedIsKept, "2 no acknowledged write is lost"},
    InvariantName{Invariant::CommittedIsKept, "3 no committed local write is lost"},
    InvariantName{Invariant::ExactlyOnce, "4 exactly once"},
    InvariantName{Invariant::ConflictsWherePeopleDiffer, "5 conflicts where people differed"},
    InvariantName{Invariant::ParentsAndOwnWrites, "6 parents and own writes"},
    InvariantName{Invariant::NothingBelowACursor, "7 nothing appears below a cursor"},
    InvariantName{Invariant::LostScopeLeavesNoByte, "8 a lost scope leaves no byte"},
    InvariantName{Invariant::NothingOutsideTheScope, "9 nothing outside the scope"},
    InvariantName{Invariant::EverythingDrains, "10 everything drains"},
    InvariantName{Invariant::ReplayChangesNothing, "11 replay changes nothing"},
    InvariantName{Invariant::WithinBudget, "12 bytes and round trips"},
};

inline QString nameOf(Invariant invariant) { return QString::fromLatin1(invariantNames[size_t(invariant)].name); }

using CheckCounts = std::array<qint64, invariantNames.size()>;

/// What was looked at in one world, and what did not hold.
class Findings {
public:
    /// `breach` says in English what does not hold; it is asked only then.
    template <typename Breach> void check(Invariant invariant, bool holds, Breach breach)
    {
        ++m_checks[size_t(invariant)];
        if (!holds) note(invariant, breach());
    }

    const CheckCounts &checks() const { return m_checks; }
    const QStringList &breaches() const { return m_breaches; }

private:
    void note(Invariant invariant, const QString &breach);

    CheckCounts m_checks{};
    QStringList m_breaches;
};

} // namespace alongside
