// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// How long the service keeps records of one kind. Without a rule they are kept.
class RetentionSetCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("retention set"); }
    QString summary() const override { return QStringLiteral("Say for how many months a kind of record is kept."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {2, 2}; }
    ExitCode run(Call &call) const override;
};

/// Of every kind: months or "kept", and whether it goes with whom it is about.
class RetentionListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("retention list"); }
    QString summary() const override { return QStringLiteral("List for how long each kind of record is kept."); }
    ExitCode run(Call &call) const override;
};

/// Erases what is past its time, as "erase" does.
class RetentionApplyCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("retention apply"); }
    QString summary() const override { return QStringLiteral("Erase what is past its time, for good."); }
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(Call &call) const override;
};

} // namespace alongside
