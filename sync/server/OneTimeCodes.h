// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/sql/Database.h"

#include <QStringList>

namespace alongside {

/// A one-time code as it is stored.
struct OneTimeCode {
    enum class Purpose { Enrol, SignIn, Browser };
    QString account;
    Purpose purpose = Purpose::Enrol;
    QStringList coaches;
    Instant expires;
    QString usedBy; ///< device, or what else it let in; empty: not used yet
};

/// Short codes that people read out and type: 60 bits in 12 characters that cannot be mistaken for each other
/// (Crockford's base 32). Kept as hashes. One thread.
class OneTimeCodes {
public:
    OneTimeCodes(Database &database, const Clock &clock, IdSource &ids);

    /// The code, in groups for reading: "K7QW-3MPA-XH2D".
    Result<QString> make(const OneTimeCode &code);
    /// Nothing when there is no such code, it is for something else, or its time is over.
    Result<std::optional<OneTimeCode>> find(const QString &typed, OneTimeCode::Purpose purpose);
    /// False: somebody else was quicker. In the transaction of what it is used for.
    Result<bool> use(const QString &typed, const QString &device);

private:
    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace alongside
