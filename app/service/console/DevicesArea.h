// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Coach.h"
#include "app/service/console/ConsoleArea.h"

namespace alongside {

/// The tablets of the service: which there are, letting another in, and shutting one out, each after saying what will
/// happen.
class DevicesArea final : public ConsoleArea {
public:
    explicit DevicesArea(const ConsoleParts &parts) : m_parts{parts} { }

    QString path() const override { return QStringLiteral("devices"); }
    QString title() const override { return QStringLiteral("Tablets"); }
    QString about() const override
    {
        return QStringLiteral("Which there are and when each was heard of; add one, empty one, shut one out.");
    }
    QSet<QString> roles() const override { return toTexts({Role::Manager, Role::Administrator}); }
    Result<ConsoleAnswer> answer(const ConsoleRequest &request) override;

private:
    Result<ConsoleAnswer> list(const ConsoleRequest &request);
    /// Whose work accounts are asked about, and whose are not: nothing where nobody has one.
    Result<HtmlText> workAccounts(const Account &account, const QHash<QString, QString> &names);
    Result<ConsoleAnswer> newTablet(const ConsoleRequest &request);
    Result<ConsoleAnswer> makeCode(const ConsoleRequest &request);
    Result<ConsoleAnswer> change(const ConsoleRequest &request);
    /// Whoever a code may be made for: nobody gets to read more through one than who makes it.
    Result<QList<Coach>> coachesFor(const ConsoleVisitor &visitor);
    Result<QHash<QString, QString>> coachNames(const Account &account);

    ConsoleParts m_parts;
};

} // namespace alongside
