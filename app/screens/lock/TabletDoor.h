// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/TabletFile.h"
#include "platform/device/AppPaths.h"
#include "platform/device/KeyFile.h"
#include "platform/device/KeyVault.h"
#include "sync/client/Enrolment.h"
#include "sync/protocol/RecordSchema.h"

#include <QObject>
#include <QSettings>
#include <QUrl>

#include <functional>

namespace alongside {

/// Opens this tablet: from a PIN or a code to the file's key, from the key to the open file. Everything slow (Argon2,
/// the network) happens elsewhere; each call ends exactly once, later, on the interface's thread. One attempt at a
/// time: one that was overtaken by another, or cancelled, ends with Conflict and lets nobody in. Nothing is ever
/// deleted here.
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
    };
    using Done = std::function<void(Result<Entrant>)>;

    explicit TabletDoor(Parts parts, QObject *parent = nullptr);
    ~TabletDoor() override;

    /// What is wrong with the tablet's secrets, if anything: then nobody comes in.
    std::optional<Error> problem() const { return m_problem; }
    bool isEnrolled() const;
    Result<QList<KeyFile::Slot>> coaches() const { return m_keys->slots(); }
    std::chrono::seconds pauseLeft(const QString &coachId) const { return m_keys->pauseLeft(coachId); }
    /// The number of the next one-time code; nothing when all are spent.
    std::optional<int> challenge() const;
    const Clock &clock() const { return m_parts.clock; }
    KeyVault::Guard guard() const { return m_parts.vault.guard(); }

    QUrl server() const;
    QString serviceName() const;
    /// The device's bearer token: the keychain's, or where that was lost, the encrypted file's once it is open. Empty
    /// before enrolment.
    QString token() const;
    /// Records that waited to be sent when the tablet was last in use: known before the file is open.
    int waiting() const;
    void keepWaiting(int records);

    /// Null until somebody has come in.
    TabletFile *file() { return m_file.get(); }

    void unlock(const QString &coachId, const QString &pin, const Done &done);
    /// These four say who comes in; choosePin then lets them in.
    void recover(const Entrant &coach, int number, const QString &code, const Done &done);
    void signIn(const QString &code, const Done &done);
    void letIn(const Entrant &colleague); ///< the file must be open
    void enrol(const QUrl &server, const QString &code, const Done &done);
    /// Where it fails, the newcomer may choose again: a code that is spent is not asked for twice.
    void choosePin(const QString &pin, const Done &done);
    /// Whoever was coming in has gone.
    void cancel();

Q_SIGNALS:
    /// A PIN fits; what follows is counted against the budget of half a second.
    void accepted();
    /// The file is open, for the first time since the start; before the call that opened it ends.
    void opened();

private:
    struct Newcomer {
        Entrant entrant;
        QByteArray fileKey;
        std::optional<EnrolReply> enrolment; ///< a new tablet
    };

    int beginAttempt();
    Result<QByteArray> deviceSecret();
    Result<Entrant> open(const Entrant &entrant, const QByteArray &fileKey);
    Result<void> openFile(const QByteArray &fileKey);
    Result<void> keepEnrolment(const EnrolReply &reply);
    void adoptThen(const EnrolReply &reply, std::function<void(Result<void>)> done);
    Result<void> putAsideUnopenableFile();
    void wrapThenOpen(const Newcomer &newcomer, const QString &pin, const Done &done);
    void connectToService(const QUrl &server);

    Parts m_parts;
    std::optional<Error> m_problem;
    std::unique_ptr<KeyFile> m_keys;
    std::unique_ptr<TabletFile> m_file;
    QByteArray m_fileKey; // while the file is open: to let colleagues in
    std::optional<Newcomer> m_newcomer;
    int m_attempt = 0; // the one that may still let somebody in
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Enrolment> m_enrolment;
};

} // namespace alongside
