// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Erases a person and everything that names them, here and on the tablets.
class EraseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("erase"); }
    QString summary() const override
    {
        return QStringLiteral("Erase a person with everything that names them, for good.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
