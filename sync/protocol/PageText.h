// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

#include <map>
#include <vector>

namespace alongside {

/// Writes a page of Sync/changes straight from stored records: their canonical JSON text is cut into its members and
/// laid out by columns, without ever becoming a tree of values. The text is the one that toJson(ChangesPage) stands
/// for, to the byte, but for ids that follow from the record's own fields: the fields are named instead.
class PageText {
public:
    /// The kinds say which ids follow from what; they outlive the page.
    PageText(qint64 maxBytes, const RecordSchema &kinds) : m_maxBytes{maxBytes}, m_kinds{&kinds} { }

    enum class Room { Taken, Full };
    /// Full: the page is as it was before, and the record belongs on the next one. The first row always fits.
    /// Corrupt when the fields are not one canonical JSON object.
    Result<Room> addRecord(const QString &type, const QString &id, qint64 revision, const QByteArray &fields);
    enum class Kept { Elsewhere, Nowhere }; ///< Nowhere: erased, and nobody may keep what was written about it
    Room addDestroyed(const QString &type, const QString &id, Kept kept = Kept::Elsewhere);
    /// A record that its receiver can put together from what they have just sent.
    Room addOwn(qint64 revision);

    struct Ending {
        StateToken newState;
        bool hasMore = false;
        qint64 ackedSeq = 0;
        QString scope;
    };
    QByteArray finish(const Ending &ending) const;
    /// The text of a string member of a canonical JSON object, without reading the rest as a tree; empty when there is
    /// none. Only for what has no escapes: dates, moments, ids and names of types.
    static QByteArray stringIn(const QByteArray &object, const QByteArray &name);

    /// The records alone, as a snapshot's frame has them; empty while there are none.
    QByteArray asFrame() const;

private:
    struct Column {
        QByteArray text; ///< values joined by commas
        qint64 rows = 0;
    };
    struct Table {
        QByteArray ids; ///< null where it follows from the key
        QByteArray key; ///< the fields that at least one follows from, quoted and joined; else empty
        QByteArray revisions;
        qint64 rows = 0;
        qint64 lastRevision = 0;
        std::map<QByteArray, Column> columns; ///< by quoted name, in the order of canonical JSON
    };
    struct Member {
        QByteArrayView name; ///< with its quotes
        QByteArrayView value;
    };
    static Result<std::vector<Member>> membersOf(const QByteArray &object);
    /// How a record says its id: as it is, or by the fields that it follows from.
    struct Name {
        QByteArray id; ///< quoted, or null
        QByteArray key; ///< names of the fields, quoted and joined; empty when the id stands for itself
    };
    Name nameOf(const QString &type, const QString &id, const std::vector<Member> &members) const;
    qint64 bytesFor(const Table &table, const std::vector<Member> &members, const Name &name) const;
    static QByteArray textOf(const Table &table);
    QByteArray recordsText() const;
    QByteArray ownText() const;
    bool hasRoomFor(qint64 bytes) const { return m_bytes == 0 || m_bytes + bytes + endingBytes <= m_maxBytes; }

    static constexpr qint64 endingBytes = 200; ///< state, scope, acknowledgement and brackets: at most 170

    qint64 m_maxBytes;
    const RecordSchema *m_kinds;
    qint64 m_bytes = 0;
    std::map<QString, Table> m_tables;
    std::map<QString, QByteArray> m_destroyed;
    QByteArray m_erased;
    QList<qint64> m_own;
};

} // namespace alongside
