// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/Admissions.h"

namespace alongside {

/// Who belongs to the accounts of one service, and how they come in: one of each, put together. One thread.
struct Membership {
    Membership(Database &database, ChangeLog &log, const ServerConfig &config, const Clock &clock, IdSource &ids);

    AuditLog audit;
    Accounts accounts;
    Coaches coaches;
    RecoveryCodes recovery;
    Devices devices;
    BrowserSessions browsers;
    Admissions admissions;
};

} // namespace alongside
