// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "app/domain/Person.h"
#include "app/domain/questionnaire/AnswerSheet.h"
#include "app/papers/ReviewContent.h"
#include "app/screens/interviews/EasyPictures.h"

#include <QCoreApplication>
#include <QHash>

namespace alongside {

/// What the papers of a review need to know.
struct ReviewFacts {
    AnswerSheet sheet;
    InterviewAnswers answers = {};
    Reassessment review = {};
    Person person = {};
    QString coach = {}; ///< name of who held it
    QString agreementTakenBy = {}; ///< name
    AgreementStanding standing = AgreementStanding::None;
    QStringList referrals = {};
    QStringList decisions = {}; ///< as InterviewDecisions::recorded
    QImage agreementPicture = {};
    EasyPictures pictures = {};
};

/// Puts a review into the words of its papers, question by question as they are asked. One use.
class ReviewOnPaper {
    Q_DECLARE_TR_FUNCTIONS(ReviewOnPaper)

public:
    explicit ReviewOnPaper(const ReviewFacts &facts) : m_facts{facts} { }

    ReviewContent content();

private:
    void enter(const SheetItem &item);
    void enterGroup(const SheetItem &group);
    void add(const SheetItem &item);
    QList<ReviewContent::Choice> choicesOf(const SheetItem &item) const;
    QString withoutOf(const InterviewAnswer &answer) const;
    QString reversedOf(const QuestionnaireItem &item, const InterviewAnswer &answer) const;
    QString groupName(const SheetItem &group) const;

    const ReviewFacts &m_facts;
    GivenAnswers m_computed;
    QList<ReviewContent::Part> m_parts;
    QList<std::pair<int, QString>> m_groups; // depth and name of each that is open, below the part
};

} // namespace alongside
