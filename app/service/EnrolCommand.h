// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Gives a one-time code that makes a tablet known to the service.
class EnrolCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("enrol"); }
    QString summary() const override { return QStringLiteral("A one-time code that enrols a tablet for somebody."); }
    void declare(QCommandLineParser &parser) const override;
    Arguments arguments() const override { return {1, 50}; }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
