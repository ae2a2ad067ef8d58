// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace alongside {

/// Where a server is that may be told a secret, as somebody typed it or as a square said: HTTPS, or HTTP on this
/// machine; a host, perhaps a port, and no more. Nothing: the text is no such address. A user's name or a path makes an
/// address look like another server's, so there may be none.
std::optional<QUrl> safeOrigin(const QString &text);

} // namespace alongside
