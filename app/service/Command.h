// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Call.h"

#include <memory>
#include <vector>

namespace alongside {

/// One thing that alongside-server does. Keeps nothing between calls.
class Command {
public:
    virtual ~Command() = default;

    /// One or two words, as they are typed: "serve", "coach add".
    virtual QString name() const = 0;
    /// One line for the list of commands.
    virtual QString summary() const = 0;
    /// Options and arguments beside --data and --help, which every command has.
    virtual void declare(QCommandLineParser &parser) const;
    /// How many arguments it takes; anything else is a misuse.
    struct Arguments {
        int fewest = 0;
        int most = 0;
    };
    virtual Arguments arguments() const { return {}; }

    virtual ExitCode run(Call &call) const = 0;
};

std::vector<std::unique_ptr<Command>> everyCommand();

} // namespace alongside
