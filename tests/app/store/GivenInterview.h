// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "sync/protocol/Messages.h"

/// The form of a story about an interview, and answers to it.
namespace alongside::given {

inline const QString formUrl = QStringLiteral("https://alongside.example/fhir/Questionnaire/story");

/// A released version of it; the later the number, the later it was released.
FormVersion formVersion(int number);
QString formDocument(int number);
/// Version 2 with three first answers: one as it is, one computed, one in a group that repeats.
QString proposingForm();
/// As the service writes it.
Operation publishing(int number);

QJsonArray yes();
QJsonArray no();
QJsonArray words(const QString &text);

} // namespace alongside::given
