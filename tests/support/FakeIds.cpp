// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeIds.h"

namespace alongside {

FakeIds::FakeIds(quint64 seed) : m_random{seed} { }

QString FakeIds::newId() { return uuidVersion7(++m_milliseconds, secret(10)); }

QByteArray FakeIds::secret(int bytes)
{
    QByteArray chance(bytes, Qt::Uninitialized);
    for (char &byte : chance)
        byte = char(m_random());
    return chance;
}

} // namespace alongside
