// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

namespace alongside {

struct Device;
class SyncService;
struct ServerConfig;

/// The service's HTTP resources without a socket: routes, tokens, sizes, zstd, nonce, status codes. HttpApi gives it
/// the requests of a real server, a test gives it its own. One thread at a time.
class Endpoints {
public:
    Endpoints(SyncService &service, const ServerConfig &config);

    HttpReply handle(const HttpRequest &request);

private:
    HttpReply route(const HttpRequest &request);
    HttpReply health();
    HttpReply session(const HttpRequest &request, const Device &device);
    HttpReply state(const HttpRequest &request, const Device &device);
    HttpReply api(const HttpRequest &request, const Device &device);
    HttpReply enrol(const HttpRequest &request);
    HttpReply signIn(const HttpRequest &request, const Device &device);
    using Signed = HttpReply (Endpoints::*)(const HttpRequest &, const Device &);
    HttpReply withDevice(const HttpRequest &request, Signed next);

    SyncService &m_service;
    const ServerConfig &m_config;
};

} // namespace alongside
