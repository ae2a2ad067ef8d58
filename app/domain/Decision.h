// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace alongside {

using DecisionId = Id<struct DecisionKind>;

/// What somebody is asked to agree to, each by itself. One from a newer service is kept and shown.
namespace purpose {
inline const QString photo = QStringLiteral("photo"); ///< to be photographed, and seen on every tablet
inline const QString share = QStringLiteral("share"); ///< what is written down about them, with others
inline const QString refer = QStringLiteral("refer"); ///< to another service
inline const QString move = QStringLiteral("move"); ///< to another place
inline const QString pay = QStringLiteral("pay"); ///< paid work, and what it does to benefits
} // namespace purpose
const QStringList &everyPurpose();

/// One question that was put to a person, how it was put, what they said or showed, and who decided. It is never
/// changed: somebody who decides otherwise decides anew, and what they take back is their Consent.
struct Decision {
    enum class Answer { Yes, No };
    /// Mental Capacity Act 2005 section 1(2): assumed until it is established that somebody lacks it.
    enum class Capacity { Assumed, Has, Lacks };
    enum class DecidedBy { Person, BestInterests, Attorney, Deputy };

    DecisionId id = {};
    PersonId person = {};
    QString purpose = {};
    QString about = {}; ///< which photo, with whom, where to: in words
    QString explained = {}; ///< how
    QString helped = {}; ///< who
    QString said = {}; ///< what the person said or showed
    Capacity capacity = Capacity::Assumed;
    QString capacityWhy = {}; ///< reasons, where it was assessed
    DecidedBy decidedBy = DecidedBy::Person;
    QString consulted = {}; ///< who, where somebody else decided
    Answer answer = Answer::No;
    CoachId by = {}; ///< who wrote it down
    Instant at = {};

    bool operator==(const Decision &) const = default;
};

QString toText(Decision::Answer answer);
QString toText(Decision::Capacity capacity);
QString toText(Decision::DecidedBy decider);
/// No for a word that this version does not know: nothing goes on because of it.
Decision::Answer answerFromText(const QString &text);
Decision::Capacity capacityFromText(const QString &text);
Decision::DecidedBy deciderFromText(const QString &text);

/// What a decision still needs before it is one.
enum class DecisionGap { Purpose, Explained, Said, CapacityWhy, Decider, Consulted };
/// Somebody who has capacity decides themselves (section 1(4)); for somebody who lacks it another does, who has asked
/// those who know them (section 4(7)). Capacity that was assessed has reasons.
QList<DecisionGap> gapsIn(const Decision &decision);

} // namespace alongside
