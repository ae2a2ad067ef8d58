// SPDX-License-Identifier: Apache-2.0
#include "app/domain/FormVersion.h"

namespace alongside {

QString toText(FormVersion::Status status)
{
    return status == FormVersion::Status::Active ? QStringLiteral("active") : QStringLiteral("retired");
}

FormVersion::Status formStatusFromText(const QString &text)
{
    return text == toText(FormVersion::Status::Retired) ? FormVersion::Status::Retired : FormVersion::Status::Active;
}

} // namespace alongside
