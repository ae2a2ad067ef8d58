// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Answers tablets until it is told to stop.
class ServeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("serve"); }
    QString summary() const override { return QStringLiteral("Answer tablets until told to stop."); }
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(Call &call) const override;
};

} // namespace alongside
