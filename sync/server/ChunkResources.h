// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/server/SyncService.h"

namespace alongside {

/// Uploads and downloads of chunks over HTTP (RFC 8620 §6). What is in them is never looked at: they leave as bytes of
/// no type, which no browser runs or shows.
class ChunkResources {
public:
    ChunkResources(SyncService &service, const Device &device) : m_service{service}, m_device{device} { }

    /// 200 with what arrived, 400 where it is not what the request says it is, 404, 413 in words, 415.
    HttpReply upload(const HttpRequest &request);
    /// 200 with the whole chunk, 404 where it is not there or not for this device.
    HttpReply download(const QString &chunk);

private:
    HttpReply taken(const HttpRequest &request);

    SyncService &m_service;
    const Device &m_device;
};

} // namespace alongside
