// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/server/ServerConfig.h"

namespace alongside {

class SyncService;
struct Device;

/// Hands out the bytes of blobs: whole, or a range of them (RFC 9110 §14), so that a download goes on where it was cut.
class Downloads {
public:
    Downloads(SyncService &service, const ServerConfig &config) : m_service{service}, m_config{config} { }

    /// 200, 206, 404 for what is not there or not for this device, 416.
    HttpReply answer(const HttpRequest &request, const Device &device);

private:
    SyncService &m_service;
    const ServerConfig &m_config;
};

} // namespace alongside
