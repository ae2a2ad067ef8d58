// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/HeadCount.h"
#include "app/screens/register/RegisterLines.h"
#include "app/screens/register/RegisterView.h"

namespace alongside {

/// One register as it was last read: what was asked for, what is stored about the day, and what is shown of it.
struct ShownRegister {
    RegisterWish wish;
    RegisterSources sources;
    RegisterView view;
    MarkFlags flags;
    HeadCount here; ///< of those shown, by the latest mark of the day, and not gone home

    /// Nullptr when the person is not shown.
    const RegisterRow *find(const QString &personId) const;
    /// As the service calls it on the register's day.
    QString labelOf(const QString &codeId) const { return sources.codes.find(codeId, wish.day).label; }
    QSet<PersonId> peopleHere() const;
};

} // namespace alongside
