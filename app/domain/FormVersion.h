// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

namespace alongside {

using QuestionnaireId = Id<struct QuestionnaireKind>;

/// One released version of a form, without its document. It is never changed; the service releases another.
struct FormVersion {
    enum class Status { Active, Retired };

    QuestionnaireId id = {};
    QString url = {}; ///< which form it is, whatever the version (FHIR R4 Questionnaire.url)
    QString version = {};
    QString title = {};
    Status status = Status::Active; ///< Retired: no interview begins with it any more
    Instant publishedAt = {};

    bool operator==(const FormVersion &) const = default;
};

QString toText(FormVersion::Status status);
/// Active for a word that this version does not know.
FormVersion::Status formStatusFromText(const QString &text);

} // namespace alongside
