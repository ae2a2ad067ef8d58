// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SyncOutcome.h"

#include <array>

namespace alongside {

SyncReason reasonOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return SyncReason::Offline;
    case ErrorKind::Unreachable:
        return SyncReason::Unreachable;
    case ErrorKind::TimedOut:
        return SyncReason::TimedOut;
    case ErrorKind::Untrusted:
        return SyncReason::CaptivePortal;
    case ErrorKind::BadCertificate:
        return SyncReason::BadCertificate;
    case ErrorKind::WrongClock:
        return SyncReason::WrongClock;
    case ErrorKind::SignedOut:
        return SyncReason::SignedOut;
    case ErrorKind::TooNew:
        return SyncReason::AppTooOld;
    case ErrorKind::DiskFull:
        return SyncReason::DiskFull;
    case ErrorKind::Wait:
        return SyncReason::ServiceBusy;
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
    case ErrorKind::NotFound:
        return SyncReason::Refused;
    case ErrorKind::Corrupt:
    case ErrorKind::WrongKey:
    case ErrorKind::NotEncrypted:
    case ErrorKind::Storage:
        return SyncReason::Storage;
    }
    Q_UNREACHABLE();
}

QString nameOf(SyncReason reason)
{
    static constexpr std::array names{"Done", "Offline", "Unreachable", "TimedOut", "CaptivePortal", "BadCertificate",
        "WrongClock", "SignedOut", "Revoked", "Lost", "AppTooOld", "ServiceTooOld", "ServiceBusy", "ServiceFull",
        "Refused", "Damaged", "NeedsEnrolment", "NotEnrolled", "DiskFull", "Storage"};
    static_assert(names.size() == size_t(SyncReason::Storage) + 1);
    return QString::fromLatin1(names[size_t(reason)]);
}

} // namespace alongside
