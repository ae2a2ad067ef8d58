// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/register/Marking.h"
#include "app/screens/register/ShownRegister.h"

namespace alongside {

class TapPolicy;

/// What a touch on the register does: whom it marks, nobody where two contacts are on the glass, and what is said when
/// it could not be saved.
class RegisterActs : public QObject {
    Q_OBJECT
public:
    RegisterActs(const ShownRegister &shown, Marking &marking, TapPolicy &taps, QObject *parent = nullptr);

    /// Whether the touch counts: none with two contacts does.
    bool mark(const QString &personId, const QString &codeId);
    /// Whoever is here, whichever session says so.
    void markGoneHome(const QString &personId);
    bool markAllGoneHome();
    /// Of those who were named to the coach, those whom nobody has marked meanwhile.
    bool markTheRest(const QStringList &personIds);
    /// Somebody who was not expected, at the register's place whatever was said of them before.
    bool add(const Person &person);
    void undo();

    /// Those who are still to be marked and not on their way to the disk, by name.
    QList<RegisterRow> rest() const;

    /// What could not be saved and what to do; empty when all is well.
    QString problem() const { return m_problem; }
    void say(const QString &problem);

Q_SIGNALS:
    void problemChanged();

private:
    /// One contact alone; two at once are answered in `problem`.
    bool isMeant();
    AttendanceMarker::Place placeOfUnexpected(const PersonId &person) const;
    void sayFailed(const QList<MarkKey> &keys, const Error &error);
    void forgetFailed(const QList<AttendanceMark> &saved);

    const ShownRegister &m_shown;
    Marking &m_marking;
    TapPolicy &m_taps;
    QString m_problem;
    QSet<PersonId> m_failed; // whom the problem is about
};

} // namespace alongside
