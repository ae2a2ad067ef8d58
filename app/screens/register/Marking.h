// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/store/AttendanceMarker.h"

#include <QSet>

namespace alongside {

/// Writes marks, and keeps what was for ten seconds so that the last act can be undone. Every act ends once, with
/// saved or failed, when the writer's thread has answered.
class Marking : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds undoable{10};

    explicit Marking(CoachWriter &writer, QObject *parent = nullptr);

    /// before: the marks as they are now, in a register's row; words: what undoing it would be called.
    void mark(const QList<AttendanceMark> &before, const AttendanceMarker::Choice &choice, const QString &words);
    void goneHome(const QList<AttendanceMark> &before, const QString &words);
    void notGoneHome(const AttendanceMark &before, const QString &words);
    void setTimes(const AttendanceMark &before, QTime arrival, QTime leaving, const QString &words);
    /// The note grows; what was written stays.
    void addNote(const AttendanceMark &before, const QString &text);
    void followUp(const AttendanceMark &before, const QString &said, const QString &told);

    /// Empty when there is nothing to undo.
    QString undoWords() const { return m_undo.words; }
    void undo();
    /// Called by a timer.
    void endUndoWhenDue();

    /// Touched, and not yet on disk.
    bool isWriting(const PersonId &person) const { return m_writing.contains(person); }
    const QSet<PersonId> &inWriting() const { return m_writing; }

Q_SIGNALS:
    void writing();
    void saved(const QList<alongside::AttendanceMark> &marks);
    void failed(const alongside::Error &error);
    void undoChanged();

private:
    struct Undo {
        QList<AttendanceMark> before;
        QString words;
    };

    template <typename Work> void write(const QList<AttendanceMark> &before, const QString &words, Work work);
    void ended(const Undo &undo, const Result<QList<AttendanceMark>> &outcome);
    void offerUndo(const Undo &undo);

    CoachWriter &m_writer;
    QSet<PersonId> m_writing;
    Undo m_undo;
    std::chrono::milliseconds m_undoEnds{0}; // by the monotonic clock
};

} // namespace alongside
