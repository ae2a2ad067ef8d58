// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// A one-time code that lets somebody into the pages for managers.
class ConsoleCodeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("console code"); }
    QString summary() const override
    {
        return QStringLiteral("Make a one-time code with which somebody signs in at /console in a browser.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
