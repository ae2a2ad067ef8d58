// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Gives a member of staff other roles or another name, or takes back one who has left. What they may follows from
/// their record at every exchange, so a right that is lost here is lost on tablets and in browsers too.
class CoachChangeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("coach change"); }
    QString summary() const override { return QStringLiteral("Other roles, another name, or back after leaving."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
