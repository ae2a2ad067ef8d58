// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "app/domain/questionnaire/QuestionnaireItem.h"

#include <QDate>
#include <QImage>
#include <QStringList>

namespace alongside {

/// One review in words that are ready to be read, in the language of its papers. Only what is asked is in it: hidden
/// questions are not.
struct ReviewContent {
    struct Choice {
        QString words = {};
        QString picture =
            {}; ///< what MyReviewPaper::Pictures knows it by: an OpenMoji, their own, a place's; empty: none

        bool operator==(const Choice &) const = default;
    };

    struct Question {
        QStringList groups = {}; ///< what it stands under within its part, from the outside; a repeat has its number
        QString asked = {};
        QString plain = {}; ///< in easy words; empty: as asked
        QString picture = {};
        FilledBy filledBy = FilledBy::Unstated;
        QList<Choice> answers = {}; ///< empty: none was given
        QString without = {}; ///< why there is none, or that there is none
        std::optional<AnsweredBy> by = {};
        QString source = {}; ///< who answered, and how; empty: nobody has said
        QString reversed = {}; ///< the question the other way round, and what was said to it; empty: not asked
        QString seen = {};
        QString means = {};
        enum class Origin { Given, WorkedOut } origin = Origin::Given;

        bool operator==(const Question &) const = default;
    };

    struct Part {
        QString heading = {};
        QList<Question> questions = {};

        bool operator==(const Part &) const = default;
    };

    QString fullName = {};
    QString calledName = {};
    QString formTitle = {};
    QString formVersion = {};
    QDate startedOn = {};
    QDate completedOn = {}; ///< invalid: not completed
    int sittings = 1;
    QString coach = {}; ///< who held it
    QList<Part> parts = {};
    QString outcome = {};
    QDate nextReview = {};
    QStringList referrals = {}; ///< to be made
    QStringList decisions = {}; ///< that follow from it, with capacity, each in a sentence or two
    std::optional<Agreement> agreement = {};
    AgreementStanding standing = AgreementStanding::None;
    QString agreementTakenBy = {};
    QImage agreementPicture = {}; ///< a signature, mark or picture; null: none, or a voice

    bool operator==(const ReviewContent &) const = default;
};

} // namespace alongside
