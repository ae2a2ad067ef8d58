// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "platform/net/HttpTransport.h"
#include "platform/sql/Database.h"
#include "sync/client/SyncOutcome.h"
#include "sync/protocol/Messages.h"

#include <functional>

namespace alongside {

/// Makes a tablet known to a service, and a coach known to a tablet. Each call ends exactly once, later, on the
/// caller's thread. A code that is wrong or spent is Rejected; an answer that is not the service's is Untrusted.
class Enrolment {
public:
    Enrolment(HttpTransport &transport, IdSource &ids);

    /// formerToken: of the device that this tablet was, where it joins again; its coaches come along.
    void enrol(
        const EnrolRequest &request, std::function<void(Result<EnrolReply>)> done, const QString &formerToken = {});
    /// token: the device's, from its enrolment.
    void signIn(const QString &token, const SignInRequest &request, std::function<void(Result<SignInReply>)> done);

    /// Whether the service still knows the device: Done when it does, otherwise how an attempt to sync would end.
    void askStanding(const QString &token, std::function<void(SyncReason)> done);

    /// Writes who this tablet is into the service's file, in a transaction of its own. Enrolled before (its identity
    /// was cloned, or the service lost it): everything the outbox still has is offered again under the new device,
    /// with its opIds.
    static Result<void> adopt(Database &database, const EnrolReply &reply);

private:
    HttpTransport &m_transport;
    IdSource &m_ids;
};

} // namespace alongside
