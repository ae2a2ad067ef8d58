// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/HeldForm.h"

#include "app/records/RecordKinds.h"
#include "app/service/console/ConsoleHtml.h"
#include "app/service/console/ConsoleWords.h"

#include <algorithm>

namespace alongside::heldform {

using namespace consolehtml;

namespace {

const RecordField *declaredField(const Operation &operation, const QString &name)
{
    const RecordKind *kind = recordKinds().find(operation.type);
    return kind ? kind->field(name) : nullptr;
}

/// What people type; not who, when and of whom, which the rest of the mutation rests on.
bool canBeTyped(const Operation &operation, const QString &name)
{
    const RecordKind *kind = recordKinds().find(operation.type);
    const RecordField *field = declaredField(operation, name);
    if (!field || kind->key.contains(name)) return false;
    return field->type == FieldType::Text || field->type == FieldType::Date || field->type == FieldType::Time
        || field->type == FieldType::Integer || field->type == FieldType::Boolean;
}

QString asTyped(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
                          : value.toVariant().toString();
}

/// As one newline each: a browser sends CR LF, whatever it was shown.
QString withPlainLineEnds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

/// A line to type in drops line breaks; what may have some is typed in an area, whatever its field is meant to be.
bool mayHaveLines(const RecordField &field, const QString &value)
{
    return field.type == FieldType::Text || value.contains(u'\n') || value.contains(u'\r');
}

QString inputName(qsizetype mutation, qsizetype operation, const QString &field)
{
    return QStringLiteral("value-%1-%2-%3").arg(mutation).arg(operation).arg(field);
}

QString formWords(const RecordField &field)
{
    switch (field.type) {
    case FieldType::Date:
        return QStringLiteral("A day, written as 2026-11-20. Empty: none.");
    case FieldType::Time:
        return QStringLiteral("A time, written as 09:05. Empty: none.");
    case FieldType::Integer:
        return QStringLiteral("A whole number. Empty: none.");
    case FieldType::Boolean:
        return QStringLiteral("yes or no. Empty: neither.");
    default:
        return QStringLiteral("Empty: none.");
    }
}

/// Undefined: not of the field's kind.
QJsonValue valueTyped(const RecordField &field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) return QJsonValue::Null;
    const QJsonValue none{QJsonValue::Undefined};
    bool isNumber = false;
    switch (field.type) {
    case FieldType::Integer: {
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue{number} : none;
    }
    case FieldType::Boolean:
        return text == QStringLiteral("yes") ? QJsonValue{true}
            : text == QStringLiteral("no")   ? QJsonValue{false}
                                             : none;
    case FieldType::Date:
        return QDate::fromString(text, Qt::ISODate).isValid() ? QJsonValue{text} : none;
    case FieldType::Time:
        return text.size() == 5 && QTime::fromString(text, QStringLiteral("HH:mm")).isValid() ? QJsonValue{text} : none;
    default:
        return QJsonValue{typed};
    }
}

} // namespace

HtmlText inputsFor(const HeldBundle &bundle)
{
    HtmlText inputs;
    for (qsizetype index = 0; index < bundle.mutations.size(); ++index) {
        const QList<Operation> &operations = bundle.mutations.at(index).mutation.ops;
        for (qsizetype place = 0; place < operations.size(); ++place) {
            const Operation &operation = operations.at(place);
            for (auto field = operation.set.begin(); field != operation.set.end(); ++field) {
                if (!canBeTyped(operation, field.key())) continue;
                const RecordField &declared = *declaredField(operation, field.key());
                const FormInput shown{.name = inputName(index, place, field.key()),
                    .label = consolewords::sentence(consolewords::code(field.key())),
                    .value = asTyped(*field),
                    .help = formWords(declared)};
                inputs += mayHaveLines(declared, shown.value) ? textArea(shown) : input(shown);
            }
        }
    }
    return inputs;
}

Result<QList<Mend>> mendsIn(const FormFields &fields, const HeldBundle &bundle)
{
    QList<Mend> mends;
    for (qsizetype index = 0; index < bundle.mutations.size(); ++index) {
        const Mutation &mutation = bundle.mutations.at(index).mutation;
        for (qsizetype place = 0; place < mutation.ops.size(); ++place) {
            const Operation &operation = mutation.ops.at(place);
            Mend mend{mutation.opId, int(place), {}};
            for (auto field = operation.set.begin(); field != operation.set.end(); ++field) {
                const QString name = inputName(index, place, field.key());
                if (!canBeTyped(operation, field.key()) || !fields.contains(name)) continue;
                const QString typed = withPlainLineEnds(fields.value(name));
                if (typed == withPlainLineEnds(asTyped(*field))) continue;
                const QJsonValue meant = valueTyped(*declaredField(operation, field.key()), typed);
                if (meant.isUndefined())
                    return Error{ErrorKind::Rejected,
                        QStringLiteral("“%1” is no value for “%2”. %3 Go back and write it another way.")
                            .arg(typed, consolewords::sentence(consolewords::code(field.key())),
                                formWords(*declaredField(operation, field.key())))};
                mend.set.insert(field.key(), meant);
            }
            if (!mend.set.isEmpty()) mends.append(mend);
        }
    }
    return mends;
}

} // namespace alongside::heldform
