// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// What waits for a supervisor, for somebody with the role: what they may read, and nothing else.
class HeldListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("held list"); }
    QString summary() const override { return QStringLiteral("List what waits for a supervisor."); }
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(Call &call) const override;
};

/// One bundle as it was recorded, why it waits, and what the service has where it wants to write: JSON.
class HeldShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("held show"); }
    QString summary() const override { return QStringLiteral("Show one thing that waits, and why it does."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// Tries a bundle again as it is.
class HeldReplayCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("held replay"); }
    QString summary() const override { return QStringLiteral("Try again what waits, as it was recorded."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// Tries a bundle again with other values; what was typed stays stored.
class HeldMendCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("held mend"); }
    QString summary() const override { return QStringLiteral("Try again what waits, with other values."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
