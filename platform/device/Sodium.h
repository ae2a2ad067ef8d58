// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <sodium.h>

namespace alongside {

// Qt's bytes as libsodium takes them.
inline const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *out(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

inline unsigned long long lengthOf(const QByteArray &bytes) { return static_cast<unsigned long long>(bytes.size()); }

/// Before anything else of libsodium: picks the fast code paths; once is enough. Thread-safe.
inline void requireSodium()
{
    static const int ready = sodium_init();
    Q_ASSERT(ready >= 0);
    Q_UNUSED(ready)
}

} // namespace alongside
