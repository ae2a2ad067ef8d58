// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Adds a site and its work streams.
class SiteAddCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("site add"); }
    QString summary() const override { return QStringLiteral("Add a site, with its work streams."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
