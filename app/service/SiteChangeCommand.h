// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Lists the sites: capacity, weekdays, lines of work, and the days to come on which they are closed.
class SiteListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("site list"); }
    QString summary() const override { return QStringLiteral("List the sites, their work, and when they are closed."); }
    ExitCode run(Call &call) const override;
};

/// Changes what a site is like, but not when it ends: that is `close`.
class SiteChangeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("site change"); }
    QString summary() const override
    {
        return QStringLiteral("Another name, capacity or days of a site, bank holidays, more work.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
