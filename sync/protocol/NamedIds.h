// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace alongside {

/// Whether one of the strings of a JSON text is one of these ids; it is not read as a tree.
bool namesAny(const QByteArray &json, const QSet<QByteArray> &ids);

/// The same object without these ids: members of their name or with them as their value, entries of lists that are one
/// of them, and entries that are about one (an object with it as a member's value), however deep.
QJsonObject withoutIds(const QJsonObject &fields, const QSet<QString> &ids);

} // namespace alongside
