// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
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
    Q_PROPERTY(bool maySeePlacements READ maySeePlacements NOTIFY changed)
    Q_PROPERTY(bool maySeeInterviews READ maySeeInterviews NOTIFY changed)

public:
    explicit TabletSession(QObject *parent = nullptr);

    bool isLocked() const { return m_locked; }
    QString coachId() const { return m_coachId; }
    QString coachName() const { return m_coachName; }
    QString coachInitials() const;
    /// Coach and above: profile, placements, visits (domain.md, "Who may read what"). Relief staff see the register.
    bool maySeePlacements() const { return m_maySeePlacements; }
    /// Key coaches and supervisors.
    bool maySeeInterviews() const { return m_maySeeInterviews; }

    Q_INVOKABLE void lock();

Q_SIGNALS:
    void changed();
    void signedIn();
    void lockedNow();

private:
    QString m_coachId;
    QString m_coachName;
    bool m_locked = true;
    bool m_maySeePlacements = false;
    bool m_maySeeInterviews = false;
    QTimer m_idle;
};

} // namespace alongside
