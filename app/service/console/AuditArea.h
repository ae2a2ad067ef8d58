// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"

namespace alongside {

/// Who opened, printed and exported whom, for managers; and what was done to tablets, codes and held work.
class AuditArea final : public ConsoleArea {
public:
    explicit AuditArea(const ConsoleParts &parts) : m_parts{parts} { }

    QString path() const override { return QStringLiteral("audit"); }
    QString title() const override { return QStringLiteral("Audit"); }
    QString about() const override
    {
        return QStringLiteral("Who looked at whom and when, and what was done to tablets, codes and held work.");
    }
    QSet<QString> roles() const override { return toTexts({Role::Manager, Role::Administrator}); }
    Result<ConsoleAnswer> answer(const ConsoleRequest &request) override;

private:
    Result<ConsoleAnswer> done(const ConsoleRequest &request);
    Result<ConsoleAnswer> looks(const ConsoleRequest &request);

    ConsoleParts m_parts;
};

} // namespace alongside
