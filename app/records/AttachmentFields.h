// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Attachment.h"

#include <QJsonObject>

namespace alongside {

/// The kind of record it is: a face is one of its own, because relief staff may see it (README.md).
QString kindOf(Attachment::Purpose purpose);

QJsonObject fieldsOf(const Attachment &attachment);

} // namespace alongside
