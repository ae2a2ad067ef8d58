// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/pack/PackFile.h"
#include "app/service/pack/PersonRecords.h"

namespace alongside {

/// The photos, signatures and voices of a pack: their bytes as the service has them, checked against the hash that
/// their record gives.
struct PackAttachments {
    QHash<QString, PackFile> byRecord;
    QStringList missing; ///< ids of records whose bytes have not all arrived, or are not what the record says
};

Result<PackAttachments> attachmentsOf(OpenService &service, const PersonRecords &about);

} // namespace alongside
