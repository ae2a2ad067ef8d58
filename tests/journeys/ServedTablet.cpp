// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/ServedTablet.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/StandardCodes.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/RecordMapping.h"
#include "platform/base/Log.h"
#include "sync/client/Outbox.h"
#include "sync/client/SyncScheduler.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace alongside {

namespace {

constexpr int tabletPatience = 30000; // ms; a busy machine, not a wish
const QString byHand = QStringLiteral("Seen at the gate, ");

QList<Operation> codeOperations()
{
    QList<Operation> operations;
    for (const AttendanceCode &code : standardAttendanceCodes())
        operations.append(making(kind::rule, {}, fieldsOf(code)));
    return operations;
}

} // namespace

ServedTablet::ServedTablet() : m_demonstration{given::friday, 1}, m_server{recordKinds()}
{
    write(codeOperations());
    must(m_demonstration.writeTo([this](const QList<Operation> &operations) {
        write(operations);
        return Result<void>{};
    }));
    must(paths().create());
    logToFile(paths().log());
    start();
}

void ServedTablet::write(const QList<Operation> &operations)
{
    must(m_server.service().writeAsService(m_server.account(), operations));
}

void ServedTablet::start()
{
    m_lock.reset();
    m_door.reset();
    m_session = std::make_unique<TabletSession>(m_server.clock());
    m_vault = std::make_unique<FileKeyVault>(paths().vault());
    m_kept = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("tablet.ini")), QSettings::IniFormat);
    m_door = std::make_unique<TabletDoor>(TabletDoor::Parts{.paths = paths(),
        .vault = *m_vault,
        .kept = *m_kept,
        .clock = m_server.clock(),
        .ids = m_ids,
        .schema = recordKinds(),
        .connectTo = [this](const QUrl &) { return std::make_unique<DirectTransport>(m_server); }});
    m_lock = std::make_unique<LockScreen>(*m_door, *m_session);
}

void ServedTablet::waitForAnswer()
{
    if (!QTest::qWaitFor([this] { return !m_lock->isBusy(); }, tabletPatience))
        qFatal("the lock screen did not answer");
}

void ServedTablet::enter(const QString &pin)
{
    m_lock->enter(pin);
    waitForAnswer();
}

CoachId ServedTablet::coach() const
{
    for (const Coach &coach : m_demonstration.places().coaches)
        if (coach.name == QStringLiteral("M. Hicks")) return coach.id;
    qFatal("M. Hicks has left the demonstration");
}

QString ServedTablet::device() { return must(m_server.members().devices.all(m_server.account())).constFirst().id; }

void ServedTablet::enrol()
{
    m_lock->setServer(QStringLiteral("https://service.example"));
    m_lock->enrol(must(m_server.members().admissions.makeEnrolCode(m_server.account(), {coach().text})));
    waitForAnswer();
    enter(hicksPin);
    enter(hicksPin);
    if (m_session->isLocked()) qFatal("not enrolled: %s", qPrintable(m_lock->message()));
}

SyncReason ServedTablet::attempt()
{
    DirectTransport transport{m_server};
    SyncScheduler sync{SyncScheduler::Parts{.thread = m_door->file()->writer(),
        .transport = transport,
        .schema = recordKinds(),
        .clock = m_server.clock(),
        .ids = m_ids,
        .makeSink = [](Database &database) { return std::make_unique<RecordMapping>(database, recordKinds()); },
        .uncounted = {kind::accessLine}}};
    QSignalSpy ended{&sync, &SyncScheduler::attemptEnded};
    sync.setToken(m_door->token());
    sync.syncNow();
    if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, tabletPatience)) qFatal("the attempt did not end");
    const SyncReason reason = sync.status().last->reason;
    m_door->noteAnswer(reason);
    return reason;
}

void ServedTablet::fetch()
{
    const SyncReason reason = attempt();
    if (reason != SyncReason::Done) qFatal("the attempt ended with %s", qPrintable(nameOf(reason)));
}

void ServedTablet::markOffline(int people)
{
    const QString workplace = m_demonstration.places().sites.constFirst().id.text;
    for (int number = 0; number < people; ++number) {
        const MarkKey key{m_demonstration.people().at(number).person.id, given::friday, Session::Morning};
        const auto mark = [&](Database &database) {
            Act act{database, recordKinds(), m_server.clock(), coach()};
            return AttendanceMarker{act}.mark({key, {.workplace = workplace}},
                {.code = QStringLiteral("present"), .reason = byHand + QString::number(number)});
        };
        must(m_door->file()->writer().run(DatabaseThread::Urgency::Tap, mark).result());
    }
}

void ServedTablet::revoke()
{
    must(m_server.members().devices.setState(m_server.account(), device(), Device::State::Revoked));
}

void ServedTablet::joinAgain()
{
    start();
    if (m_lock->refusedSentence().isEmpty()) qFatal("the tablet does not say that it is refused");
    m_lock->startJoinAgain();
    m_lock->choose(coach().text);
    enter(hicksPin);
    m_lock->enrol(must(m_server.members().admissions.makeEnrolCode(m_server.account(), {coach().text})));
    waitForAnswer();
    if (m_session->isLocked()) qFatal("has not joined: %s", qPrintable(m_lock->message()));
}

void ServedTablet::loseKeychain()
{
    if (!QDir{paths().vault()}.removeRecursively()) qFatal("cannot remove the vault");
    start();
}

bool ServedTablet::comesInWith(const QString &pin)
{
    m_lock->choose(coach().text);
    enter(pin);
    return !m_session->isLocked();
}

void ServedTablet::recoverWithCodeFromTheService(const QString &newPin)
{
    m_lock->choose(coach().text);
    m_lock->forgotPin();
    m_lock->recover(must(m_server.members().recovery.give(m_server.account(), device(), m_lock->challenge())));
    waitForAnswer();
    enter(newPin);
    enter(newPin);
    if (m_session->isLocked()) qFatal("not recovered: %s", qPrintable(m_lock->message()));
}

int ServedTablet::waiting()
{
    int marks = 0;
    for (const Mutation &mutation : must(Outbox{m_door->file()->reader()}.waiting()))
        for (const Operation &operation : mutation.ops)
            marks += operation.type == kind::attendance ? 1 : 0;
    return marks;
}

int ServedTablet::marksOfTheService()
{
    return int(must(m_server.service().all(m_server.account(), kind::attendance)).size());
}

int ServedTablet::markedByHand()
{
    QSet<QString> reasons;
    for (const Record &record : must(m_server.service().all(m_server.account(), kind::attendance)))
        if (const QString reason = record.fields.value(QStringLiteral("reason")).toString(); reason.startsWith(byHand))
            reasons.insert(reason);
    return int(reasons.size());
}

QStringList ServedTablet::names() const
{
    QStringList names;
    for (const DemonstrationPerson &each : m_demonstration.people())
        names += {each.person.givenName, each.person.familyName, each.person.fullName()};
    for (const Coach &coach : m_demonstration.places().coaches)
        names.append(coach.name);
    names.removeAll(QString{});
    return names;
}

} // namespace alongside
