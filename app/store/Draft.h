// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

namespace alongside {

/// Whose words they are, and about what: nobody else is shown them, and they are sealed in this name. The rest of the
/// tablet names what is typed about by a kind of record and by what makes it the same one.
struct DraftOwner {
    QString kind = {};
    QString about = {}; ///< an id, or the natural key of a record that is perhaps not there yet
    CoachId coach = {};

    bool operator==(const DraftOwner &) const = default;
};

/// One field as a coach is typing it, half a time included: on disk, and no mutation until it is sealed. FieldOf: an
/// enumeration of what is typed in that kind, whose numbers stay.
template <typename FieldOf> struct Draft {
    using Field = FieldOf;

    Field field = {};
    QString text = {};
    QString base = {}; ///< what the field held when typing began: what another tablet wrote meanwhile is kept
    Instant at = {}; ///< when it was typed

    bool operator==(const Draft &) const = default;
};

} // namespace alongside
