// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/Error.h"

#include <QString>

namespace alongside {

/// How an attempt to sync ended: one for each sentence that a coach may need to read.
enum class SyncReason {
    Done, ///< everything that waited is received and everything new is here
    Offline, ///< no connection, or it broke
    Unreachable, ///< there is a network, and nobody answers at the service's address
    TimedOut, ///< the service did not answer in time
    CaptivePortal, ///< something answered that is not the service: a guest network wants a sign-in first
    BadCertificate, ///< whoever answered could not prove to be the service, and the clock is not why
    WrongClock, ///< the service cannot be recognised, because this tablet's clock is wrong
    SignedOut, ///< the service does not know this tablet
    Revoked, ///< the service has shut this tablet out: what does not wait here is not to stay here
    Lost, ///< somebody has reported this tablet lost: nothing is to stay here
    AppTooOld, ///< the service needs a newer version of this app
    ServiceTooOld, ///< the service does not know yet what this app writes: it waits here until the service is updated
    ServiceBusy, ///< the service, or what stands before it, says: not now
    ServiceFull, ///< the service has no room for more attachments: their bytes stay here
    Refused, ///< the service did not take the request; the detail says why
    Damaged, ///< the answer was cut short or cannot be read
    NeedsEnrolment, ///< another tablet works under this one's identity: enrol again; nothing that waits is lost
    NotEnrolled, ///< no service yet
    DiskFull, ///< no room on this tablet
    Storage, ///< the file on this tablet could not be read or written
};

/// What the last attempt did.
struct SyncOutcome {
    SyncReason reason = SyncReason::Done;
    Instant at; ///< when it ended
    int sent = 0; ///< mutations acknowledged in this attempt
    int fetched = 0; ///< records received in this attempt
    QString detail = {}; ///< English, for logs; no personal data

    bool operator==(const SyncOutcome &) const = default;
};

/// What an error of transport or store means for an attempt.
SyncReason reasonOf(ErrorKind kind);
/// The reason's name as logs and test output print it, e.g. "CaptivePortal".
QString nameOf(SyncReason reason);

} // namespace alongside
