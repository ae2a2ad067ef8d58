// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Releases a version of a form to the tablets. A version that was released is never changed.
class FormsPublishCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("forms publish"); }
    QString summary() const override { return QStringLiteral("Release a version of a form to the tablets."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {0, 1}; }
    ExitCode run(Call &call) const override;
};

/// No interview begins with that version any more; those that have begun stay with it.
class FormsRetireCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("forms retire"); }
    QString summary() const override { return QStringLiteral("Begin no more interviews with a version of a form."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
