// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/service/OpenService.h"

namespace alongside {

/// Somebody, and the service of this file that they are in.
struct FoundPerson {
    Person person;
    Account account;
};

/// By name (case and accents aside, the one they like too) or by id, in every service of the file. NotFound; Rejected
/// names the ids of several who are called so.
Result<FoundPerson> findPerson(OpenService &service, const QString &typed);

} // namespace alongside
