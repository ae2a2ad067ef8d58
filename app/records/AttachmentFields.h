// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Attachment.h"

#include <QJsonObject>

#include <optional>

namespace alongside {

/// The kind of record it is: a face is one of its own, because relief staff may see it (README.md).
QString kindOf(Attachment::Purpose purpose);

/// Nothing for a word that this version does not know.
std::optional<Attachment::Purpose> purposeFromText(const QString &text);

QJsonObject fieldsOf(const Attachment &attachment);

} // namespace alongside
