// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Takes people over from a case system's export. Whoever is here already is left as they are.
class ImportPeopleCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("import people"); }
    QString summary() const override { return QStringLiteral("Take people over from a case system's CSV export."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
