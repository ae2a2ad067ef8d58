// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/store/AttendanceMarker.h"

#include <QSet>

namespace alongside {

/// Writes marks, and keeps what was for ten seconds so that the last act can be undone by whoever did it. Every act
/// ends once, with saved or failed, when the writer's thread has answered.
class Marking : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds undoable{10};
    using Targets = QList<AttendanceMarker::Target>;

    explicit Marking(CoachWriter &writer, QObject *parent = nullptr);

    /// words: what undoing it would be called.
    void mark(const Targets &targets, const AttendanceMarker::Choice &choice, const QString &words);
    void goneHome(const QList<MarkKey> &keys, const QString &words);
    void notGoneHome(const MarkKey &key, const QString &words);
    void setTimes(const MarkKey &key, const AttendanceMarker::Times &times, const QString &words);
    /// The note grows; what was written stays.
    void addNote(const MarkKey &key, const QString &text);
    void followUp(const AttendanceMarker::Target &target, const QString &said, const QString &told);

    /// Empty when there is nothing to undo.
    QString undoWords() const { return m_undo.words; }
    void undo();
    /// By the monotonic clock; nothing when there is nothing to undo.
    std::optional<std::chrono::milliseconds> undoEnds() const;
    /// Called by a timer.
    void endUndoWhenDue();
    /// The tablet is locked or has changed hands: what another coach did is not offered to this one.
    void forgetUndo() { offerUndo({}); }

    /// Touched, and not yet on disk.
    bool isWriting(const PersonId &person) const { return m_writing.contains(person); }
    const QSet<PersonId> &inWriting() const { return m_writing; }

Q_SIGNALS:
    void writing();
    /// Of the marks of one act, those that it changed: none when everything was so already.
    void saved(const QList<alongside::AttendanceMark> &marks);
    void failed(const QList<alongside::MarkKey> &keys, const alongside::Error &error);
    void undoChanged();

private:
    using Changes = QList<AttendanceMarker::Undoing>;
    struct Undo {
        Changes changes;
        QString words;
        CoachId coach = {};
    };
    struct Asked {
        QList<MarkKey> keys;
        QString words; ///< empty: cannot be undone
        CoachId coach;
    };

    template <typename Work> void write(const QList<MarkKey> &keys, const QString &words, Work work);
    void undone(const Undo &undo, const Result<Changes> &outcome);
    void ended(const Asked &asked, const Result<Changes> &outcome);
    void begin(const QList<MarkKey> &keys);
    void end(const QList<MarkKey> &keys);
    void announce(const QList<MarkKey> &keys, const Result<Changes> &outcome);
    void offerUndo(const Undo &undo);

    CoachWriter &m_writer;
    QSet<PersonId> m_writing;
    Undo m_undo;
    std::chrono::milliseconds m_undoEnds{0}; // by the monotonic clock
};

} // namespace alongside
