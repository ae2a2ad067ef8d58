// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Error.h"
#include "sync/client/SyncOutcome.h"

#include <QCoreApplication>

namespace alongside {

/// The only place where a failure becomes a sentence that a coach reads: what happened, and what to do.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// Something was to be written on this tablet; says that it was not saved.
    static QString whenSaving(const Error &error);
    /// The same of a page that is closed by now: what was typed there is tried again by itself.
    static QString whenSavingEarlier(const Error &error);
    /// Something was touched: on the page that is open, or on one that is closed by now and has to be opened again.
    enum class Page { Open, Closed };
    static QString whenDoing(const Error &error, Page page);
    /// Something was to be read on this tablet.
    static QString whenReading(const Error &error);
    /// The tablet's file was to be opened; says that nothing was deleted.
    static QString whenOpening(const Error &error);
    /// A code was sent to the service (enrolment, sign-in).
    static QString whenAskingService(const Error &error);
    /// How an attempt to sync ended.
    static QString ofSync(SyncReason reason);
};

} // namespace alongside
