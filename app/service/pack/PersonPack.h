// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/pack/PackManifest.h"
#include "app/service/pack/PackPaper.h"

namespace alongside {

/// A hand-over pack: everything that a service holds about one person, readable without the app. A plan as a value:
/// the files, and the manifest that they end with.
struct PersonPack {
    QList<PackFile> files;
    PackManifest manifest;

    /// Needs a QGuiApplication. facts: its notes are filled in here.
    static Result<PersonPack> of(const PersonRecords &about, const PackAttachments &attachments, PackFacts facts);

    /// Into a folder that is empty or not there; only its owner can read what is written. Where a file cannot be
    /// written, those before it are removed again.
    Result<void> writeTo(const QString &folder) const;
};

/// Rejected, in words, unless the folder is empty or can be made.
Result<void> checkEmptyFolder(const QString &folder);

} // namespace alongside
