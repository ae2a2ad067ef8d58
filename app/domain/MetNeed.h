// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace alongside {

/// Whether one of a person's communication needs was met, as the Accessible Information Standard asks at each contact.
struct MetNeed {
    QString code = {}; ///< CommunicationNeed's
    bool isMet = false;

    bool operator==(const MetNeed &) const = default;
};

} // namespace alongside
