// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Another service in the same file: sites whose people and coaches do not mix with the others'.
class ServiceAddCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("service add"); }
    QString summary() const override { return QStringLiteral("Add a service beside those that are here."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 1}; }
    ExitCode run(Call &call) const override;
};

class ServiceListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("service list"); }
    QString summary() const override { return QStringLiteral("List the services that are kept here."); }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
