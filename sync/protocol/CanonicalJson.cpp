// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace alongside {

// Qt writes what RFC 8785 asks for, as tst_CanonicalJson shows: members sorted by UTF-16 code units, no spaces, the
// short escapes, lower-case \u00xx for other controls, everything else in UTF-8, whole numbers without an exponent.
QByteArray canonicalJson(const QJsonObject &json) { return QJsonDocument{json}.toJson(QJsonDocument::Compact); }

QByteArray hashOf(const Mutation &mutation)
{
    QJsonObject json = toJson(mutation);
    json.remove(QStringLiteral("seq"));
    return QCryptographicHash::hash(canonicalJson(json), QCryptographicHash::Sha256);
}

} // namespace alongside
