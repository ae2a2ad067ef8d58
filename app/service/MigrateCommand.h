// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Command.h"

namespace alongside {

/// From the embedded file to PostgreSQL: once, with the service stopped. The file is kept under another name, so that
/// nobody goes on with it by mistake. For scripts: a line for each table, its rows and their SHA-256, the same on both
/// sides.
class MigrateCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("migrate"); }
    QString summary() const override { return QStringLiteral("Take the service's file over to PostgreSQL."); }
    ExitCode run(Call &call) const override;
};

} // namespace alongside
