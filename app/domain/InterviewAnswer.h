// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Reassessment.h"

#include <QHash>
#include <QJsonArray>

namespace alongside {

/// Who said or showed an answer. There is no default.
enum class AnsweredBy { Person, PersonWithSupport, FamilyOrCarer, Advocate, Staff };
inline constexpr AnsweredBy everyAnsweredBy[] = {AnsweredBy::Person, AnsweredBy::PersonWithSupport,
    AnsweredBy::FamilyOrCarer, AnsweredBy::Advocate, AnsweredBy::Staff};

/// By what means.
enum class AnsweredHow { Spoke, Signed, Pointed, Looked, ChoseObjectOrPhoto, ShowedByDoing };
inline constexpr AnsweredHow everyAnsweredHow[] = {AnsweredHow::Spoke, AnsweredHow::Signed, AnsweredHow::Pointed,
    AnsweredHow::Looked, AnsweredHow::ChoseObjectOrPhoto, AnsweredHow::ShowedByDoing};

/// Why a question has no value.
enum class NoAnswer {
    None, ///< nobody has said anything about it
    AskedNoAnswer,
    NotFoundOutYet,
    DoesNotKnow, ///< "I don't know", which is what they said
    Skipped, ///< passed over: still to be answered
};
inline constexpr NoAnswer everyNoAnswer[] = {
    NoAnswer::AskedNoAnswer, NoAnswer::NotFoundOutYet, NoAnswer::DoesNotKnow, NoAnswer::Skipped};

QString toText(AnsweredBy by);
QString toText(AnsweredHow how);
QString toText(NoAnswer why); ///< empty for None
/// Nothing for a word that this version does not know.
std::optional<AnsweredBy> answeredByFromText(const QString &text);
std::optional<AnsweredHow> answeredHowFromText(const QString &text);
NoAnswer noAnswerFromText(const QString &text);

/// A yes that leads to a referral or a move, asked again the other way round.
struct ReversedCheck {
    QString asked = {}; ///< in these words
    QJsonArray value = {}; ///< what they said to it
    Instant at = {};

    bool operator==(const ReversedCheck &) const = default;
};

/// What somebody said or showed to one question, who and how, and what staff made of it, apart.
struct InterviewAnswer {
    PersonId person = {};
    ReassessmentId reassessment = {};
    QString key = {}; ///< linkId, with a stable key for each repeat: "jobs#k1/employer"
    QJsonArray value = {}; ///< FHIR R4 answers without nested items; empty: none
    NoAnswer without = NoAnswer::None; ///< why there is no value
    std::optional<AnsweredBy> by = {};
    QList<AnsweredHow> how = {};
    std::optional<ReversedCheck> reversed = {}; ///< beside the answer, whatever it says
    QString seen = {}; ///< what was seen
    QString means = {}; ///< what staff think it means
    CoachId recordedBy = {};
    Instant at = {};

    bool isAnswered() const { return !value.isEmpty(); }
    /// Nothing is left to do: "asked, no answer" and "not found out yet" are complete.
    bool isComplete() const;
    /// Nobody has said or seen anything: it is as if it had never been asked.
    bool isUntouched() const;
    /// Something else is said: who said the former, and how, is not said of it.
    void say(const QJsonArray &said, NoAnswer why);

    bool operator==(const InterviewAnswer &) const = default;
};

/// By their keys.
using InterviewAnswers = QHash<QString, InterviewAnswer>;

} // namespace alongside
