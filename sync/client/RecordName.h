// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tuple>

namespace alongside {

/// Which record: its kind and its id.
struct RecordName {
    QString type;
    QString id;

    bool operator==(const RecordName &) const = default;
    friend bool operator<(const RecordName &left, const RecordName &right)
    {
        return std::tie(left.type, left.id) < std::tie(right.type, right.id);
    }
};

} // namespace alongside
