// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace alongside::bench {

/// One file served and fetched over loopback HTTP in this process, as the floor's network: the bytes that arrived.
QByteArray downloadOverLoopback(const QString &file);

/// RFC 1952.
QByteArray gunzip(const QByteArray &compressed);

} // namespace alongside::bench
