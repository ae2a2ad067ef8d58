// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// Who did what to the service, and who looked at whom, as one table.
class AuditCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("audit"); }
    QString summary() const override { return QStringLiteral("List what was done, and who looked at whom."); }
    void declare(QCommandLineParser &parser) const override;
    ExitCode run(Call &call) const override;
};

} // namespace alongside
