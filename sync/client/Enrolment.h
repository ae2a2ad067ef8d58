// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "platform/net/HttpTransport.h"
#include "platform/sql/Database.h"
#include "sync/protocol/Messages.h"

#include <functional>

namespace alongside {

/// Makes a tablet known to a service, and a coach known to a tablet. Each call ends exactly once, later, on the
/// caller's thread. A code that is wrong or spent is Rejected; an answer that is not the service's is Untrusted.
class Enrolment {
public:
    Enrolment(HttpTransport &transport, IdSource &ids);

    void enrol(const EnrolRequest &request, std::function<void(Result<EnrolReply>)> done);
    /// token: the device's, from its enrolment.
    void signIn(const QString &token, const SignInRequest &request, std::function<void(Result<SignInReply>)> done);

    /// Writes who this tablet is into the service's file, in a transaction of its own. Enrolled before (its identity
    /// was cloned, or the service lost it): everything the outbox still has is offered again under the new device,
    /// with its opIds.
    static Result<void> adopt(Database &database, const EnrolReply &reply);

private:
    HttpTransport &m_transport;
    IdSource &m_ids;
};

} // namespace alongside
