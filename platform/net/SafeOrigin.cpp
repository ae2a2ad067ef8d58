// SPDX-License-Identifier: Apache-2.0
#include "platform/net/SafeOrigin.h"

#include "platform/net/ThisMachine.h"

namespace alongside {

std::optional<QUrl> safeOrigin(const QString &text)
{
    const QUrl url{text.trimmed(), QUrl::StrictMode};
    const bool isReached = url.scheme() == QStringLiteral("https")
        || (url.scheme() == QStringLiteral("http") && isThisMachine(url.host()));
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QStringLiteral("/"));
    if (!url.isValid() || !isReached || url.host().isEmpty() || !isBare) return std::nullopt;
    return url.adjusted(QUrl::RemovePath);
}

} // namespace alongside
