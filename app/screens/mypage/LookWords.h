// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/AccessLog.h"

#include <QCoreApplication>

namespace alongside {

/// Says to a person who of the staff looked at what is written about them, at what, and when.
class LookWords {
    Q_DECLARE_TR_FUNCTIONS(LookWords)

public:
    /// The times that one coach opened it on one day are one sentence. names: of coaches, by id; today: the day of
    /// whoever reads.
    static QStringList of(const QList<Look> &looks, const QHash<QString, QString> &names, QDate today);

private:
    static QString said(const Look &last, int times, const QString &who, QDate today);
    static QString when(Instant at, QDate today);
};

} // namespace alongside
