// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Writes people or attendance as CSV that no spreadsheet runs, and a line for each person about it.
class ExportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override { return QStringLiteral("Write people or attendance as a CSV file."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 2}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
