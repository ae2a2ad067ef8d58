// SPDX-License-Identifier: Apache-2.0
#include "app/service/ExportPersonCommand.h"

#include "app/service/PackCommand.h"

namespace alongside {

void ExportPersonCommand::declare(QCommandLineParser &parser) const { PackCommand{}.declare(parser); }

ExitCode ExportPersonCommand::run(Call &call) const
{
    const ExitCode written = PackCommand{}.run(call);
    if (written != ExitCode::Done) return written;
    call.tell(
        QStringLiteral("Before it is handed over: the manifest names records that are about other people too; read "
                       "those first. What only safeguarding leads read is left out, and it is not said whether "
                       "there is any: ask them."));
    return written;
}

} // namespace alongside
