// SPDX-License-Identifier: Apache-2.0
// How a tablet joins its service: for the first time, and again.
#include "app/screens/lock/TabletDoor.h"
#include "platform/base/WhenDone.h"
#include "sync/client/Checkpoint.h"

#include <QFile>
#include <QSysInfo>

namespace alongside {

void TabletDoor::enrol(const QUrl &server, const QString &code, const Done &done)
{
    connectToService(server);
    const QByteArray fileKey = keyOfferedTo(server);
    m_enrolment->enrol(requestWith(code, fileKey),
        [this, attempt = beginAttempt(), server, fileKey, done](const Result<EnrolReply> &reply) {
            if (attempt != m_attempt) return done(overtaken());
            if (!reply) return done(reply.error());
            if (auto kept = keepService(server, reply->accountName); !kept) return done(kept.error());
            const Entrant entrant{.coachId = reply->coach, .name = reply->coachName};
            m_newcomer = Newcomer{.entrant = entrant, .fileKey = fileKey, .enrolment = *reply};
            done(entrant);
        });
}

QByteArray TabletDoor::keyOfferedTo(const QUrl &server)
{
    if (!m_offer || m_offer->server != server) m_offer = Offer{server, freshSecret()};
    return m_offer->fileKey;
}

EnrolRequest TabletDoor::requestWith(const QString &code, const QByteArray &fileKey) const
{
    return {.code = code,
        .deviceName = QSysInfo::machineHostName(),
        .fileKey = fileKey,
        .schema = m_parts.schema.version()};
}

void TabletDoor::joinAgain(const QUrl &server, const QString &code, const Entrant &host, const Done &done)
{
    Q_ASSERT(m_file && !m_fileKey.isEmpty());
    connectToService(server);
    m_enrolment->enrol(
        requestWith(code, m_fileKey),
        [this, attempt = beginAttempt(), host, done](const Result<EnrolReply> &reply) {
            if (attempt != m_attempt) return done(overtaken());
            if (!reply) return done(reply.error());
            takeNewDevice(*reply, [this, host, done](const Result<void> &taken) {
                if (!taken) return done(taken.error());
                keepStanding(Standing::Known);
                Q_EMIT joinedAgain();
                done(host);
            });
        },
        token());
}

/// The file comes last: it says which device this is, and until it does, all of this can be done again.
void TabletDoor::takeNewDevice(const EnrolReply &reply, std::function<void(Result<void>)> done)
{
    if (auto checked = checkAccount(reply); !checked) return done(checked);
    if (auto kept = keepService(server(), reply.accountName); !kept) return done(kept);
    if (auto kept = m_keys->setRecoveryWraps(wrapsIn(reply)); !kept) return done(kept);
    if (auto kept = keepToken(reply); !kept) return done(kept);
    adoptThen(reply, std::move(done));
}

Result<void> TabletDoor::checkAccount(const EnrolReply &reply)
{
    const auto checkpoint = Checkpoint::load(m_file->reader());
    if (!checkpoint) return checkpoint.error();
    if (checkpoint->account == reply.account) return {};
    return Error{ErrorKind::Rejected, QStringLiteral("the code is another service's")};
}

Result<void> TabletDoor::keepEnrolment(const EnrolReply &reply)
{
    if (auto aside = putAsideUnopenableFile(); !aside) return aside;
    m_wipe.noteJoined();
    return keepToken(reply);
}

/// An enrolment that broke off left a file whose key nobody has; it is kept under another name.
Result<void> TabletDoor::putAsideUnopenableFile()
{
    const QString path = m_parts.paths.store();
    if (m_file || !QFile::exists(path)) return {};
    const QString aside = path + QStringLiteral(".before-") + m_parts.ids.newId();
    if (QFile::rename(path, aside)) return {};
    return Error{ErrorKind::Storage, QStringLiteral("cannot rename the file of an earlier enrolment")};
}

void TabletDoor::adoptThen(const EnrolReply &reply, std::function<void(Result<void>)> done)
{
    const auto adopt = [reply](Database &database) { return Enrolment::adopt(database, reply); };
    whenDone(m_file->writer().run(DatabaseThread::Urgency::Tap, adopt), this, std::move(done));
}

} // namespace alongside
