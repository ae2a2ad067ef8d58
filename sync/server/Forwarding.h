// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/ServerConfig.h"

#include <QMap>
#include <QSet>

namespace alongside {

class Coaches;

/// The device that mutations come from in the account that they were forwarded to: its queue is that of their arrival.
inline constexpr auto forwardingDevice = "forwarded";

/// An opId as it is known outside its account, and back; the account is empty in its own.
QString nameInAccount(const QString &account, const QString &opId);
struct OpIdPlace {
    QString account;
    QString opId;
};
OpIdPlace placeOf(const QString &name);

/// Whether an operation is about one of these records, or makes one that refers to it.
bool isAbout(const Operation &operation, const QSet<QString> &records);

/// Keeps a mutation for the supervisor of an account that it was not sent to, or that it comes back to.
struct HeldFrom {
    QString account;
    QString because;
};
Result<void> holdFor(ChangeLog &log, const QString &account, Mutation mutation, const HeldFrom &from);

/// What these make leaves for another account without ever having been in this one. A change or removal of it that
/// names nobody who moved goes after it, instead of meeting nothing here.
Result<void> noteThatItLeft(ChangeLog &log, const QString &account, const Operation &operation, const QString &to);

/// Sends what is written about a record that has moved after it. Its writer's rights were judged where it came from,
/// since nobody knows them where it goes; what cannot be applied there is held there.
/// Locks: the account that it came to is locked already, and the others follow in the order of their ids (Split). A
/// move takes two in that order from the start. Where each account has a lock of its own (PostgreSQL; SQLite has one
/// writer), two services that forward to each other at one moment can meet head-on: the database ends one transaction,
/// nothing of it was acknowledged, and its tablet sends it again.
class Forwarding {
public:
    Forwarding(ChangeLog &log, Coaches &coaches, const RecordSchema &schema, const ServerConfig &config);

    /// Operations of one mutation by the account that they are for.
    struct Split {
        QList<Operation> here;
        QMap<QString, QList<Operation>> elsewhere;
    };
    Result<Split> split(const QString &account, const QList<Operation> &operations);
    /// In the transaction of the account that it came to. Once for each opId; bytes that it names go along.
    Result<void> send(const QString &from, const QString &account, const Mutation &part);

private:
    Result<std::optional<QString>> destination(const QString &account, const Operation &operation);
    Result<std::optional<QString>> accountOf(const QString &account, const Operation &operation);
    Result<void> carryChunks(const QString &from, const QString &account, const Mutation &part);
    Result<void> applyOrHold(const QString &from, const QString &account, const Mutation &part);
    Result<MutationResult> apply(const QString &account, const Mutation &part);

    ChangeLog &m_log;
    Coaches &m_coaches;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
};

} // namespace alongside
