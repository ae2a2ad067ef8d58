// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// The id that follows from these fields of a record: a text stands for itself, a whole number for its decimal digits.
/// Null when a part is absent or of another form.
QString naturalIdOf(const QString &type, const QStringList &key, const QJsonObject &fields);

} // namespace alongside
