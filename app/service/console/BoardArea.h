// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"

namespace alongside {

class BoardCounts;

/// The service in numbers, as the board of a tablet has them, down to the people behind each.
class BoardArea final : public ConsoleArea {
public:
    explicit BoardArea(const ConsoleParts &parts) : m_parts{parts} { }

    QString path() const override { return QStringLiteral("board"); }
    QString title() const override { return QStringLiteral("Board"); }
    QString about() const override
    {
        return QStringLiteral("Placements, work streams, sites against their room, visits and reviews that are due.");
    }
    QSet<QString> roles() const override { return toTexts({Role::Manager, Role::Administrator}); }
    Result<ConsoleAnswer> answer(const ConsoleRequest &request) override;

private:
    ConsoleAnswer numbers(const BoardCounts &counts) const;
    Result<ConsoleAnswer> people(const ConsoleRequest &request, const BoardCounts &counts) const;
    HtmlText question(const BoardCounts &counts, int number) const;
    HtmlText overdue(const BoardCounts &counts) const;
    HtmlText sites(const BoardCounts &counts) const;

    ConsoleParts m_parts;
};

} // namespace alongside
