// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Register.h"
#include "app/screens/WorkParts.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

class Marking;

/// The sheet behind "…": everything about one person's mark. Each change is on disk when `savedSentence` says so.
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
    Q_PROPERTY(QString ringContact READ ringContact NOTIFY changed)
    Q_PROPERTY(QString ringNumber READ ringNumber NOTIFY changed)
    Q_PROPERTY(QString ringSaid READ ringSaid NOTIFY changed)
    Q_PROPERTY(QString ringTold READ ringTold NOTIFY changed)
    Q_PROPERTY(QStringList history READ history NOTIFY changed)
    Q_PROPERTY(QString conflictSentence READ conflictSentence NOTIFY changed)
    Q_PROPERTY(QString heldSentence READ heldSentence NOTIFY changed)
    Q_PROPERTY(QString savedSentence READ savedSentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    MarkDetails(Marking &marking, const WorkParts &parts, QObject *parent = nullptr);

    void open(const RegisterRow &row);
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
    QString reason() const { return m_shown.reason; }
    /// Local times as "09:05"; blank until given.
    QString arrived() const { return m_shown.arrived; }
    QString left() const { return m_shown.left; }
    QString goneHome() const { return m_shown.goneHome; }
    QString note() const { return m_shown.note; }
    QString ringContact() const { return m_shown.ringContact; }
    QString ringNumber() const { return m_shown.ringNumber; }
    QString ringSaid() const { return m_shown.ringSaid; }
    QString ringTold() const { return m_shown.ringTold; }
    /// Who changed what and when, newest first, one sentence each.
    QStringList history() const { return m_shown.history; }
    QString conflictSentence() const { return m_shown.conflictSentence; }
    QString heldSentence() const { return m_shown.heldSentence; }
    /// "Saved 09:42", or empty before the first change.
    QString savedSentence() const { return m_shown.savedSentence; }
    QString problem() const { return m_shown.problem; }

    /// A code, with or without a reason in words.
    Q_INVOKABLE void mark(const QString &codeId, const QString &reason = {});
    /// "9:05", "0905" and "09.05" are understood; empty takes the time away; anything else is answered in `problem`.
    Q_INVOKABLE void giveArrived(const QString &time);
    Q_INVOKABLE void giveLeft(const QString &time);
    Q_INVOKABLE void markGoneHome();
    Q_INVOKABLE void takeBackGoneHome();
    Q_INVOKABLE void addNote(const QString &text);
    /// After Ring: what was said, and who was told.
    Q_INVOKABLE void recordRing(const QString &said, const QString &told);
    Q_INVOKABLE void close();

    struct Shown {
        QString personId, name, initials, hint, alert, when, codeId, reason, arrived, left, goneHome, note;
        QString ringContact, ringNumber, ringSaid, ringTold, conflictSentence, heldSentence, savedSentence, problem;
        QStringList history;
        int tint = 0;
        bool operator==(const Shown &) const = default;
    };

Q_SIGNALS:
    void changed();

private:
    void giveTimes(QTime arrival, QTime leaving);
    QString conflictOf(const AttendanceMark &mark) const;
    QString heldOf(const AttendanceMark &mark) const;
    void say(const QString &problem);

    Marking &m_marking;
    WorkParts m_parts;
    RegisterRow m_row;
    Shown m_shown;
};

} // namespace alongside
