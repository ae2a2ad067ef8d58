// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/sql/Database.h"

namespace alongside {

/// What was done to an account, its devices and codes; ids only.
struct AuditLine {
    QString account;
    QString event; ///< e.g. "deviceEnrolled"
    QString subject; ///< id of a device or coach; of several coaches, with a space between
    QString detail = {};
    Instant at = {}; ///< when it was noted

    bool operator==(const AuditLine &) const = default;
};

/// Keeps audit lines for good; there is no way to change one. One thread.
class AuditLog {
public:
    AuditLog(Database &database, const Clock &clock, IdSource &ids);

    /// As of now. In the transaction of what it tells about, where there is one.
    Result<void> note(const AuditLine &line);
    /// In the order they were noted.
    Result<QList<AuditLine>> lines(const QString &account);
    /// Of one event about one subject, and nothing else is read.
    Result<QList<AuditLine>> linesAbout(const QString &account, const QString &subject, const QString &event);

private:
    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace alongside
