// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"

namespace alongside {

/// What may be given out: counts alone, small ones hidden. Each leaves a line in the audit before it is handed over.
class ExportsArea final : public ConsoleArea {
public:
    explicit ExportsArea(const ConsoleParts &parts) : m_parts{parts} { }

    QString path() const override { return QStringLiteral("exports"); }
    QString title() const override { return QStringLiteral("Exports"); }
    QString about() const override
    {
        return QStringLiteral("Tables to give out: counts alone, with those of a few people hidden.");
    }
    QSet<QString> roles() const override { return toTexts({Role::Manager, Role::Administrator}); }
    Result<ConsoleAnswer> answer(const ConsoleRequest &request) override;

private:
    ConsoleAnswer choices(const ConsoleRequest &request) const;
    Result<ConsoleAnswer> panel(const ConsoleRequest &request);
    Result<ConsoleAnswer> campaign(const ConsoleRequest &request);
    Result<ConsoleAnswer> given(const ConsoleRequest &request, const QString &name, const QList<QStringList> &rows);

    ConsoleParts m_parts;
};

} // namespace alongside
