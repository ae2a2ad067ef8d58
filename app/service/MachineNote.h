// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Call.h"

namespace alongside {

/// In the audit: a command that was carried out on the service's machine, and which user of that machine typed it.
inline constexpr auto typedOnTheServer = "typedOnTheServer";

/// Whether a command of that name leaves such a line: those that change something, whose own lines or records cannot
/// say who it was.
bool isNotedOfTheMachine(const QString &command);

/// After it was done. Says in `call` when it could not be written down: what was done stays done.
ExitCode noteOfTheMachine(Call &call, const QString &command);

} // namespace alongside
