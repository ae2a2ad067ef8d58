// SPDX-License-Identifier: Apache-2.0
#include "app/domain/NeedHistory.h"

#include <algorithm>

namespace alongside {

QString codeOf(const CommunicationNeed &need) { return need.code.isEmpty() ? need.words : need.code; }

NeedHistory historyOfNeed(const QString &code, const PersonId &person, const QList<Visit> &visits)
{
    NeedHistory history;
    for (const Visit &visit : visits) {
        for (const MetNeed &need : visit.needs) {
            if (visit.person != person || need.code != code) continue;
            ++history.said;
            history.met += need.isMet ? 1 : 0;
            if (!need.isMet) history.lastNotMet = std::max(history.lastNotMet, visit.day);
        }
    }
    return history;
}

} // namespace alongside
