// SPDX-License-Identifier: Apache-2.0
#include "app/service/ChangedFields.h"

namespace alongside {

QJsonObject changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject set;
    for (auto field = after.begin(); field != after.end(); ++field)
        if (before.value(field.key()) != field.value()) set.insert(field.key(), field.value());
    for (const QString &name : before.keys())
        if (!after.contains(name)) set.insert(name, QJsonValue::Null);
    return set;
}

} // namespace alongside
