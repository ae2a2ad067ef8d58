// SPDX-License-Identifier: Apache-2.0
#include "app/store/MarkFields.h"

#include "app/records/RecordKinds.h"

namespace alongside {

QString idOf(const MarkKey &key)
{
    return naturalId(kind::attendance, {key.person.text, key.day.toString(Qt::ISODate), toText(key.session)});
}

QJsonObject fieldsOf(const MarkKey &key)
{
    return {{QStringLiteral("person"), key.person.text}, {QStringLiteral("date"), key.day.toString(Qt::ISODate)},
        {QStringLiteral("session"), toText(key.session)}};
}

} // namespace alongside
