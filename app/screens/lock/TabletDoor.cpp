// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/TabletDoor.h"

#include "app/screens/lock/VaultNames.h"
#include "platform/base/Log.h"
#include "platform/base/WhenDone.h"
#include "sync/client/Checkpoint.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace alongside {

namespace {

constexpr int secretBytes = 32;

const QString serverKey = QStringLiteral("service/server");
const QString nameKey = QStringLiteral("service/name");
const QString waitingKey = QStringLiteral("service/waiting");
const QString refusedKey = QStringLiteral("service/refused");

/// A PIN or a code has given its key already: where that does not open the file, it is not the PIN that is wrong.
Error ofAFittingKey(const Error &error)
{
    if (error.kind != ErrorKind::WrongKey) return error;
    return {ErrorKind::Corrupt, QStringLiteral("the file's first page is damaged, or another key's")};
}

} // namespace

TabletDoor::TabletDoor(Parts parts, QObject *parent)
    : QObject{parent}, m_parts{std::move(parts)}, m_wipe{m_parts.paths, m_parts.vault, m_parts.kept}
{
    if (const auto begun = m_wipe.unfinished())
        if (auto wiped = m_wipe.run(*begun); !wiped) qCWarning(appLog) << "a wipe goes on:" << wiped.error().detail;
    restoreService();
    makeKeys();
}

void TabletDoor::makeKeys()
{
    const Result<QByteArray> secret = deviceSecret();
    m_problem = secret ? std::nullopt : std::optional{secret.error()};
    m_keys =
        std::make_unique<KeyFile>(m_parts.paths.keys(), secret ? *secret : QByteArray{}, m_parts.clock, m_parts.ids);
}

TabletDoor::~TabletDoor()
{
    QThreadPool::globalInstance()->waitForDone(); // a PIN that is being tried still uses the key file
}

Error TabletDoor::overtaken() { return {ErrorKind::Conflict, QStringLiteral("the attempt was given up")}; }

QByteArray TabletDoor::freshSecret() { return m_parts.ids.secret(secretBytes); }

/// Made at the first start. Where it is lost, PINs no longer fit and a recovery code does.
Result<QByteArray> TabletDoor::deviceSecret()
{
    const auto kept = m_parts.vault.read(vaultName::deviceSecret);
    if (!kept) return kept.error();
    if (*kept) return **kept;
    const QByteArray fresh = freshSecret();
    if (auto written = m_parts.vault.write(vaultName::deviceSecret, fresh); !written) return written.error();
    return fresh;
}

bool TabletDoor::isEnrolled() const
{
    const auto coaches = m_keys->slots();
    return coaches ? !coaches->isEmpty() : coaches.error().kind != ErrorKind::NotFound;
}

bool TabletDoor::isRefused() const { return m_parts.kept.value(refusedKey).toBool(); }

void TabletDoor::noteAnswer(SyncReason reason)
{
    if (reason == SyncReason::Done) keepStanding(Standing::Known);
    const bool isRefusal =
        reason == SyncReason::SignedOut || reason == SyncReason::Revoked || reason == SyncReason::NeedsEnrolment;
    if (isRefusal) keepStanding(Standing::Refused);
    const auto later = [this](auto work) { QMetaObject::invokeMethod(this, work, Qt::QueuedConnection); };
    if (reason == SyncReason::Revoked) later([this] { forgetUnlessSomethingWaits(); });
    if (reason == SyncReason::Lost) later([this] { wipe(TabletWipe::Why::Lost); });
}

void TabletDoor::keepStanding(Standing standing)
{
    const bool refused = standing == Standing::Refused;
    if (refused == isRefused()) return; // no change to write
    m_parts.kept.setValue(refusedKey, refused);
    Q_EMIT refusedChanged();
}

std::optional<int> TabletDoor::challenge() const
{
    const auto numbers = m_keys->recoveryNumbersLeft();
    if (!numbers || numbers->isEmpty()) return std::nullopt;
    return numbers->first();
}

QUrl TabletDoor::server() const { return m_parts.kept.value(serverKey).toUrl(); }

QString TabletDoor::serviceName() const { return m_parts.kept.value(nameKey).toString(); }

QString TabletDoor::token() const
{
    if (m_file) {
        const auto checkpoint = Checkpoint::load(m_file->reader());
        if (checkpoint && !checkpoint->token.isEmpty()) return checkpoint->token;
    }
    const auto token = m_parts.vault.read(vaultName::token);
    return token && *token ? QString::fromLatin1(**token) : QString{};
}

Result<void> TabletDoor::keepToken(const EnrolReply &reply)
{
    return m_parts.vault.write(vaultName::token, reply.token.toLatin1());
}

/// In the vault too: without the settings, a tablet would not know where to send what waits.
Result<void> TabletDoor::keepService(const QUrl &server, const QString &name)
{
    m_parts.kept.setValue(serverKey, server);
    m_parts.kept.setValue(nameKey, name);
    return m_parts.vault.write(vaultName::service, server.toEncoded() + '\n' + name.toUtf8());
}

void TabletDoor::restoreService()
{
    const auto kept = m_parts.vault.read(vaultName::service);
    if (!kept || !*kept) return; // a tablet of before, or a new one
    const QByteArrayList lines = (*kept)->split('\n');
    if (m_parts.kept.contains(serverKey) || lines.size() < 2) return; // nothing was lost
    m_parts.kept.setValue(serverKey, QUrl::fromEncoded(lines.at(0)));
    m_parts.kept.setValue(nameKey, QString::fromUtf8(lines.at(1)));
}

int TabletDoor::waiting() const { return m_parts.kept.value(waitingKey).toInt(); }

void TabletDoor::keepWaiting(int records)
{
    if (records != waiting()) m_parts.kept.setValue(waitingKey, records);
}

void TabletDoor::cancel() { beginAttempt(); }

int TabletDoor::beginAttempt()
{
    m_newcomer.reset();
    return ++m_attempt;
}

void TabletDoor::unlock(const QString &coachId, const QString &pin, const Done &done)
{
    const auto unlock = [keys = m_keys.get(), coachId, pin] { return keys->unlock(coachId, pin); };
    whenDone(QtConcurrent::run(unlock), this,
        [this, attempt = beginAttempt(), coachId, done](const Result<KeyFile::Unlocked> &unlocked) {
            if (attempt != m_attempt) return done(overtaken());
            if (!unlocked) return done(unlocked.error());
            Q_EMIT accepted();
            done(open({.coachId = coachId, .name = {}, .ownSeed = unlocked->ownSeed}, unlocked->fileKey));
        });
}

void TabletDoor::recover(const Entrant &coach, int number, const QString &code, const Done &done)
{
    const auto open = [keys = m_keys.get(), number, code] { return keys->recover(number, code); };
    whenDone(QtConcurrent::run(open), this,
        [this, attempt = beginAttempt(), coach, done](const Result<QByteArray> &fileKey) {
            if (attempt != m_attempt) return done(overtaken());
            if (!fileKey) return done(fileKey.error());
            m_newcomer = Newcomer{.entrant = coach, .fileKey = *fileKey, .enrolment = {}};
            done(coach);
        });
}

void TabletDoor::signIn(const QString &code, const Done &done)
{
    connectToService(server());
    m_enrolment->signIn(
        token(), {.code = code}, [this, attempt = beginAttempt(), done](const Result<SignInReply> &reply) {
            if (attempt != m_attempt) return done(overtaken());
            if (!reply) return done(reply.error());
            const Entrant entrant{.coachId = reply->coach, .name = reply->coachName};
            m_newcomer = Newcomer{.entrant = entrant, .fileKey = reply->fileKey, .enrolment = {}};
            done(entrant);
        });
}

void TabletDoor::letIn(const Entrant &colleague)
{
    Q_ASSERT(m_file);
    beginAttempt();
    m_newcomer = Newcomer{.entrant = colleague, .fileKey = m_fileKey, .enrolment = {}};
}

void TabletDoor::connectToService(const QUrl &server)
{
    m_enrolment.reset();
    m_transport = m_parts.connectTo(server);
    m_enrolment = std::make_unique<Enrolment>(*m_transport, m_parts.ids);
}

void TabletDoor::choosePin(const QString &pin, const Done &done)
{
    Q_ASSERT(m_newcomer);
    const Newcomer newcomer = *m_newcomer;
    if (!newcomer.enrolment) return wrapThenOpen(newcomer, pin, done);
    if (auto kept = keepEnrolment(*newcomer.enrolment); !kept) return done(kept.error());
    if (auto opened = openFile(newcomer.fileKey); !opened) return done(opened.error());
    adoptThen(*newcomer.enrolment, [this, newcomer, pin, done](const Result<void> &adopted) {
        if (!adopted) return done(adopted.error());
        wrapThenOpen(newcomer, pin, done); // last: until now the tablet is not enrolled, and can be enrolled again
    });
}

QList<KeyFile::RecoveryWrap> TabletDoor::wrapsIn(const EnrolReply &reply)
{
    QList<KeyFile::RecoveryWrap> wraps;
    for (const RecoverySeal &seal : reply.recovery)
        wraps.append({seal.number, seal.sealed});
    return wraps;
}

void TabletDoor::wrapThenOpen(const Newcomer &newcomer, const QString &pin, const Done &done)
{
    const auto wrap = [keys = m_keys.get(), newcomer, pin]() -> Result<KeyFile::Unlocked> {
        const auto &[coachId, name, seed] = newcomer.entrant;
        const Result<void> wrapped = newcomer.enrolment
            ? keys->setUp({coachId, name}, pin, newcomer.fileKey, wrapsIn(*newcomer.enrolment))
            : keys->wrap(coachId, name, pin, newcomer.fileKey);
        if (!wrapped) return wrapped.error();
        return keys->unlock(coachId, pin);
    };
    whenDone(QtConcurrent::run(wrap), this,
        [this, attempt = m_attempt, newcomer, done](const Result<KeyFile::Unlocked> &unlocked) {
            if (attempt != m_attempt) return done(overtaken());
            if (!unlocked) return done(unlocked.error());
            Entrant comer = newcomer.entrant;
            comer.ownSeed = unlocked->ownSeed;
            const Result<Entrant> entrant = open(comer, newcomer.fileKey);
            if (entrant) m_newcomer.reset();
            done(entrant);
        });
}

Result<TabletDoor::Entrant> TabletDoor::open(const Entrant &entrant, const QByteArray &fileKey)
{
    const bool isFirst = m_fileKey.isEmpty();
    if (auto opened = openFile(fileKey); !opened) return opened.error();
    m_fileKey = fileKey;
    m_offer.reset();
    if (isFirst) Q_EMIT opened();
    return entrant;
}

Result<void> TabletDoor::openFile(const QByteArray &fileKey)
{
    if (m_file) return {}; // the lock hides the screen; the file stays open
    SqliteOptions options;
    options.path = m_parts.paths.store();
    options.key = fileKey;
    auto file = TabletFile::open(options);
    if (!file) {
        qCWarning(appLog) << "the tablet's file does not open:" << nameOf(file.error().kind) << file.error().detail;
        return ofAFittingKey(file.error());
    }
    m_file = *std::move(file);
    return {};
}

} // namespace alongside
