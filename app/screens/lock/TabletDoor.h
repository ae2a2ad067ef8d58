// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/lock/TabletWipe.h"
#include "app/store/TabletFile.h"
#include "platform/device/AppPaths.h"
#include "platform/device/KeyFile.h"
#include "platform/device/KeyVault.h"
#include "sync/client/Enrolment.h"
#include "sync/client/SyncOutcome.h"
#include "sync/protocol/RecordSchema.h"

#include <QObject>
#include <QSettings>
#include <QUrl>

#include <functional>

namespace alongside {

/// Opens this tablet: from a PIN or a code to the file's key, from the key to the open file. Everything slow (Argon2,
/// the network) happens elsewhere; each call ends exactly once, later, on the interface's thread. One attempt at a
/// time: one that was overtaken by another, or cancelled, ends with Conflict and lets nobody in. Nothing is deleted
/// here but by wipe().
class TabletDoor : public QObject {
    Q_OBJECT
public:
    struct Parts {
        AppPaths paths;
        KeyVault &vault;
        QSettings &kept; ///< address of the service, its name, how many records wait: nothing personal
        const Clock &clock;
        IdSource &ids;
        const RecordSchema &schema;
        std::function<std::unique_ptr<HttpTransport>(const QUrl &)> connectTo;
    };
    /// Somebody who may come in.
    struct Entrant {
        QString coachId;
        QString name;
        QByteArray ownSeed = {}; ///< KeyFile::Unlocked; empty until a PIN has given it
    };
    using Done = std::function<void(Result<Entrant>)>;

    explicit TabletDoor(Parts parts, QObject *parent = nullptr);
    ~TabletDoor() override;

    /// What is wrong with the tablet's secrets, if anything: then nobody comes in.
    std::optional<Error> problem() const { return m_problem; }
    /// Somebody has a PIN here, or the key file cannot be read.
    bool isEnrolled() const;
    /// The service has said that it does not know this tablet, or that another works under its name, and has taken
    /// nothing since: it has to join again. Kept across restarts.
    bool isRefused() const;
    /// How an attempt to sync ended. Shut out, the tablet forgets everything once nothing waits on it; lost, at once:
    /// both later, when whoever has called is through.
    void noteAnswer(SyncReason reason);
    /// Why there is nothing here any more, since the last time it joined a service.
    std::optional<TabletWipe::Why> wipedBecause() const { return m_wipe.done(); }
    Result<QList<KeyFile::Slot>> coaches() const { return m_keys->slots(); }
    std::chrono::seconds pauseLeft(const QString &coachId) const { return m_keys->pauseLeft(coachId); }
    /// The number of the next one-time code; nothing when all are spent.
    std::optional<int> challenge() const;
    const Clock &clock() const { return m_parts.clock; }
    KeyVault::Guard guard() const { return m_parts.vault.guard(); }

    QUrl server() const;
    QString serviceName() const;
    /// The device's bearer token: the encrypted file's once it is open, until then the keychain's, which may be lost or
    /// of before the tablet joined again. Empty before enrolment.
    QString token() const;
    /// Records that waited to be sent when the tablet was last in use: known before the file is open.
    int waiting() const;
    void keepWaiting(int records);

    /// Null until somebody has come in.
    TabletFile *file() { return m_file.get(); }

    /// WrongKey: the PIN. A file that the key behind it does not open is Corrupt.
    void unlock(const QString &coachId, const QString &pin, const Done &done);
    /// These four say who comes in; choosePin then lets them in.
    void recover(const Entrant &coach, int number, const QString &code, const Done &done);
    void signIn(const QString &code, const Done &done);
    void letIn(const Entrant &colleague); ///< the file must be open
    void enrol(const QUrl &server, const QString &code, const Done &done);
    /// Where it fails, the newcomer may choose again: a code that is spent is not asked for twice.
    void choosePin(const QString &pin, const Done &done);
    /// With a new code, the tablet becomes a new device of its service; the file must be open. Everything stays as it
    /// is, PINs too, and what waits is offered again. Ends with the host, who may come in. The same code works until
    /// this has succeeded. Rejected: the code is another service's, wrong or spent.
    void joinAgain(const QUrl &server, const QString &code, const Entrant &host, const Done &done);
    /// Whoever was coming in has gone.
    void cancel();
    /// As a restart does: the key is forgotten, and the next PIN opens the file again.
    void close();
    /// Everything goes, what waits too.
    void wipe(TabletWipe::Why why);

Q_SIGNALS:
    /// A PIN fits; what follows is counted against the budget of half a second.
    void accepted();
    /// The file is open, for the first time since the start; before the call that opened it ends.
    void opened();
    /// The file is about to close: whatever works on it goes before this ends.
    void closing();
    /// It is closed, or gone: who may come in has to be read again.
    void closed();
    /// isRefused has changed.
    void refusedChanged();
    /// The token is another.
    void joinedAgain();

private:
    struct Newcomer {
        Entrant entrant;
        QByteArray fileKey;
        std::optional<EnrolReply> enrolment; ///< a new tablet
    };
    /// The key that a service was offered. The same again with the same code has the same answer, so a reply that was
    /// lost costs no second code.
    struct Offer {
        QUrl server;
        QByteArray fileKey;
    };

    int beginAttempt();
    void makeKeys();
    void closeFile();
    void forgetUnlessSomethingWaits();
    static Error overtaken();
    QByteArray freshSecret();
    Result<QByteArray> deviceSecret();
    Result<Entrant> open(const Entrant &entrant, const QByteArray &fileKey);
    Result<void> openFile(const QByteArray &fileKey);
    EnrolRequest requestWith(const QString &code, const QByteArray &fileKey) const;
    QByteArray keyOfferedTo(const QUrl &server);
    static QList<KeyFile::RecoveryWrap> wrapsIn(const EnrolReply &reply);
    Result<void> keepEnrolment(const EnrolReply &reply);
    Result<void> checkAccount(const EnrolReply &reply);
    void takeNewDevice(const EnrolReply &reply, std::function<void(Result<void>)> done);
    Result<void> keepToken(const EnrolReply &reply);
    Result<void> keepService(const QUrl &server, const QString &name);
    void restoreService();
    enum class Standing { Known, Refused };
    void keepStanding(Standing standing);
    void adoptThen(const EnrolReply &reply, std::function<void(Result<void>)> done);
    Result<void> putAsideUnopenableFile();
    void wrapThenOpen(const Newcomer &newcomer, const QString &pin, const Done &done);
    void connectToService(const QUrl &server);

    Parts m_parts;
    TabletWipe m_wipe;
    std::optional<Error> m_problem;
    std::unique_ptr<KeyFile> m_keys;
    std::unique_ptr<TabletFile> m_file;
    QByteArray m_fileKey; // while the file is open: to let colleagues in
    std::optional<Newcomer> m_newcomer;
    std::optional<Offer> m_offer; // until the file it is for is open
    int m_attempt = 0; // the one that may still let somebody in
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Enrolment> m_enrolment;
};

} // namespace alongside
