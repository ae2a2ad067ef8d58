// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace alongside {

/// What the caller can do about a failure; the sentence for a coach is made in app/screens/ErrorText only.
enum class ErrorKind {
    Offline, ///< no connection, or it broke: try again later
    Unreachable, ///< a network is there, and it lets nobody through to the other side: try again later
    TimedOut, ///< the other side did not answer in time: try again, with less
    Untrusted, ///< the reply did not come from the service (a captive portal)
    BadCertificate, ///< TLS failed: whoever answered could not prove to be the service
    WrongClock, ///< TLS failed, and only because this device's clock is wrong
    SignedOut, ///< the device's token is unknown or revoked
    Rejected, ///< asked for something that is not allowed or not valid: mend it, do not repeat it
    Conflict, ///< somebody else changed the same thing
    TooNew, ///< written by a newer version of the software: update this one
    DiskFull, ///< no room on the device
    Corrupt, ///< the file or message is damaged
    WrongKey, ///< the file does not open with this key
    NotEncrypted, ///< a plain file where an encrypted one is expected
    NotFound, ///< no such file or record
    Wait, ///< too many wrong attempts: wait as long as the detail says
    Storage, ///< any other failure of the store
};

/// A failure of the world. The detail is English, for logs and engineers, and never holds personal data.
struct Error {
    ErrorKind kind;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The kind's name as logs and test output print it, e.g. "DiskFull".
QString nameOf(ErrorKind kind);

} // namespace alongside
