// SPDX-License-Identifier: Apache-2.0
#include "app/service/OpenFiles.h"

#include <QString>

#include <sys/resource.h>

namespace alongside {

namespace {
constexpr rlim_t ownFiles = 100; // database, log, readers, PostgreSQL's connections
}

Result<void> allowConnections(int connections)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return Error{ErrorKind::Storage, QStringLiteral("the system does not say how many files may be open")};
    const rlim_t wanted = rlim_t(connections) + ownFiles;
    if (limit.rlim_cur >= wanted) return {};
    limit.rlim_cur = wanted;
    if (wanted > limit.rlim_max || setrlimit(RLIMIT_NOFILE, &limit) != 0)
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 connections need %2 open files, and this system allows %3: raise its limit "
                           "(LimitNOFILE=, ulimit -n) or give fewer")
                .arg(connections)
                .arg(wanted)
                .arg(limit.rlim_max)};
    return {};
}

} // namespace alongside
