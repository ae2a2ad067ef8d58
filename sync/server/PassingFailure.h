// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Error.h"

namespace alongside {

/// What no mutation is to blame for: none is held for it, the whole push fails and comes again.
inline bool passesByItself(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::Wait || kind == ErrorKind::Offline;
}

} // namespace alongside
