// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

namespace alongside {

/// An outside workplace.
struct Employer {
    EmployerId id = {};
    QString name = {};
    QString address = {};
    QString contactName = {};
    QString phone = {};

    bool operator==(const Employer &) const = default;
};

} // namespace alongside
