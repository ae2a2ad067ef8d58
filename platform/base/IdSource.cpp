// SPDX-License-Identifier: Apache-2.0
#include "platform/base/IdSource.h"

#include "platform/base/Clock.h"

#include <QRandomGenerator>
#include <QUuid>

namespace alongside {

QString uuidVersion7(qint64 millisecondsSinceEpoch, const QByteArray &tenBytes)
{
    Q_ASSERT(tenBytes.size() == 10);
    QByteArray bytes(16, '\0');
    for (int index = 0; index < 6; ++index)
        bytes[index] = char(quint64(millisecondsSinceEpoch) >> (8 * (5 - index)));
    for (int index = 0; index < 10; ++index)
        bytes[6 + index] = tenBytes[index];
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

SystemIdSource::SystemIdSource(const Clock &clock) : m_clock{clock} { }

QString SystemIdSource::newId() { return uuidVersion7(m_clock.now().time_since_epoch().count(), secret(10)); }

QByteArray SystemIdSource::secret(int bytes)
{
    QByteArray chance(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(chance.begin(), chance.end());
    return chance;
}

} // namespace alongside
