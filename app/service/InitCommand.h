// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Makes a service: its directory, key, file, account and attendance codes; with --demo also made-up people.
/// For scripts, with --demo: "day 2026-11-20", the day it was made up to.
class InitCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("init"); }
    QString summary() const override { return QStringLiteral("Make a new service, with --demo a made-up one to try."); }
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(Call &call) const override;

private:
    static Result<void> make(Call &call);
};

} // namespace alongside
