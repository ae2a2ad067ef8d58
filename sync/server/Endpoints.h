// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

namespace alongside {

class SyncService;
struct ServerConfig;

/// The service's HTTP resources without a socket: routes, tokens, sizes, zstd, nonce, status codes. HttpApi gives it
/// the requests of a real server, a test gives it its own. One thread at a time.
class Endpoints {
public:
    Endpoints(SyncService &service, const ServerConfig &config);

    HttpReply handle(const HttpRequest &request);

private:
    SyncService &m_service;
    const ServerConfig &m_config;
};

} // namespace alongside
