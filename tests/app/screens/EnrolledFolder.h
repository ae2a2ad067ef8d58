// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/device/AppPaths.h"
#include "sync/protocol/Record.h"

#include <QList>

namespace alongside {

/// The files of an enrolled tablet: the encrypted file of GivenDay, its key wrapped for M. Hicks (246810) and R. Lewis
/// (135791), and for two recovery codes.
struct EnrolledFolder {
    static inline const QString hicksPin = QStringLiteral("246810");
    static inline const QString lewisPin = QStringLiteral("135791");

    QByteArray fileKey;
    QList<QByteArray> codes; ///< 16 bytes each, numbered from 0

    /// more: records besides those of GivenDay. Fails the program when it cannot.
    static EnrolledFolder make(
        const AppPaths &paths, const Clock &clock, IdSource &ids, const QList<Record> &more = {});
};

} // namespace alongside
