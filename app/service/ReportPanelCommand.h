// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Writes the update to a scrutiny panel of one quarter: under its headings, each figure with what it was counted from.
class ReportPanelCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report panel"); }
    QString summary() const override { return QStringLiteral("Write the update to a scrutiny panel, as counts."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {0, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
