// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "app/domain/questionnaire/QuestionnaireItem.h"
#include "app/domain/questionnaire/ResponseProblem.h"

#include <QCoreApplication>

namespace alongside {

/// Answers, who gave them, and what is wrong with them, in words. Pure; forms speak the default locale's language
/// where they have it.
class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)

public:
    /// "cy".
    static QString language();
    static QStringList yesAndNo();
    /// "Yes", "Garden, Kitchen", "7 hours", "Fri 20 Nov".
    static QString value(const QuestionnaireItem &item, const QJsonArray &value);
    /// The same, or why there is none: "Not found out yet".
    static QString whole(const QuestionnaireItem &item, const InterviewAnswer &answer);
    static QString without(NoAnswer why);
    /// As everyAnsweredBy; the first two name the person.
    static QStringList whos(const QString &calledName);
    /// As everyAnsweredHow.
    static QStringList hows();
    /// "Shan with support · pointed, looked"; empty where nobody has said.
    static QString source(const InterviewAnswer &answer, const QString &calledName);
    /// What is wrong with an answer and what to do; never more than a sentence.
    static QString problem(const ResponseProblem &problem);

private:
    static QString entry(const QuestionnaireItem &item, const QJsonObject &entry);
    static QString number(const QuestionnaireItem &item, double number); ///< "7.5 hours", "£91.60"
};

} // namespace alongside
