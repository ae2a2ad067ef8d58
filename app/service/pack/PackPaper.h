// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/papers/Paper.h"
#include "app/service/pack/PackAttachments.h"

namespace alongside {

/// When a pack was made, by whom, and what is not in it: the same words on paper and in the manifest.
struct PackFacts {
    QString service;
    QString madeBy;
    Instant at = {};
    QStringList notes; ///< what its reader must know: what is missing, sealed, about others too
};

/// The pack to be read by people: whom it is about and how to talk with them first, then every record in words.
Paper packPaper(const PersonRecords &about, const PackAttachments &attachments, const PackFacts &facts);

} // namespace alongside
