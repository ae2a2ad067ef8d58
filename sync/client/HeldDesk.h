// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "platform/net/HttpTransport.h"
#include "sync/client/SyncOutcome.h"
#include "sync/protocol/Aside.h"
#include "sync/protocol/Held.h"

#include <functional>
#include <memory>
#include <variant>

namespace alongside {

/// A supervisor's way to what the service holds: asks for it, and sends what was decided; and the way of whoever
/// recorded it to the reason. Unlike what is recorded, a decision does not wait for a signal: it is made on what the
/// service has at that moment. One thread.
class HeldDesk {
public:
    /// As whom it asks.
    struct Identity {
        QString account;
        QString token; ///< the device's
    };
    /// An answer, or why there is none.
    template <typename T> using Answer = std::variant<T, SyncReason>;
    template <typename T> using Done = std::function<void(const Answer<T> &)>;

    HeldDesk(HttpTransport &transport, IdSource &ids);

    /// done is called once, later, unless the desk has gone by then.
    void ask(const Identity &identity, Done<HeldList> done);
    /// The same decision may be sent again: the service carries it out once.
    void decide(const QString &token, const HeldDecision &decision, Done<HeldOutcome> done);
    /// For whoever recorded it: why it was set aside.
    void askWhyAside(const Identity &identity, const QStringList &opIds, Done<AsideList> done);

private:
    template <typename T>
    void call(const QString &token, const char *method, const QJsonObject &arguments,
        Result<T> (*read)(const QJsonObject &), Done<T> done);

    HttpTransport &m_transport;
    IdSource &m_ids;
    std::shared_ptr<const bool> m_here = std::make_shared<const bool>(true); // gone with the desk
};

} // namespace alongside
