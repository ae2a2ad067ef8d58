// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Says as whom the provider of single sign-on knows a member of staff.
class CoachAccountCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("coach account"); }
    QString summary() const override
    {
        return QStringLiteral("Say which work account a member of staff signs in with (single sign-on).");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
