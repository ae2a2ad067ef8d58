// SPDX-License-Identifier: Apache-2.0
#include "sync/server/NewsTerms.h"

#include <QUrlQuery>

namespace alongside {

std::optional<NewsTerms> NewsTerms::of(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    const QUrlQuery query{question < 0 ? QString{} : QString::fromLatin1(target.mid(question + 1))};
    const auto since = StateToken::fromText(query.queryItemValue(QStringLiteral("since")));
    if (!since) return std::nullopt;
    NewsTerms terms{*since};
    const qint64 maxBytes = query.queryItemValue(QStringLiteral("maxBytes")).toLongLong(); // 0 for what is no number
    if (maxBytes > 0) terms.maxBytes = maxBytes;
    return terms;
}

} // namespace alongside
