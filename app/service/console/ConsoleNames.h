// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"

namespace alongside {

/// What ids stand for, as far as somebody may read that. Lives for one page.
class ConsoleNames {
public:
    ConsoleNames(OpenService &service, const ConsoleVisitor &visitor) : m_service{service}, m_visitor{visitor} { }

    /// A person's, coach's, site's… name; "somebody who is not here" where there is none.
    Result<QString> of(const QString &id);
    /// The same words, with names for the ids in them that are known.
    Result<QString> in(const QString &words);
    /// What a record says about itself in a line: whom or what it is about.
    Result<QString> about(const QString &type, const QString &id, const QJsonObject &fields);
    /// A value of a field, in words.
    Result<QString> value(const QString &type, const QString &field, const QJsonValue &value);

private:
    Result<std::optional<QString>> known(const QString &id);

    OpenService &m_service;
    const ConsoleVisitor &m_visitor;
    QHash<QString, std::optional<QString>> m_known;
};

} // namespace alongside
