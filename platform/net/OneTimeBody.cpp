// SPDX-License-Identifier: Apache-2.0
#include "platform/net/OneTimeBody.h"

#include <algorithm>
#include <cstring>

namespace alongside {

OneTimeBody::OneTimeBody(QByteArray body, QObject *parent) : QIODevice{parent}, m_body{std::move(body)}
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::bytesAvailable() const { return m_body.size() - m_read + QIODevice::bytesAvailable(); }

qint64 OneTimeBody::readData(char *into, qint64 most)
{
    const qint64 count = std::min(most, qint64(m_body.size()) - m_read);
    if (count == 0) return -1; // the end
    std::memcpy(into, m_body.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

} // namespace alongside
