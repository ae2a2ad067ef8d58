// SPDX-License-Identifier: Apache-2.0
#include "app/service/Command.h"

namespace alongside {

void Command::declare(QCommandLineParser &) const { }

} // namespace alongside
