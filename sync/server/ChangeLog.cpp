// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChangeLog.h"

namespace alongside {

QString StoredRecord::authorOf(const QString &path) const
{
    const QJsonValue own = authors.value(path);
    return own.isString() ? own.toString() : authors.value(QString{}).toString();
}

} // namespace alongside
