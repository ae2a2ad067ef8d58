// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Chunk.h"
#include "sync/server/ServerConfig.h"
#include "sync/server/SyncService.h"

namespace alongside {

/// Who may bring and fetch the bytes of attachments, and how many: in values, no HTTP, no SQL. Bringing is open to
/// every device of the account, one that only sends included; fetching to whoever may read a record that names them.
class ChunkDoor {
public:
    ChunkDoor(SyncService &service, const Device &device) : m_service{service}, m_device{device} { }

    Answer<MissingReply> missing(const MissingRequest &request);

    enum class Brought {
        Kept, ///< also when it was there already
        TooLarge, ///< more than chunk::mostBytes, or none
        Full, ///< the account has as many bytes as the operator allows it
    };
    Result<Brought> bring(const QByteArray &bytes);
    /// Nothing when it is not there, or no record that this device may read names it; nor when a disk has changed it:
    /// then it is forgotten, and whoever has it brings it again.
    Result<std::optional<QByteArray>> fetch(const QString &chunk);

private:
    /// Unused chunks whose time is over, but for what a held mutation still speaks of.
    Result<void> forgetOld();

    SyncService &m_service;
    const Device &m_device;
};

} // namespace alongside
