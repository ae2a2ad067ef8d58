// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// A consistent copy of the service's file while it runs.
class BackupCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override { return QStringLiteral("Copy the service's file, while it runs."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// Puts a backup in the place of the service's file, and says so to every tablet by a new epoch.
class RestoreCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override
    {
        return QStringLiteral("Put a backup back; the tablets send again what it lacks.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {0, 1}; }
    ExitCode run(Call &call) const override;
};

/// Looks through the service's file for anything that is not as it must be.
class CheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override { return QStringLiteral("Look for anything wrong in the service's file."); }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
