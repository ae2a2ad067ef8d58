// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace alongside {

Q_DECLARE_LOGGING_CATEGORY(storageLog)
Q_DECLARE_LOGGING_CATEGORY(syncLog)
Q_DECLARE_LOGGING_CATEGORY(serverLog)
Q_DECLARE_LOGGING_CATEGORY(appLog)

/// Sends every message to one file (appended, created 0600, rotated at 1 MiB to FILE.1) and warnings to stderr too.
/// Log ids, counts, kinds of record and error kinds: never a name, an answer, a note, a key, a PIN or a token.
void logToFile(const QString &path);

} // namespace alongside
