// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// For keepers of rules: what a file of rules holds, and which rows are wrong.
class RulesCheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("rules check"); }
    QString summary() const override
    {
        return QStringLiteral("Say what files of dated rules hold, and what is wrong.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1000}; }
    ExitCode run(Call &call) const override;
};

/// For keepers of rules: what follows from a file of rules for one week, or month, of earnings.
class RulesEvaluateCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("rules evaluate"); }
    QString summary() const override { return QStringLiteral("Say as JSON what dated rules make of earnings."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
