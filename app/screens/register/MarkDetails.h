// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Register.h"
#include "app/screens/WorkParts.h"
#include "app/screens/register/SheetDraft.h"
#include "app/store/AttendanceMarker.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

class Marking;
class TapPolicy;

/// The sheet behind "…": everything about one person's mark. What `savedSentence` says is on disk, as it was typed.
class MarkDetails : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a RegisterScreen")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int tint READ tint NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString alert READ alert NOTIFY changed)
    Q_PROPERTY(QString whenSentence READ whenSentence NOTIFY changed)
    Q_PROPERTY(QString codeId READ codeId NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString arrived READ arrived NOTIFY changed)
    Q_PROPERTY(QString left READ left NOTIFY changed)
    Q_PROPERTY(QString goneHome READ goneHome NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString hereWords READ hereWords NOTIFY changed)
    Q_PROPERTY(bool needsRing READ needsRing NOTIFY changed)
    Q_PROPERTY(QString ringLine READ ringLine NOTIFY changed)
    Q_PROPERTY(QString ringContact READ ringContact NOTIFY changed)
    Q_PROPERTY(QString ringNumber READ ringNumber NOTIFY changed)
    Q_PROPERTY(QStringList history READ history NOTIFY changed)
    Q_PROPERTY(QString conflictId READ conflictId NOTIFY changed)
    Q_PROPERTY(QString conflictSentence READ conflictSentence NOTIFY changed)
    Q_PROPERTY(QString heldSentence READ heldSentence NOTIFY changed)
    Q_PROPERTY(QString typedNote READ typedNote NOTIFY changed)
    Q_PROPERTY(QString typedSaid READ typedSaid NOTIFY changed)
    Q_PROPERTY(QString typedTold READ typedTold NOTIFY changed)
    Q_PROPERTY(QString savedSentence READ savedSentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// What can be typed into.
    enum Field {
        Reason = int(MarkDraft::Field::Reason),
        Arrived = int(MarkDraft::Field::Arrival),
        Left = int(MarkDraft::Field::Leaving),
        Note = int(MarkDraft::Field::Note),
        Said = int(MarkDraft::Field::Said),
        Told = int(MarkDraft::Field::Told),
    };
    Q_ENUM(Field)

    MarkDetails(
        Marking &marking, CoachWriter &writer, TapPolicy &taps, const WorkParts &parts, QObject *parent = nullptr);

    /// site: the name of the register's site.
    void open(const RegisterRow &row, const QString &site);
    /// The same person's row as it is now.
    void show(const RegisterRow &row);

    bool isOpen() const { return !m_shown.personId.isEmpty(); }
    QString personId() const { return m_shown.personId; }
    QString name() const { return m_shown.name; }
    QString initials() const { return m_shown.initials; }
    int tint() const { return m_shown.tint; }
    QString hint() const { return m_shown.hint; }
    QString alert() const { return m_shown.alert; }
    /// "Thursday 19 November, morning".
    QString whenSentence() const { return m_shown.when; }
    /// Empty while unmarked.
    QString codeId() const { return m_shown.codeId; }
    /// As it is being typed, otherwise as it is stored.
    QString reason() const { return m_draft.text(MarkDraft::Field::Reason).value_or(m_shown.reason); }
    /// As they are being typed, half a time included, otherwise local times as "09:05"; blank until given.
    QString arrived() const { return m_draft.text(MarkDraft::Field::Arrival).value_or(m_shown.arrived); }
    QString left() const { return m_draft.text(MarkDraft::Field::Leaving).value_or(m_shown.left); }
    QString goneHome() const { return m_shown.goneHome; }
    QString note() const { return m_shown.note; }
    QString ringContact() const { return m_shown.ringContact; }
    QString ringNumber() const { return m_shown.ringNumber; }
    /// Half an hour after the start and still not accounted for.
    bool needsRing() const { return m_shown.needsRing; }
    /// What was said at the last call and who was told; empty before the first.
    QString ringLine() const { return m_shown.ringLine; }
    /// "Here, at Goscote Centre" for somebody who is marked at another place; empty for all others.
    QString hereWords() const { return m_shown.hereWords; }
    /// Who changed what and when, newest first, one sentence each.
    QStringList history() const { return m_shown.history; }
    /// Of what needs a decision; empty when nothing does.
    QString conflictId() const { return m_shown.conflictId; }
    QString conflictSentence() const { return m_shown.conflictSentence; }
    QString heldSentence() const { return m_shown.heldSentence; }
    /// What was typed and has not been added yet.
    QString typedNote() const { return m_draft.text(MarkDraft::Field::Note).value_or(QString{}); }
    QString typedSaid() const { return m_draft.text(MarkDraft::Field::Said).value_or(QString{}); }
    QString typedTold() const { return m_draft.text(MarkDraft::Field::Told).value_or(QString{}); }
    /// "Saved 09:42"; empty before the first change, and while something typed is not on disk.
    QString savedSentence() const { return m_shown.savedSentence; }
    QString problem() const { return m_shown.problem; }

    /// One more letter: on disk within a second, as a draft until the field is left.
    Q_INVOKABLE void type(alongside::MarkDetails::Field field, const QString &text);
    /// A code; the reason stays as it was written.
    Q_INVOKABLE void mark(const QString &codeId);
    /// Why, in words; empty takes it away.
    Q_INVOKABLE void giveReason(const QString &reason);
    /// They are at this register's place after all.
    Q_INVOKABLE void markHereAfterAll();
    /// "9:05", "0905" and "09.05" are understood; empty takes the time away; anything else is answered in `problem`.
    Q_INVOKABLE void giveArrived(const QString &time);
    Q_INVOKABLE void giveLeft(const QString &time);
    Q_INVOKABLE void markGoneHome();
    Q_INVOKABLE void takeBackGoneHome();
    /// A line more for the note; nothing when nothing is typed.
    Q_INVOKABLE void addNote(const QString &text);
    /// After Ring: what was said, and who was told; nothing when nothing is typed.
    Q_INVOKABLE void recordRing(const QString &said, const QString &told);
    Q_INVOKABLE void close();

    struct Shown {
        QString personId, name, initials, hint, alert, when, codeId, reason, arrived, left, goneHome, note;
        QString ringContact, ringNumber, ringLine, hereWords, conflictId, conflictSentence, heldSentence, savedSentence,
            problem;
        QStringList history;
        int tint = 0;
        bool needsRing = false;
        bool operator==(const Shown &) const = default;
    };

Q_SIGNALS:
    void changed();

private:
    void mark(const AttendanceMarker::Target &target, const AttendanceMarker::Choice &choice);
    AttendanceMarker::Target target() const;
    bool isMine(const PersonId &person) const { return person.text == m_shown.personId; }
    /// One contact alone; two at once are answered in `problem`.
    bool isMeant();
    void saySaved(const QList<AttendanceMark> &marks);
    void sayFailed(const QList<MarkKey> &keys, const Error &error);
    void giveTimes(const AttendanceMarker::Times &times);
    void sayNow();
    void showConflict(const AttendanceMark &mark, Shown &shown) const;
    QString heldOf(const AttendanceMark &mark) const;
    void say(const QString &problem);

    Marking &m_marking;
    WorkParts m_parts;
    TapPolicy &m_taps;
    RegisterRow m_row;
    SheetDraft m_draft;
    QString m_site;
    Shown m_shown;
};

} // namespace alongside
