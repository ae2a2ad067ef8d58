// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Call.h"
#include "app/service/console/SignOnWatch.h"

namespace alongside {

/// The options of `serve` for single sign-on.
void declareOpenId(QCommandLineParser &parser);
/// What was typed of it.
struct OpenIdTerms {
    OpenIdClient client;
    SignOnWatch::WhenShut whenShut;
    QSslConfiguration tls; ///< whom it takes for the provider
};
/// Nothing where none of them was typed. Rejected, in a sentence, where they do not make a whole.
Result<std::optional<OpenIdTerms>> openIdFrom(const Call &call);

} // namespace alongside
