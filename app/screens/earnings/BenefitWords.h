// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Benefit.h"
#include "app/screens/earnings/BenefitRows.h"
#include "app/store/BenefitDraft.h"

#include <QCoreApplication>

namespace alongside {

/// A benefit in words.
class BenefitWords {
    Q_DECLARE_TR_FUNCTIONS(BenefitWords)

public:
    static BenefitLine lineOf(const Benefit &benefit);
    /// What to do about what is typed and cannot be read.
    static QString wrong(BenefitField field);
    /// "Universal Credit: Since", by the name of the record's field.
    static QString field(const QString &benefit, const QString &name);
    /// What is stored there, as it is chosen or written on the page; empty: nothing.
    static QString value(const QString &field, const QJsonValue &value);

private:
    static QString aboutOf(const Benefit &benefit);
    static QString missingIn(const Benefit &benefit);
};

} // namespace alongside
