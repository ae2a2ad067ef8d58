// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/OwnWrites.h"

#include "sync/client/RecordName.h"

#include <QMap>
#include <QSet>

namespace alongside {

namespace {

struct Expected {
    QMap<RecordName, QJsonObject> fields;
    QSet<QString> onlyPatched; ///< ids
};

Expected expectedOf(const QList<Mutation> &own)
{
    Expected expected;
    for (const Mutation &mutation : own) {
        for (const Operation &operation : mutation.ops) {
            const RecordName name{operation.type, operation.id};
            if (operation.kind == Operation::Kind::Remove) expected.fields.remove(name);
            if (operation.kind == Operation::Kind::Patch && !expected.fields.contains(name))
                expected.onlyPatched.insert(operation.id);
            for (auto set = operation.set.begin(); set != operation.set.end(); ++set)
                expected.fields[name].insert(set.key(), set.value());
        }
    }
    return expected;
}

bool isShown(const std::optional<Record> &shown, const QString &field, const QJsonValue &value)
{
    const QJsonValue has = shown ? shown->fields.value(field) : QJsonValue{QJsonValue::Undefined};
    return has == value || (value.isNull() && has.isUndefined());
}

} // namespace

QStringList ownWritesNotShown(TestTablet &tablet, const QList<Mutation> &own, LostRecords lost)
{
    QStringList missing;
    const Expected expected = expectedOf(own);
    for (auto record = expected.fields.constBegin(); record != expected.fields.constEnd(); ++record) {
        const auto shown = tablet.shown(record.key().type, record.key().id);
        if (!shown && lost == LostRecords::MayBe && expected.onlyPatched.contains(record.key().id)) continue;
        for (auto field = record->begin(); field != record->end(); ++field)
            if (!isShown(shown, field.key(), *field))
                missing.append(QStringLiteral("%1.%2").arg(record.key().type, field.key()));
    }
    return missing;
}

} // namespace alongside
