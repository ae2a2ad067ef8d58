// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Types of the problem documents (RFC 7807) that a tablet acts on by their name; README.md, Errors.
namespace alongside::problem {

inline constexpr auto signedOut = "https://alongside.example/jmap/sync1/problem/signedOut";
inline constexpr auto revoked = "https://alongside.example/jmap/sync1/problem/revoked";
inline constexpr auto lost = "https://alongside.example/jmap/sync1/problem/lost";

} // namespace alongside::problem
