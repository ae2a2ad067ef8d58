// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Membership.h"

namespace alongside {

Membership::Membership(
    Database &database, ChangeLog &log, const ServerConfig &config, const Clock &clock, IdSource &ids)
    : audit{database, clock, ids}, accounts{database, audit, clock}, coaches{log, config, clock},
      recovery{database, audit, ids}, devices{database, log, recovery, audit, clock}, browsers{database, log, coaches,
                                                                                          config, clock, ids},
      admissions{database, {log, audit, accounts, coaches, devices, recovery, browsers}, config, clock, ids}
{
}

} // namespace alongside
