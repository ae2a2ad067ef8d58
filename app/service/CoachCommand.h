// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Adds a member of staff.
class CoachAddCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("coach add"); }
    QString summary() const override { return QStringLiteral("Add a member of staff, with roles and sites."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// Lists the staff with their roles.
class CoachListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("coach list"); }
    QString summary() const override { return QStringLiteral("List the staff with their roles."); }
    ExitCode run(Call &call) const override;
};

/// Ends the rights of somebody who leaves, after their last day. What they wrote stays theirs.
class CoachLeaveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("coach leave"); }
    QString summary() const override { return QStringLiteral("End the rights of somebody who leaves."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// Gives a one-time code with which somebody signs in for the first time on a tablet that is enrolled already.
class CoachCodeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("coach code"); }
    QString summary() const override
    {
        return QStringLiteral("A one-time code for somebody's first sign-in on a tablet.");
    }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
