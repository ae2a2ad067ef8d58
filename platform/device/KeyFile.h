// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

namespace alongside {

/// The key of one encrypted file, wrapped once for each person who may open it, beside the file; and for each of them a
/// seed of their own (SealedBox.h), which nobody else's PIN opens. Who gets a new PIN gets a new seed.
/// A wrap is a libsodium secretbox under Argon2id (64 MiB, 3 passes) of PIN ‖ device secret; a recovery wrap is a
/// secretbox under a one-time code of 128 bits. Holds no name: a slot is called by an opaque id, and a sealed label
/// (the coach's name, under a key that the device secret gives) for the lock screen.
/// Every change is written to a new file, synced, and renamed over the old one; a torn file is Corrupt, and the copy
/// before it (".previous") is used when it is whole. What is taken away (a person, an old PIN, a code) is taken from
/// that copy too: a torn file must not bring it back.
/// Any thread: each call loads, changes and saves alone, so one that comes during another waits for it. The clock and
/// the source of ids are the caller's; the ids are used by one call at a time.
class KeyFile {
public:
    KeyFile(QString path, QByteArray deviceSecret, const Clock &clock, IdSource &ids);

    struct Slot {
        QString id; ///< opaque, e.g. the coach's record id
        QString label; ///< who, for the lock screen; empty when the device's secret is another
    };

    /// A one-time code: its number, and the file key sealed under its 16 bytes.
    struct RecoveryWrap {
        int number;
        QByteArray sealed;
    };

    /// What the device knows before anybody has unlocked it. NotFound before the first wrap.
    Result<QList<Slot>> slots() const;
    Result<QList<int>> recoveryNumbersLeft() const;

    /// Adds or replaces the wrap of one person. The PIN is exactly 6 digits; Rejected otherwise.
    Result<void> wrap(const QString &slotId, const QString &label, const QString &pin, const QByteArray &fileKey);
    Result<void> forget(const QString &slotId);
    /// The first person's wrap and the recovery wraps in one write: the device is set up, or it is not. Replaces what a
    /// try that broke off has left.
    Result<void> setUp(
        const Slot &first, const QString &pin, const QByteArray &fileKey, const QList<RecoveryWrap> &recoveryWraps);

    struct Unlocked {
        QByteArray fileKey;
        QByteArray ownSeed; ///< keySeedBytes: of this person on this tablet
    };
    /// WrongKey counts a wrong attempt: from the third on, each doubles a pause (5 s up to 15 min)
    /// that survives restarts and a clock that is set, back or forward: it runs down by the monotonic clock only.
    /// During it the answer is Wait and the PIN is not tried. Nothing is ever deleted. About 0.15 s: not on the
    /// interface's thread.
    Result<Unlocked> unlock(const QString &slotId, const QString &pin);
    /// The same, for the file's key alone.
    Result<QByteArray> unwrap(const QString &slotId, const QString &pin);
    /// How long unlock still answers Wait, now.
    std::chrono::seconds pauseLeft(const QString &slotId) const;

    /// Replaces those there were.
    Result<void> setRecoveryWraps(const QList<RecoveryWrap> &wraps);
    /// Spends the wrap of that number when the code fits (base32 without padding, case, spaces and dashes ignored).
    /// Rejected: not a code at all. WrongKey: another code. NotFound: that number is spent.
    Result<QByteArray> recover(int number, const QString &code);

    /// How the service makes the wraps: pure functions of code (16 bytes) and key.
    static QByteArray sealUnderCode(const QByteArray &code, const QByteArray &fileKey, IdSource &ids);
    static QString codeAsText(const QByteArray &code);

private:
    struct Content;
    enum class Attempt { Right, Wrong };
    struct Person;

    Result<Person> personFor(const Slot &slot, const QString &pin, const QByteArray &fileKey);
    Result<Content> load() const;
    Result<Content> loadSaved() const;
    Result<Content> loadOrEmpty() const;
    static Result<Content> loadFrom(const QString &path);
    /// What becomes of the copy: it has the content of before, or the new one too, because of before is taken away.
    enum class Copy { OfBefore, OfNow };
    Result<void> save(const Content &content, Copy copy);
    Result<void> saveCopy(const Content &content, Copy copy);
    Result<void> count(Content &content, Person &person, Attempt attempt);
    /// What was kept, or a new one for whoever had none yet.
    QByteArray seedOf(Content &content, Person &person, const QByteArray &pinKey);
    std::chrono::seconds pauseLeft(const Person &person) const;
    QString previousPath() const;

    mutable QMutex m_alone; // from load to save
    QString m_path;
    QByteArray m_deviceSecret;
    const Clock &m_clock;
    IdSource &m_ids;

    struct WrongAttempts {
        int count;
        std::chrono::milliseconds lastAt; // on the monotonic clock
    };
    QHash<QString, WrongAttempts> m_unsaved; // of whom; a disk that takes no more must not make guessing free
};

} // namespace alongside
