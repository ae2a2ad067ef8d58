// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace alongside {

/// What it costs to try one PIN, as Argon2id has it (RFC 9106 §3.1).
struct PinCost {
    size_t memoryBytes;
    unsigned long long passes;

    bool operator==(const PinCost &) const = default;
};

/// 64 MiB and 3 passes: about 0.15 s. In a file of its own, so that tests of what lies behind a PIN can link a cheaper
/// one (tests/app/screens/EnrolledFolder.cpp); the product has no other.
PinCost pinCost();

} // namespace alongside
