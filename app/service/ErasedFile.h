// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/OpenService.h"
#include "sync/server/ErasedBefore.h"

namespace alongside {

/// Ids of what was erased, in a file beside the service's key: a database that its own tools put back as a whole has
/// forgotten them, and one that is damaged cannot be asked.
class ErasedFile {
public:
    explicit ErasedFile(const ServiceFolder &folder) : m_path{folder.erasedPath()} { }

    /// What is not there, or cannot be read, says nothing.
    ErasedBefore read() const;
    /// Everything that the service has erased, and what was in the file.
    Result<void> note(OpenService &service) const;

private:
    QString m_path;
};

} // namespace alongside
