// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Hands over everything that the service holds about one person, or checks such a pack.
class PackCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("pack"); }
    QString summary() const override
    {
        return QStringLiteral("Write everything about one person, readable without the app, or check such a pack.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {0, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
