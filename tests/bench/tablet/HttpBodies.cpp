// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/tablet/HttpBodies.h"

namespace alongside::bench {

namespace {

qint64 contentLengthIn(const QByteArray &head)
{
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0) return 0;
    const qsizetype from = at + name.size();
    return head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong();
}

} // namespace

qint64 HttpBodies::countIn(const QByteArray &bytes)
{
    qint64 counted = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 inBody = qMin(m_bodyLeft, qint64(bytes.size() - at));
        counted += inBody;
        m_bodyLeft -= inBody;
        at += inBody;
        if (at == bytes.size()) break;
        m_head += bytes.at(at++);
        if (!m_head.endsWith("\r\n\r\n")) continue;
        m_bodyLeft = contentLengthIn(m_head);
        m_head.clear();
    }
    return counted;
}

} // namespace alongside::bench
