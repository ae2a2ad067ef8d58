// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceMark.h"
#include "app/store/Act.h"
#include "app/store/MarkDraft.h"

namespace alongside {

/// Marks people: every call is one transaction of data and outbox rows, and answers with what is saved by then.
/// The same calls mark today, correct an earlier day, and mark somebody unexpected.
class AttendanceMarker {
public:
    explicit AttendanceMarker(Act &act) : m_act{act} { }

    struct Choice {
        QString code; ///< AttendanceCode's id; empty: not marked after all
        std::optional<QString> reason = {}; ///< nothing: what was written stays; empty: taken away
    };
    /// Where somebody is marked.
    struct Place {
        QString workplace; ///< id of a site or employer
        PlacementId placement = {};
    };
    struct Target {
        MarkKey key;
        Place place;
    };

    /// A change of code counts from now and in the coach's name; what it was stays in the history.
    Result<AttendanceMark> mark(const Target &target, const Choice &choice);
    /// "Mark these 24": one transaction.
    Result<QList<AttendanceMark>> mark(const QList<Target> &targets, const Choice &choice);
    /// Undo: the mark is again as it was, unmarked included.
    Result<AttendanceMark> restore(const AttendanceMark &before);
    /// One act, and what each of its marks was: before it, and by it.
    struct Undoing {
        AttendanceMark before;
        AttendanceMark after;
    };
    /// Undo of one act, in one transaction. A mark that somebody has changed since is left as they made it.
    Result<QList<AttendanceMark>> restore(const QList<Undoing> &act);
    struct Times {
        std::optional<QTime> arrival = {}; ///< nothing: as it is; invalid: taken away
        std::optional<QTime> leaving = {};
    };
    Result<AttendanceMark> setTimes(const MarkKey &key, const Times &times);
    /// The note grows by a line: what was written before stays, whoever wrote it.
    Result<AttendanceMark> addToNote(const MarkKey &key, const QString &line);
    /// For one, or for the group.
    Result<QList<AttendanceMark>> goneHome(const QList<MarkKey> &keys);
    Result<AttendanceMark> notGoneHome(const MarkKey &key);
    /// They were rung: what was said, and who was told.
    Result<AttendanceMark> followUp(const Target &target, const QString &said, const QString &told);
    /// What this coach was typing about a mark, in one mutation. What cannot be understood yet stays a draft.
    Result<AttendanceMark> seal(const MarkKey &key);
    /// At the start: everybody's drafts, each in its own coach's name. Of how many marks there were any.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock);

private:
    struct Change {
        MarkKey key;
        QJsonObject fields; ///< null: takes the value away
    };

    static Change restoring(const AttendanceMark &before);
    QJsonObject fieldsFor(const Target &target, const Choice &choice) const;
    /// The operation for what really changes; nothing when nothing does.
    static std::optional<Operation> operationFor(const Change &change, const Record &before);
    Result<AttendanceMark> save(const Change &change);
    Result<QList<AttendanceMark>> save(const QList<Change> &changes);
    /// As if it had been typed and left.
    Result<AttendanceMark> enter(const MarkKey &key, const QList<MarkDraft> &typed);
    /// As save, in the caller's transaction.
    Result<AttendanceMark> write(const Change &change);
    /// What is written ends what was being typed: both in one transaction, so that nothing is said twice.
    Result<void> endDrafts(const Change &change);
    Result<AttendanceMark> saved(const MarkKey &key);

    Act &m_act;
};

} // namespace alongside
