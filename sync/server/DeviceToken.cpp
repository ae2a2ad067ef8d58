// SPDX-License-Identifier: Apache-2.0
#include "sync/server/DeviceToken.h"

#include "sync/protocol/JsonReader.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace alongside {

QString tokenFor(const EnrolRequest &request, const QString &device)
{
    const QByteArray message = "token " + device.toUtf8();
    return base64Url(QMessageAuthenticationCode::hash(message, request.fileKey, QCryptographicHash::Sha256));
}

QString hashOfToken(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace alongside
