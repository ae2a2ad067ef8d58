// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/device/SealedBox.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQmlIntegration>

namespace alongside {

/// Who holds the tablet: the coach who gave a PIN, and whether the screen is locked. Locking hides the screen and
/// stops nothing else. Locks after five minutes without a touch, and when the app is put away.
class TabletSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed)
    Q_PROPERTY(QString coachId READ coachId NOTIFY changed)
    Q_PROPERTY(QString coachName READ coachName NOTIFY changed)
    Q_PROPERTY(QString coachInitials READ coachInitials NOTIFY changed)
    Q_PROPERTY(int coachTint READ coachTint NOTIFY changed)
    Q_PROPERTY(bool maySeePlacements READ maySeePlacements NOTIFY changed)

public:
    static constexpr std::chrono::minutes idleLimit{5};

    explicit TabletSession(const Clock &clock, QObject *parent = nullptr);

    struct Holder {
        QString coachId;
        QString name;
        QSet<QString> roles; ///< Role's texts
        QByteArray ownSeed = {}; ///< keySeedBytes, or empty; only signIn takes it
    };
    void signIn(const Holder &holder);
    /// What the service says about the coach has changed; the lock stays as it is.
    void setHolder(const Holder &holder);

    bool isLocked() const { return m_locked; }
    QString coachId() const { return m_holder.coachId; }
    QString coachName() const { return m_holder.name; }
    QString coachInitials() const;
    int coachTint() const;
    /// What only the coach who holds the tablet opens; nothing behind the lock.
    const std::optional<KeyPair> &ownKeys() const { return m_ownKeys; }
    /// Coach and above: profile, placements, visits (domain.md, "Who may read what"). Relief staff see the register.
    bool maySeePlacements() const;
    /// Too long without contact: what is older, and what is more than the register needs, is locked for everybody.
    enum class History { Open, Locked };
    History history() const { return m_history; }
    void setHistory(History history);
    /// Why something is not shown; empty while history is open.
    QString historySentence() const;
    /// One of the holder's roles is among these.
    bool hasRoleIn(const QSet<QString> &roles) const { return m_holder.roles.intersects(roles); }

    Q_INVOKABLE void lock();
    /// Locks when nobody has touched the tablet for too long; called by a timer.
    void lockWhenIdle();
    /// Watches the application for touches, clicks and keys.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    void signedIn();
    /// Still unlocked, for as long as this signal lasts: what is being typed is saved now, and what covers the page
    /// goes.
    void locking();
    void lockedNow();

private:
    void forgetOwnKeys();

    const Clock &m_clock;
    Holder m_holder;
    std::optional<KeyPair> m_ownKeys;
    bool m_locked = true;
    History m_history = History::Open;
    std::chrono::milliseconds m_lastTouch{0};
    QTimer m_idle;
};

} // namespace alongside
