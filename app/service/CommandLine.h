// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Finds the command that was typed, reads its options and runs it; answers --help for all and for each.
class CommandLine {
public:
    CommandLine(std::vector<std::unique_ptr<Command>> commands, Console console, const Clock &clock, IdSource &ids);

    /// typed: without the program's name.
    ExitCode run(const QStringList &typed);

private:
    const Command *commandIn(const QStringList &typed) const;
    ExitCode run(const Command &command, const QStringList &typed);
    ExitCode listCommands(const QString &group, QTextStream &stream, ExitCode code) const;

    std::vector<std::unique_ptr<Command>> m_commands;
    Console m_console;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace alongside
