// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/pack/PackAttachments.h"

#include <QJsonObject>

namespace alongside {

/// The pack for another program, as a FHIR R4 Bundle of type collection: the Patient, a Flag for each communication
/// need and alert, a QuestionnaireResponse for each review (with its form), a DocumentReference for each file, and for
/// every record without exception a Basic (hl7.org/fhir/R4/basic.html) whose extensions are its fields as stored.
QJsonObject packBundle(const PersonRecords &about, const PackAttachments &attachments, Instant at);

/// The url of the extension that holds a field, and the code of a Basic that holds a kind.
QString extensionUrlOf(const QString &type, const QString &field);

} // namespace alongside
