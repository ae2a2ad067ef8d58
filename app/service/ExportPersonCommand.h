// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Subject access: the pack, for the person that it is about.
class ExportPersonCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("export person"); }
    QString summary() const override
    {
        return QStringLiteral("Write everything that is held about a person, for themselves.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
