// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/records/RecordValues.h"
#include "app/service/OpenService.h"

namespace alongside {

/// What a service holds, as the domain's values.
class KnownRecords {
public:
    KnownRecords(OpenService &service, const Account &account) : m_service{service}, m_account{account} { }

    Result<QList<Site>> sites();
    Result<QList<WorkStream>> workStreams();
    Result<QList<Coach>> coaches();
    Result<QList<Person>> people();
    Result<QHash<PersonId, Profile>> profiles();

    /// By name; case, accents and signs do not matter. NotFound names the missing one.
    Result<Coach> coachCalled(const QString &name);
    Result<Site> siteCalled(const QString &name);

private:
    template <typename Value> Result<QList<Value>> all(const QString &type, Value (*read)(const Record &));

    OpenService &m_service;
    const Account &m_account;
};

} // namespace alongside
