// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Releases dated rules to the tablets. A version that was released is never changed.
class RulesPublishCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("rules publish"); }
    QString summary() const override { return QStringLiteral("Release dated rules to the tablets."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {0, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
