// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/client/Pictures.h"

namespace alongside {

/// pictureKinds(), whose pictures grow old by the moment they are of, as attachments of the app do.
inline const RecordSchema &datedPictureKinds()
{
    static const RecordSchema schema = [] {
        const QString moment = QStringLiteral("at");
        QList<RecordKind> kinds = pictureKinds().kinds();
        for (RecordKind &kind : kinds) {
            if (kind.type != pictureName(1).type) continue;
            kind.fields.append({.name = moment,
                .type = FieldType::Timestamp,
                .rule = MergeRule::Immutable,
                .presence = RecordField::Presence::Required});
            kind.datedBy = moment;
        }
        return RecordSchema{pictureKinds().version(), kinds};
    }();
    return schema;
}

/// day: ISO 8601.
inline Operation pictureTakenOn(const QString &day, int number)
{
    const RecordName name = pictureName(number);
    return {Operation::Kind::Add, name.type, name.id, {},
        {{QStringLiteral("person"), pictureName(1).id}, {QStringLiteral("at"), day + QStringLiteral("T09:00:00.000Z")},
            {QStringLiteral("chunks"), QJsonArray::fromStringList(chunkIdsOf(photoOf(number)))}}};
}

} // namespace alongside
