// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PictureKinds.h"

#include "tests/support/TestKinds.h"

namespace alongside {

const RecordSchema &pictureKinds()
{
    const auto fixed = [](const char *name, FieldType type) {
        return RecordField{.name = QString::fromLatin1(name),
            .type = type,
            .rule = MergeRule::Immutable,
            .presence = RecordField::Presence::Required};
    };
    static const RecordKind picture{.type = QStringLiteral("Picture"),
        .fields = {*testKinds().find(QStringLiteral("Note"))->field(QStringLiteral("person")),
            fixed("chunks", FieldType::Chunks), {.name = QStringLiteral("others"), .type = FieldType::List}},
        .readers = {QStringLiteral("coach"), QStringLiteral("supervisor")},
        .writers = {QStringLiteral("coach"), QStringLiteral("supervisor")}};
    static const RecordSchema schema{testKinds().version(), testKinds().kinds() + QList<RecordKind>{picture}};
    return schema;
}

} // namespace alongside
