// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace alongside {

/// Paths of the latest files with these endings ("*.jpg"), the newest first: of these folders and of those in them.
QStringList latestFiles(const QStringList &folders, const QStringList &endings, int most);
/// A file's bytes. Errors: NotFound, Rejected (more bytes than that), Storage.
Result<QByteArray> bytesOfFile(const QString &path, qint64 mostBytes);

} // namespace alongside
