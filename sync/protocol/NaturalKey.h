// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace alongside {

/// The id that follows from these fields of a record: a text stands for itself, a whole number for its decimal digits.
/// Null when a part is absent or of another form.
QString naturalIdOf(const QString &type, const QStringList &key, const QJsonObject &fields);

/// The same, from the parts as they stand in JSON text: in bulk a value of each would cost more than its hash.
QString naturalIdOf(const QString &type, const QList<QByteArrayView> &parts);

/// UUIDv5 over a type and its key parts, written as canonical JSON: ["Attendance","0190…","2026-11-20","am"].
QString naturalIdOver(const QByteArray &name);

} // namespace alongside
