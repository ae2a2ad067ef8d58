// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Call.h"
#include "platform/oidc/OpenIdAttempt.h"

namespace alongside {

/// The options of `serve` for single sign-on.
void declareOpenId(QCommandLineParser &parser);
/// Nothing where none of them was typed. Rejected, in a sentence, where they do not make a whole.
Result<std::optional<OpenIdClient>> openIdFrom(const Call &call);

} // namespace alongside
