// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Error.h"

#include <QCoreApplication>

namespace alongside {

/// The only place where a failure becomes a sentence that a coach reads: what happened, and what to do.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// Something was asked of the service.
    static QString whenSyncing(const Error &error);
    /// Something was to be written on this tablet; says that it was not saved.
    static QString whenSaving(const Error &error);
    /// The tablet's file was to be opened; says that nothing was deleted.
    static QString whenOpening(const Error &error);
};

} // namespace alongside
