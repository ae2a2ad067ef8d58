// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace alongside {

// The members of the wire's JSON that several messages share (RFC 8620's own first); what one message alone has, its
// codec names.
inline const QString accountName = QStringLiteral("accountId");
inline const QString epochName = QStringLiteral("epoch");
inline const QString typeName = QStringLiteral("type");
inline const QString opIdName = QStringLiteral("opId");
inline const QString idsName = QStringLiteral("ids");
inline const QString blobName = QStringLiteral("blobId");
inline const QString scopeName = QStringLiteral("scope");
inline const QString stateName = QStringLiteral("state");
inline const QString newStateName = QStringLiteral("newState");
inline const QString hasMoreName = QStringLiteral("hasMore");
inline const QString revisionsName = QStringLiteral("rev");
inline const QString recordsName = QStringLiteral("records");
inline const QString ackedName = QStringLiteral("ackedSeq");
inline const QString keyName = QStringLiteral("key"); ///< the fields that ids follow from
inline const QString setName = QStringLiteral("set");

} // namespace alongside
