// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace alongside {

/// Every page of a SQLCipher file and of its write-ahead log in the clear, pages that are not in use included: what
/// somebody with the key could find. Format of SQLCipher 3: AES-256-CBC under the raw key; a page ends with 48 bytes,
/// of which the first 16 are its initialisation vector; the first page begins with 16 bytes of salt.
QByteArray plainPages(const QByteArray &file, const QByteArray &log, const QByteArray &key);

} // namespace alongside
