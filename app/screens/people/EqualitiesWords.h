// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Equalities.h"

#include <QCoreApplication>

namespace alongside {

/// What is asked for monitoring equalities, in words.
class EqualitiesWords {
    Q_DECLARE_TR_FUNCTIONS(EqualitiesWords)

public:
    static QString title(EqualitiesQuestion question);
    /// In the order of answersTo.
    static QStringList choices(EqualitiesQuestion question);
};

} // namespace alongside
