// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Manifest.h"
#include "sync/protocol/PageText.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/PushEcho.h"
#include "sync/server/ServerConfig.h"

#include <QSet>

#include <variant>

namespace alongside {

/// A method's answer, or why the method was refused (RFC 8620 §3.6.2); an Error when the store failed.
template <typename T> using Answer = Result<std::variant<T, MethodError>>;

/// Reads what changed in one account, for one device's types. A Conflict belongs to the scope of the type that it is
/// about, because its candidates are values of that type.
class ChangeReader {
public:
    struct Parts {
        ChangeLog &log;
        const RecordSchema &kinds;
        const ServerConfig &config;
    };
    ChangeReader(const Parts &parts, QString account, StateToken now, const QStringList &types);

    /// Why changes since then cannot be told; nothing when they can.
    Result<std::optional<MethodError>> check(
        const StateToken &since, ChangesRequest::Deletions deletions = ChangesRequest::Deletions::Needed);

    struct Manner {
        qint64 ackedSeq = 0;
        QString scope;
        const PushEcho *leftOut = nullptr; ///< what the device knows already; nothing: everything is sent
    };
    /// The arguments of a Sync/changes response as text.
    Result<QByteArray> page(qint64 since, qint64 maxBytes, const Manner &manner);

    /// Which records of a type there are.
    Result<ManifestPart> manifest(const QString &type, const QString &after);

    /// RFC 8620 §5.1: <Type>/get.
    Answer<QJsonObject> get(const QString &type, const QJsonObject &arguments);
    /// RFC 8620 §5.2: <Type>/changes.
    Answer<QJsonObject> changesOf(const QString &type, const QJsonObject &arguments);

private:
    Result<QStringList> wantedIds(const QString &type, const QJsonObject &arguments);
    Result<PageText::Room> put(const ChangedRow &row, PageText &page);
    Result<PageText::Room> putGone(const ChangedRow &row, PageText &page);
    bool isInScope(const ChangedRow &row) const;
    bool isInScope(const Record &record) const;

    ChangeLog &m_log;
    const RecordSchema &m_kinds;
    const ServerConfig &m_config;
    QString m_account;
    StateToken m_now;
    QSet<QString> m_types;
};

} // namespace alongside
