// SPDX-License-Identifier: Apache-2.0
#include "app/domain/RenderedReview.h"

#include "app/domain/questionnaire/ResponseJson.h"

#include <QJsonDocument>

namespace alongside {

namespace {

QJsonObject responseOf(const Reassessment &review, const AnswerSheet &sheet)
{
    const ResponseHeading heading{.id = review.id.text,
        .status = ResponseHeading::Status::Completed,
        .subject = QStringLiteral("Patient/") + review.person.text};
    return responseJson(sheet, heading);
}

QByteArray compact(const QJsonObject &json) { return QJsonDocument{json}.toJson(QJsonDocument::Compact); }

/// What is said beside a value, or in place of one; empty: nothing. To pass a question over says nothing.
QJsonObject beside(const InterviewAnswer &answer)
{
    QJsonObject said;
    if (!answer.isAnswered() && answer.without != NoAnswer::None && answer.without != NoAnswer::Skipped)
        said.insert(QStringLiteral("without"), toText(answer.without));
    if (answer.reversed) {
        said.insert(QStringLiteral("asked"), answer.reversed->asked);
        said.insert(QStringLiteral("reversed"), answer.reversed->value);
    }
    return said;
}

} // namespace

QByteArray renderedReview(const Reassessment &review, const AnswerSheet &sheet, const InterviewAnswers &answers)
{
    QJsonObject all;
    for (const SheetItem &item : sheet.enabledItems())
        if (const QJsonObject said = beside(answers.value(item.key)); !said.isEmpty()) all.insert(item.key, said);
    return compact({{QStringLiteral("response"), responseOf(review, sheet)}, {QStringLiteral("beside"), all}});
}

AgreementStanding standingOf(const Reassessment &review, const AnswerSheet &sheet, const InterviewAnswers &answers)
{
    const AgreementStanding whole = standingOf(review, renderedReview(review, sheet, answers));
    if (whole != AgreementStanding::Voided) return whole;
    return standingOf(review, compact(responseOf(review, sheet)));
}

} // namespace alongside
