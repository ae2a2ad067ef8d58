// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/Earnings.h"

#include <QJsonObject>

namespace alongside {

/// The fields of Earnings; money as whole pence. What is not known has no field.
QJsonObject fieldsOf(const Earnings &earnings);
/// Those alone that say which week of whose job it is, and so which record.
QJsonObject earningsKeyOf(const PersonId &person, const QString &job, QDate week);

} // namespace alongside
