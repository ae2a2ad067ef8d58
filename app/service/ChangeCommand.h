// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Closes a site or a work stream on a day and moves its people: shows who, where and what does not fit, and does it
/// only when told to, with what was seen.
class CloseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("close"); }
    QString summary() const override
    {
        return QStringLiteral("Show what closing a site or work stream means, and close it with --go.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// Writes down that somebody was told of a change; without it nobody's move is complete.
class ToldCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("told"); }
    QString summary() const override
    {
        return QStringLiteral(
            "Write down that a person was told of a change: how, what they said, who supported them.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
