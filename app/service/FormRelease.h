// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/FormVersion.h"
#include "app/domain/questionnaire/Questionnaire.h"
#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// One version of a form on its way to the tablets.
struct FormRelease {
    FormVersion form;
    QString document; ///< as its author wrote it
    QList<FormProblem> problems; ///< that do not keep it from being released
};

/// Rejected, in words for its author: no Questionnaire, without a url, a version or a question, or larger than travels.
Result<FormRelease> readRelease(const QByteArray &json, Instant now);
Operation releasing(const FormRelease &release);

/// Our own reassessment form, which comes with the program.
QByteArray ownReassessmentForm();

} // namespace alongside
