// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Agreement.h"

#include <QCoreApplication>

namespace alongside {

/// How somebody stood to their review, as its two papers say it. None is better than another.
class AgreementWords {
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)

public:
    /// "Agreed, with a signature".
    static QString formal(const Agreement &agreement);
    /// To the person: "You signed your name."
    static QString plain(const Agreement &agreement);
};

} // namespace alongside
