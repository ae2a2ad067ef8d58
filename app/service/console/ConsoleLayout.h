// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"
#include "platform/net/HttpTransport.h"

#include <memory>
#include <vector>

namespace alongside {

/// Puts a page into its frame: who is signed in, where else they may go, and what it looks like.
class ConsoleLayout {
public:
    using Areas = std::vector<std::unique_ptr<ConsoleArea>>;
    explicit ConsoleLayout(const Areas &areas) : m_areas{areas} { }

    /// visitor: nobody has signed in where there is none. current: path of the area that the page belongs to.
    QByteArray document(const ConsolePage &page, const ConsoleVisitor *visitor, const QString &current) const;
    /// The first page: each area that the visitor may open, in a sentence.
    ConsolePage start(const ConsoleVisitor &visitor) const;

    /// Style, typeface and sign, for everybody; nothing where the name is none of them.
    static std::optional<HttpReply> asset(const QString &name);

private:
    HtmlText header(const ConsoleVisitor &visitor, const QString &current) const;

    const Areas &m_areas;
};

} // namespace alongside
