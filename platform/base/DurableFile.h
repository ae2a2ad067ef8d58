// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>

namespace alongside {

/// Puts the content in the file's place, 0600. Whenever the power is cut, the file has its old content or the new:
/// a new file is written and synced, renamed over the old one, and the folder is synced. Errors: DiskFull, Storage.
Result<void> replaceDurably(const QString &path, const QByteArray &content);

/// Syncs a finished file, renames it over whatever has that name, and syncs the folder.
Result<void> renameDurably(const QString &from, const QString &to);

/// Removes the file, if there is one, so that it stays removed.
Result<void> removeDurably(const QString &path);

/// The whole content. NotFound when there is no such file.
Result<QByteArray> readWhole(const QString &path);

} // namespace alongside
