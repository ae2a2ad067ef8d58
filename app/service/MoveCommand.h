// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Moves a person, with everything that refers to them, to another service of the same file.
class MoveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("move"); }
    QString summary() const override { return QStringLiteral("Move a person to another service, with all they have."); }
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(Call &call) const override;
};

} // namespace alongside
