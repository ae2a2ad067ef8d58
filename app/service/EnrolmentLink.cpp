// SPDX-License-Identifier: Apache-2.0
#include "app/service/EnrolmentLink.h"

#include "platform/net/ThisMachine.h"

namespace alongside {

Result<QUrl> EnrolmentLink::addressFrom(const QString &typed)
{
    const QUrl url{typed.trimmed(), QUrl::StrictMode};
    const bool isHere = url.host() == QStringLiteral("localhost") || isThisMachine(url.host());
    const bool isReached =
        url.scheme() == QStringLiteral("https") || (url.scheme() == QStringLiteral("http") && isHere);
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QStringLiteral("/"));
    if (!url.isValid() || !isReached || url.host().isEmpty() || !isBare)
        return Error{ErrorKind::Rejected,
            QStringLiteral("the address is where tablets reach the service, like https://alongside.council.example")};
    return url.adjusted(QUrl::RemovePath);
}

QByteArray EnrolmentLink::text() const
{
    return "alongside://enrol?service=" + QUrl::toPercentEncoding(service.toString()) + "&code=" + code.toUtf8();
}

} // namespace alongside
