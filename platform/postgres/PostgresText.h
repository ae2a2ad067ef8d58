// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace alongside {

/// The statement as PostgreSQL takes it: `?` outside of quotation becomes $1, $2, …; what is in quotation marks or in a
/// comment stays.
struct NumberedSql {
    QByteArray text = {};
    int parameters = 0;
};
NumberedSql numberedParameters(const QString &sql);

} // namespace alongside
