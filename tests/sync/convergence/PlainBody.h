// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Zstd.h"
#include "platform/net/HttpTransport.h"

namespace alongside {

/// The body of a request or a reply as it was before it was packed; empty where it cannot be unpacked.
template <typename Message> QByteArray plainBody(const Message &message)
{
    constexpr qsizetype mostBytes = 1 << 24;
    if (headerValue(message.headers, "Content-Encoding") != "zstd") return message.body;
    const auto plain = zstdDecompressed(message.body, mostBytes);
    return plain ? *plain : QByteArray{};
}

} // namespace alongside
