// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/lock/TabletSession.h"
#include "app/store/Act.h"
#include "app/store/TabletFile.h"
#include "platform/base/WhenDone.h"

#include <QObject>

#include <functional>

namespace alongside {

/// Writes in the name of the coach who holds the tablet, off the interface's thread, before any background work.
/// While the tablet is locked nobody holds it, and every write ends with SignedOut.
class CoachWriter : public QObject {
    Q_OBJECT
public:
    CoachWriter(TabletFile &file, const RecordSchema &schema, const Clock &clock, const TabletSession &session,
        QObject *parent = nullptr);

    /// work: a function of Act & that returns a Result<T>, run on the writer's thread. done: a function of that
    /// Result, called once, later, on this object's thread. Whose name it carries is decided now.
    template <typename Work, typename Done> void write(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Act &>;
        keep(std::move(work), [this, done](Outcome outcome) {
            if (outcome) Q_EMIT committed();
            done(std::move(outcome));
        });
    }

    /// As write, for what stays on this tablet.
    template <typename Work, typename Done> void keep(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Act &>;
        if (m_session.isLocked()) return refuse([done] { done(Outcome{lockedError()}); });
        auto job = [&schema = m_schema, &clock = m_clock, coach = CoachId{m_session.coachId()}, work](
                       Database &database) -> Outcome {
            Act act{database, schema, clock, coach};
            return work(act);
        };
        whenDone(m_file.writer().run(DatabaseThread::Urgency::Tap, std::move(job)), this,
            [done](Outcome outcome) { done(std::move(outcome)); });
    }

    const Clock &clock() const { return m_clock; }
    CoachId coach() const { return CoachId{m_session.coachId()}; }

Q_SIGNALS:
    /// Something new is on disk, and waits to be sent.
    void committed();

private:
    static Error lockedError();
    void refuse(std::function<void()> answer);

    TabletFile &m_file;
    const RecordSchema &m_schema;
    const Clock &m_clock;
    const TabletSession &m_session;
};

} // namespace alongside
