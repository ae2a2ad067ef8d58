// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/EnrolmentLink.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace alongside {

namespace {

constexpr qsizetype longestLink = 1000; // bytes: as much as a square of ours holds
const QRegularExpression codeLetters{QStringLiteral("\\A[A-Za-z0-9-]{4,64}\\z")};

/// Empty: there is none, or there are two, and nobody knows which is meant.
QString onlyValueOf(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString{};
}

} // namespace

QByteArray EnrolmentLink::text() const
{
    return "alongside://enrol?service=" + QUrl::toPercentEncoding(service.toString()) + "&code=" + code.toUtf8();
}

std::optional<EnrolmentLink> EnrolmentLink::from(const QByteArray &text)
{
    if (text.size() > longestLink) return std::nullopt;
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const bool isOurs = url.scheme() == QStringLiteral("alongside") && url.host() == QStringLiteral("enrol");
    const QUrlQuery query{url};
    const EnrolmentLink link{.service = QUrl{onlyValueOf(query, QStringLiteral("service")), QUrl::StrictMode},
        .code = onlyValueOf(query, QStringLiteral("code"))};
    const bool isWhole = link.service.isValid() && codeLetters.match(link.code).hasMatch();
    if (!isOurs || !isWhole) return std::nullopt;
    return link;
}

} // namespace alongside
