// SPDX-License-Identifier: Apache-2.0
#include "platform/base/ServiceZone.h"

#include "platform/base/Log.h"

namespace alongside {

const QTimeZone &serviceZone()
{
    static const QTimeZone zone = [] {
        const QTimeZone london{"Europe/London"};
        if (london.isValid()) return london;
        qCWarning(appLog) << "no Europe/London here (tzdata): the machine's own zone stands in";
        return QTimeZone::systemTimeZone();
    }();
    return zone;
}

} // namespace alongside
