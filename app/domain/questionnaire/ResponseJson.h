// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/AnswerSheet.h"
#include "app/domain/questionnaire/ResponseHeading.h"
#include "app/domain/questionnaire/ResponseProblem.h"

namespace alongside {

/// The response of a sheet as FHIR R4 JSON: enabled items that have an answer, in the order of the form, each text
/// beside its answers. A repeat's key is the `id` of its item, so that it is the same after an import.
QJsonObject responseJson(const AnswerSheet &sheet, const ResponseHeading &heading);

struct ImportedResponse {
    ResponseHeading heading;
    AnswerSheet sheet;
    QList<ResponseProblem> problems; ///< of the import; checkResponse() says what is wrong with the answers
};

/// The answers of a response to this form, whoever wrote it. What the form has no place for is kept in the sheet.
ImportedResponse importResponse(std::shared_ptr<const Questionnaire> form, const QByteArray &json, QDate today);

} // namespace alongside
