// SPDX-License-Identifier: Apache-2.0
#include "platform/net/HttpTransport.h"

#include <algorithm>

namespace alongside {

QByteArray headerValue(const QList<HttpHeader> &headers, const QByteArray &name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray{} : found->value;
}

std::unique_ptr<HttpStream> HttpTransport::open(const HttpRequest &, const HttpStream::Listener &) { return nullptr; }

} // namespace alongside
