// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Agreement.h"
#include "app/domain/FormVersion.h"

#include <QList>

#include <optional>

namespace alongside {

using ReassessmentId = Id<struct ReassessmentKind>;

/// Something that happened to the time that a review takes: it may take two sittings, with whoever is there.
struct SittingEvent {
    enum class What { Began, Paused, Stopped }; ///< Stopped: the person did not want to go on

    What what = What::Began;
    Instant at = {};
    CoachId by = {};
    QString why = {}; ///< of a pause or stop; empty: nobody said

    bool operator==(const SittingEvent &) const = default;
};

QString toText(SittingEvent::What what);
SittingEvent::What sittingEventFromText(const QString &text); ///< Began for an unknown word

/// How the person's own pages are shown to them.
enum class InterviewFormat { Standard, EasyRead };
QString toText(InterviewFormat format);
InterviewFormat interviewFormatFromText(const QString &text); ///< Standard for an unknown word

/// One formal review of one person. What was answered is InterviewAnswers; here is where it stands.
struct Reassessment {
    ReassessmentId id = {};
    PersonId person = {};
    QString form = {}; ///< the form's url, of whatever version
    ReassessmentId previous = {}; ///< the completed one before; empty: none
    QuestionnaireId questionnaire = {}; ///< the version that it began with, and stays with
    Instant startedAt = {};
    CoachId startedBy = {};
    InterviewFormat format = InterviewFormat::Standard;
    QString position = {}; ///< the AnswerKey that is asked; empty: the beginning
    QList<SittingEvent> sittings = {}; ///< as they happened
    QString outcome = {};
    QDate nextReview = {};
    std::optional<Instant> completedAt = {};
    CoachId completedBy = {};
    std::optional<Agreement> agreement = {};

    bool isDraft() const { return !completedAt; }
    /// A sitting has begun and nobody has said that it is over.
    bool isBeingHeld() const { return !sittings.isEmpty() && sittings.last().what == SittingEvent::What::Began; }
    int sittingsHeld() const;

    bool operator==(const Reassessment &) const = default;
};

/// How a review stands to the agreement that was given to it.
enum class AgreementStanding { None, Stands, Voided };
AgreementStanding standingOf(const Reassessment &reassessment, const QByteArray &response);

} // namespace alongside
