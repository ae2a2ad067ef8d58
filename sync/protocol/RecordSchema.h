// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace alongside {

/// The JSON form that the service accepts in a field. Null is accepted in every field that is not required.
enum class FieldType {
    Text, ///< any string up to maxLength UTF-16 units
    Integer, ///< a whole number within ±2^53 (RFC 8785 §3.2.2.3 and RFC 7493 §2.2); there are no fractions on the wire
    Boolean,
    Date, ///< "2026-11-20": a local date that people mean
    Time, ///< "09:05": a local time that people mean
    Timestamp, ///< RFC 3339 in UTC
    Id, ///< a record's id
    List, ///< a JSON array up to maxLength bytes, opaque to sync
    Map, ///< a JSON object up to maxLength bytes, opaque to sync
    Chunks, ///< a List of names of chunks (Chunk.h) in the field "chunks": what an attachment's bytes are
    Any, ///< any JSON value: only where sync itself is the writer (base and value of a Conflict)
};

/// What happens when two people changed the same field from the same value (protocol.md, Merge).
enum class MergeRule {
    Ask, ///< keep both values in a Conflict until a person chooses
    Earliest, ///< the earlier of the two: automatic instants and times
    Latest, ///< the later of the two
    Append, ///< text: both, the later writer's below; List: both, each entry once
    LastWrite, ///< the later received; only where nobody types it (a cached count, the writer of a mark)
    Immutable, ///< set when the record is made, never again
};

struct RecordField {
    QString name;
    FieldType type = FieldType::Text;
    MergeRule rule = MergeRule::Ask;
    /// Fields of one group merge as one value: they change together or not at all.
    QString group = {};
    enum class Presence { Optional, Required } presence = Presence::Optional;
    int maxLength = 8000; ///< Text: UTF-16 units; List and Map: bytes of their canonical form
    /// Id: the kind of record that it names. What refers to a record goes where that goes (sync/server, Move).
    QString refersTo = {};
};

/// One kind of record, declared once for tablet and server.
struct RecordKind {
    QString type;
    QList<RecordField> fields;
    /// Fields that make the id (UUIDv5 over them) where the world has a natural key; empty: the id is a UUIDv7.
    QStringList key = {};
    /// Roles whose devices receive this kind, and roles that may write it; a writer reads, except
    /// what is only added: an access line is for its readers alone.
    QSet<QString> readers = {};
    QSet<QString> writers = {};
    /// Fields whose every change is appended to the field "history": [{"at","by","was":{…},"now":{…}}], oldest first.
    QStringList historyOf = {};
    /// Field with the day (Date or Timestamp) by which records grow old: a first sync brings the recent ones before the
    /// others. Empty: they do not.
    QString datedBy = {};
    enum class Growth { Changes, OnlyAdded } growth = Growth::Changes; ///< OnlyAdded: notes and access lines

    const RecordField *field(const QString &name) const;
    /// Name of the group the field belongs to, or the field's own name: what merges and conflicts as one.
    QString pathOf(const QString &fieldName) const;
    /// Fields of one path: the group's in declared order, or the field itself.
    QStringList fieldsOf(const QString &path) const;
};

struct Operation;

/// How an operation on one kind that was written under a version of the table is said in the next version. A plain
/// function: it sees the operation alone, and leaves its id as it is.
struct UpCast {
    QString type; ///< the kind's name in that version
    int from = 0; ///< that version
    void (*toNext)(Operation &) = nullptr;
};

/// Every kind that an account knows, and the version that both sides announce.
class RecordSchema {
public:
    /// A version that clears, renames or re-forms what earlier ones wrote names its up-casts, one for each kind.
    RecordSchema(int version, QList<RecordKind> kinds, QList<UpCast> upCasts = {});

    int version() const { return m_version; }
    const QList<RecordKind> &kinds() const { return m_kinds; }
    /// Nullptr for a type that this version does not know.
    const RecordKind *find(const QString &type) const;
    /// Types that somebody with these roles may read, in declared order: a device's scope.
    QStringList readableWith(const QSet<QString> &roles) const;
    bool mayWrite(const QSet<QString> &roles, const QString &type) const;
    /// An operation as this version says it; as it is when it was written under this version.
    Operation upCast(Operation operation, int writtenUnder) const;

private:
    int m_version;
    QList<RecordKind> m_kinds;
    QList<UpCast> m_upCasts;
};

/// UUIDv5 (RFC 9562 §5.5) over type and key parts in canonical form; see README.md for the bytes. Ids live inside one
/// account, so the account is not part of them and a person who moves keeps theirs.
QString naturalId(const QString &type, const QStringList &keyParts);

} // namespace alongside
