// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Error.h"

namespace alongside {

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return QStringLiteral("Offline");
    case ErrorKind::Unreachable:
        return QStringLiteral("Unreachable");
    case ErrorKind::TimedOut:
        return QStringLiteral("TimedOut");
    case ErrorKind::Untrusted:
        return QStringLiteral("Untrusted");
    case ErrorKind::BadCertificate:
        return QStringLiteral("BadCertificate");
    case ErrorKind::WrongClock:
        return QStringLiteral("WrongClock");
    case ErrorKind::SignedOut:
        return QStringLiteral("SignedOut");
    case ErrorKind::Rejected:
        return QStringLiteral("Rejected");
    case ErrorKind::Conflict:
        return QStringLiteral("Conflict");
    case ErrorKind::TooNew:
        return QStringLiteral("TooNew");
    case ErrorKind::DiskFull:
        return QStringLiteral("DiskFull");
    case ErrorKind::Corrupt:
        return QStringLiteral("Corrupt");
    case ErrorKind::WrongKey:
        return QStringLiteral("WrongKey");
    case ErrorKind::NotEncrypted:
        return QStringLiteral("NotEncrypted");
    case ErrorKind::NotFound:
        return QStringLiteral("NotFound");
    case ErrorKind::Wait:
        return QStringLiteral("Wait");
    case ErrorKind::Storage:
        return QStringLiteral("Storage");
    }
    Q_UNREACHABLE();
}

} // namespace alongside
