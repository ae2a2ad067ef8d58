// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/PageText.h"

#include "sync/protocol/BatchColumns.h"
#include "sync/protocol/JsonWalk.h"
#include "sync/protocol/NaturalKey.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

const QByteArray absent = "null";

QByteArray quoted(const QString &plain) { return '"' + plain.toUtf8() + '"'; }

void appendJoined(QByteArray &list, QByteArrayView value)
{
    if (!list.isEmpty()) list.append(',');
    list.append(value);
}

void padWithAbsent(QByteArray &text, qint64 &rows, qint64 wanted)
{
    for (; rows < wanted; ++rows)
        appendJoined(text, absent);
}

} // namespace

Result<std::vector<PageText::Member>> PageText::membersOf(const QByteArray &object)
{
    const Error malformed{ErrorKind::Corrupt, QStringLiteral("a stored record is not canonical JSON")};
    JsonWalk walk{object};
    std::vector<Member> members;
    if (!walk.take('{')) return malformed;
    while (!walk.take('}')) {
        if (!members.empty() && !walk.take(',')) return malformed;
        const QByteArrayView name = walk.string();
        const bool isNamed = !name.isEmpty() && walk.take(':');
        const QByteArrayView value = isNamed ? walk.value() : QByteArrayView{};
        if (value.isEmpty()) return malformed;
        members.push_back({name, value});
    }
    if (!walk.isAtEnd()) return malformed;
    return members;
}

QByteArray PageText::stringIn(const QByteArray &object, const QByteArray &name)
{
    const Result<std::vector<Member>> members = membersOf(object);
    const QByteArray quotedName = '"' + name + '"';
    for (const Member &member : members ? *members : std::vector<Member>{})
        if (member.name == quotedName && member.value.startsWith('"'))
            return member.value.sliced(1, member.value.size() - 2).toByteArray();
    return {};
}

Result<PageText::Room> PageText::addRecord(
    const QString &type, const QString &id, qint64 revision, const QByteArray &fields)
{
    Result<std::vector<Member>> members = membersOf(fields);
    if (!members) return members.error();
    Table &table = m_tables[type];
    const Name name = nameOf(type, id, *members);
    const qint64 bytes = bytesFor(table, *members, name);
    if (!hasRoomFor(bytes)) return Room::Full;

    appendJoined(table.ids, name.id);
    if (!name.key.isEmpty()) table.key = name.key;
    appendJoined(table.revisions, QByteArray::number(revision - table.lastRevision));
    table.lastRevision = revision;
    for (const Member &member : *members) {
        Column &column = table.columns[member.name.toByteArray()];
        padWithAbsent(column.text, column.rows, table.rows);
        appendJoined(column.text, member.value);
        ++column.rows;
    }
    ++table.rows;
    m_bytes += bytes;
    return Room::Taken;
}

PageText::Name PageText::nameOf(const QString &type, const QString &id, const std::vector<Member> &members) const
{
    const Name asItIs{quoted(id), {}};
    const RecordKind *kind = m_kinds->find(type);
    QByteArray key;
    QList<QByteArrayView> parts;
    for (const QString &field : kind ? kind->key : QStringList{}) {
        const QByteArray name = quoted(field);
        const auto member =
            std::find_if(members.begin(), members.end(), [&](const Member &one) { return one.name == name; });
        if (member == members.end()) return asItIs;
        appendJoined(key, name);
        parts.append(member->value);
    }
    return key.isEmpty() || naturalIdOf(type, parts) != id ? asItIs : Name{absent, key};
}

// Never less than the text grows by: a row pays for an absent value in every column, a new column for every row before.
qint64 PageText::bytesFor(const Table &table, const std::vector<Member> &members, const Name &name) const
{
    constexpr qint64 revisionBytes = 20;
    constexpr qint64 tableBytes = 60; // brackets and names, and the type's own
    constexpr qint64 keyBytes = 9; // ,"key":[]
    const qint64 absentBytes = absent.size() + 1;
    qint64 bytes = name.id.size() + 1 + revisionBytes + qint64(table.columns.size()) * absentBytes;
    if (table.rows == 0) bytes += tableBytes;
    if (table.key.isEmpty() && !name.key.isEmpty()) bytes += name.key.size() + keyBytes;
    for (const Member &member : members) {
        bytes += member.value.size() + 1;
        if (!table.columns.contains(member.name.toByteArray()))
            bytes += member.name.size() + 4 + table.rows * absentBytes;
    }
    return bytes;
}

PageText::Room PageText::addDestroyed(const QString &type, const QString &id, Kept kept)
{
    constexpr qint64 memberBytes = 14; // ,"erased":[]
    const qint64 once = id.size() + 3;
    const qint64 again = kept == Kept::Nowhere ? once + (m_erased.isEmpty() ? memberBytes : 0) : 0;
    const qint64 bytes = once + again + (m_destroyed.contains(type) ? 0 : type.size() + 6);
    if (!hasRoomFor(bytes)) return Room::Full;
    appendJoined(m_destroyed[type], quoted(id));
    if (kept == Kept::Nowhere) appendJoined(m_erased, quoted(id));
    m_bytes += bytes;
    return Room::Taken;
}

PageText::Room PageText::addOwn(qint64 revision)
{
    constexpr qint64 runBytes = 48; // the member's name, and two numbers of up to 16 digits in brackets
    const qint64 bytes = m_own.isEmpty() || m_own.last() + 1 != revision ? runBytes : 1; // its count grows
    if (!hasRoomFor(bytes)) return Room::Full;
    m_own.append(revision);
    m_bytes += bytes;
    return Room::Taken;
}

QByteArray PageText::textOf(const Table &table)
{
    QByteArray columns;
    for (const auto &[name, column] : table.columns) {
        QByteArray text = column.text;
        qint64 rows = column.rows;
        padWithAbsent(text, rows, table.rows);
        appendJoined(columns, name + ":[" + text + ']');
    }
    const QByteArray key = table.key.isEmpty() ? QByteArray{} : ",\"key\":[" + table.key + ']';
    return "{\"fields\":{" + columns + "},\"id\":[" + table.ids + ']' + key + ",\"rev\":[" + table.revisions + "]}";
}

QByteArray PageText::recordsText() const
{
    QByteArray records;
    for (const auto &[type, table] : m_tables)
        if (table.rows > 0) appendJoined(records, quoted(type) + ':' + textOf(table));
    return records;
}

QByteArray PageText::ownText() const
{
    if (m_own.isEmpty()) return {};
    return ",\"own\":" + QJsonDocument{packNumbers(m_own)}.toJson(QJsonDocument::Compact);
}

QByteArray PageText::asFrame() const
{
    const QByteArray records = recordsText();
    return records.isEmpty() ? records : QByteArray{"{\"records\":{" + records + "}}"};
}

QByteArray PageText::finish(const Ending &ending) const
{
    QByteArray destroyed;
    for (const auto &[type, ids] : m_destroyed)
        appendJoined(destroyed, quoted(type) + ":[" + ids + ']');
    const QByteArray erased = m_erased.isEmpty() ? QByteArray{} : ",\"erased\":[" + m_erased + ']';
    return "{\"ackedSeq\":" + QByteArray::number(ending.ackedSeq) + ",\"destroyed\":{" + destroyed + '}' + erased
        + ",\"hasMore\":" + (ending.hasMore ? "true" : "false") + ",\"newState\":" + quoted(ending.newState.text())
        + ownText() + ",\"records\":{" + recordsText() + "},\"scope\":" + quoted(ending.scope) + '}';
}

} // namespace alongside
