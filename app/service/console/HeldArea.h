// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"
#include "app/service/console/ConsoleNames.h"
#include "sync/protocol/Held.h"

namespace alongside {

/// What the service could not take: shown whole to whoever may read every kind in it, decided by supervisors and above.
class HeldArea final : public ConsoleArea {
public:
    explicit HeldArea(const ConsoleParts &parts) : m_parts{parts} { }

    QString path() const override { return QStringLiteral("held"); }
    QString title() const override { return QStringLiteral("Held work"); }
    QString about() const override
    {
        return QStringLiteral("What was recorded and the service could not take: look, mend it, try it again.");
    }
    QSet<QString> roles() const override { return heldReaders(); }
    Result<ConsoleAnswer> answer(const ConsoleRequest &request) override;

private:
    Result<ConsoleAnswer> list(const ConsoleRequest &request);
    Result<ConsoleAnswer> show(const ConsoleRequest &request, const HeldBundle &bundle);
    Result<ConsoleAnswer> decide(const ConsoleRequest &request, const HeldBundle &bundle);
    Result<HtmlText> mutation(const HeldMutation &held, ConsoleNames &names);
    Result<HtmlText> operation(const Operation &operation, const PresentRecord &now, ConsoleNames &names);
    HtmlText decisions(const ConsoleRequest &request, const HeldBundle &bundle);

    ConsoleParts m_parts;
};

} // namespace alongside
