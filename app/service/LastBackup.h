// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/ServiceFolder.h"
#include "platform/base/Clock.h"

#include <optional>

namespace alongside {

/// When "backup" has last made a copy of the service's file, noted in a file beside it.
class LastBackup {
public:
    explicit LastBackup(const ServiceFolder &folder);

    const QString &path() const { return m_path; }
    Result<void> note(Instant at) const;
    /// Nothing: never, or PostgreSQL's own tools do it.
    std::optional<Instant> when() const;

private:
    QString m_path;
};

} // namespace alongside
