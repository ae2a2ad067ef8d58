// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignTables.h"
#include "app/service/console/ConsoleArea.h"

namespace alongside {

/// How far the reassessment of everybody has got, by site or by coach, down to the people behind each number.
class CampaignArea final : public ConsoleArea {
public:
    explicit CampaignArea(const ConsoleParts &parts) : m_parts{parts} { }

    QString path() const override { return QStringLiteral("campaign"); }
    QString title() const override { return QStringLiteral("Campaign"); }
    QString about() const override
    {
        return QStringLiteral("Everybody’s reassessment: done, part done, booked, overdue, and who is left.");
    }
    QSet<QString> roles() const override { return heldReaders(); } // as on a tablet: key coaches and above
    Result<ConsoleAnswer> answer(const ConsoleRequest &request) override;

private:
    struct Counted;
    Result<std::optional<Counted>> count(const ConsoleRequest &request);
    Result<ConsoleAnswer> numbers(const Counted &counted);
    Result<ConsoleAnswer> people(const ConsoleRequest &request, const Counted &counted);

    ConsoleParts m_parts;
};

} // namespace alongside
