// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Lists the tablets.
class DeviceListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("device list"); }
    QString summary() const override
    {
        return QStringLiteral("List the tablets: state, last seen, last received, whose.");
    }
    ExitCode run(Call &call) const override;
};

/// A tablet that goes out of use, while it is still here: it sends what it has and receives nothing more.
class DeviceDrainCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("device drain"); }
    QString summary() const override { return QStringLiteral("Let a tablet send what it has, and receive no more."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// A tablet that was given back: it is let in no more, and forgets everything once nothing waits on it.
class DeviceRevokeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("device revoke"); }
    QString summary() const override { return QStringLiteral("Shut out a tablet that was given back."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// A tablet that is in somebody else's hands: it is let in no more, and forgets everything as soon as it is heard of.
class DeviceLostCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("device lost"); }
    QString summary() const override { return QStringLiteral("Shut out a lost tablet and let it forget everything."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

/// Opens a tablet whose PIN is forgotten: the code for the number that its lock screen shows.
class DeviceRecoverCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("device recover"); }
    QString summary() const override { return QStringLiteral("The code that opens a tablet whose PIN is forgotten."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {2, 2}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
