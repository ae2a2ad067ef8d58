// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Says which number the safeguarding duty team answers: tablets show it while a concern has not arrived.
class DutyPhoneCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("duty phone"); }
    QString summary() const override { return QStringLiteral("Say which number the safeguarding duty team answers."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
