// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace alongside {

// Qt writes what RFC 8785 asks for, as tst_CanonicalJson shows: members sorted by UTF-16 code units, no spaces, the
// short escapes, lower-case \u00xx for other controls, everything else in UTF-8, whole numbers without an exponent.
QByteArray canonicalJson(const QJsonObject &json) { return QJsonDocument{json}.toJson(QJsonDocument::Compact); }

QByteArray hashOf(const Mutation &mutation) { return hashOfBody(canonicalJson(toJson(mutation))); }

QByteArray hashOfBody(const QByteArray &canonicalMutation)
{
    const qsizetype seq = canonicalMutation.lastIndexOf(",\"seq\":"); // no member of a mutation sorts after it
    Q_ASSERT(seq > 0);
    return QCryptographicHash::hash(canonicalMutation.left(seq) + '}', QCryptographicHash::Sha256);
}

} // namespace alongside
