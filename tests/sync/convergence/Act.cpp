// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Act.h"

#include "sync/protocol/Codec.h"

namespace alongside {

QByteArray contentOf(const Mutation &mutation)
{
    QJsonObject content = toJson(mutation);
    content.remove(QStringLiteral("opId"));
    content.remove(QStringLiteral("seq"));
    return canonicalJson(content);
}

} // namespace alongside
