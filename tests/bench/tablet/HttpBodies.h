// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace alongside::bench {

/// Counts the bytes of bodies in one direction of an HTTP/1.1 connection whose bodies all have a Content-Length.
class HttpBodies {
public:
    /// The body bytes among these, which follow what came before.
    qint64 countIn(const QByteArray &bytes);

private:
    QByteArray m_head; // of the message whose headers have not all come
    qint64 m_bodyLeft = 0;
};

} // namespace alongside::bench
