// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/ConsoleCodeCommand.h"

#include "app/service/CoachCode.h"

namespace alongside {

void ConsoleCodeCommand::declare(QCommandLineParser &parser) const
{
    declareCoachName(parser, QStringLiteral("Key coaches, supervisors, managers, administrators."));
}

ExitCode ConsoleCodeCommand::run(Call &call) const { return printCoachCode(call, CodeFor::Browser); }

} // namespace alongside
