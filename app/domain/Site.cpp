// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Site.h"

#include <algorithm>

namespace alongside {

namespace {

const Closure *closureOn(const Site &site, QDate day)
{
    const auto found = std::find_if(site.closures.begin(), site.closures.end(),
        [day](const Closure &closure) { return closure.from <= day && day <= closure.to; });
    return found == site.closures.end() ? nullptr : &*found;
}

} // namespace

bool Site::isOpen(QDate day) const
{
    const bool hasBegun = !from.isValid() || from <= day;
    const bool hasEnded = to.isValid() && to < day;
    return hasBegun && !hasEnded && openDays.contains(day) && !closureOn(*this, day);
}

QString Site::closureReason(QDate day) const
{
    const Closure *closure = closureOn(*this, day);
    return closure ? closure->reason : QString{};
}

QDate Site::lastOpenDay(QDate onOrBefore) const
{
    for (QDate day = onOrBefore; day > onOrBefore.addYears(-1); day = day.addDays(-1))
        if (isOpen(day)) return day;
    return {};
}

} // namespace alongside
