// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"
#include "sync/protocol/Held.h"

namespace alongside {

/// The form in which a supervisor gives other values for what is held, and what it says when it comes back.
namespace heldform {

/// One for each value that a line can hold; what is left as it was is not mended.
HtmlText inputsFor(const HeldBundle &bundle);
/// Rejected, with a sentence, where a value is none of the field's kind.
Result<QList<Mend>> mendsIn(const FormFields &fields, const HeldBundle &bundle);

} // namespace heldform

} // namespace alongside
