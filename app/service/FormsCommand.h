// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// For authors of forms: what a form holds, what is wrong with it, and what is lacking here.
class FormsCheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("forms check"); }
    QString summary() const override { return QStringLiteral("Say what forms hold, and what is wrong with them."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1000}; }
    ExitCode run(Call &call) const override;
};

/// For authors of forms: what follows from the answers of a response.
class FormsEvaluateCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("forms evaluate"); }
    QString summary() const override { return QStringLiteral("Say as JSON what follows from a form's answers."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {2, 2}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
