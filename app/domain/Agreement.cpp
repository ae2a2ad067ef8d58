// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Agreement.h"

#include <QCryptographicHash>

namespace alongside {

QString toText(Agreement::Form form)
{
    switch (form) {
    case Agreement::Form::Signature:
        return QStringLiteral("signature");
    case Agreement::Form::Mark:
        return QStringLiteral("mark");
    case Agreement::Form::Picture:
        return QStringLiteral("picture");
    case Agreement::Form::Voice:
        return QStringLiteral("voice");
    case Agreement::Form::AgreedBy:
        return QStringLiteral("agreedBy");
    case Agreement::Form::DidNotAgree:
        return QStringLiteral("didNotAgree");
    case Agreement::Form::CannotTell:
        return QStringLiteral("cannotTell");
    }
    Q_UNREACHABLE();
}

Agreement::Form agreementFormFromText(const QString &text)
{
    for (const Agreement::Form form : everyAgreementForm)
        if (toText(form) == text) return form;
    return Agreement::Form::CannotTell;
}

QString hashOfRendered(const QByteArray &response)
{
    return QString::fromLatin1(QCryptographicHash::hash(response, QCryptographicHash::Sha256).toHex());
}

bool stands(const Agreement &agreement, const QByteArray &response)
{
    return !agreement.hash.isEmpty() && agreement.hash == hashOfRendered(response);
}

} // namespace alongside
