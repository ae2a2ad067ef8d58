// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Mirror.h"

#include "sync/client/Overlay.h"

#include <QJsonDocument>

namespace alongside {

Mirror::Mirror(Database &database, RecordSink &shown, const RecordSchema &schema)
    : m_database{database}, m_shown{shown}, m_schema{schema}, m_outbox{database}
{
}

Result<bool> Mirror::isKept(const RecordName &name)
{
    const auto found = m_database.first(
        QStringLiteral("SELECT 1 FROM sync_mirror WHERE type = ? AND id = ?"), [](const Row &) { return true; },
        name.type, name.id);
    if (!found) return found.error();
    return found->has_value();
}

Result<void> Mirror::layOverAgain()
{
    const auto names = m_database.collect(
        QStringLiteral("SELECT DISTINCT type, id FROM sync_outbox JOIN sync_touch USING (seq) WHERE overlay = 1"
                       " AND NOT EXISTS (SELECT 1 FROM sync_mirror AS m"
                       " WHERE m.type = sync_touch.type AND m.id = sync_touch.id) ORDER BY type, id"),
        [](const Row &row) {
            return RecordName{row.text(0), row.text(1)};
        });
    if (!names) return names.error();
    for (const RecordName &name : *names) {
        const auto shown = m_shown.read(name.type, name.id);
        if (!shown) return shown.error();
        if (const auto kept = write(name, *shown); !kept) return kept;
    }
    return showAll();
}

Result<void> Mirror::showAll()
{
    const auto names = m_database.collect(QStringLiteral("SELECT type, id FROM sync_mirror"), [](const Row &row) {
        return RecordName{row.text(0), row.text(1)};
    });
    if (!names) return names.error();
    return showOnce(*names);
}

Result<void> Mirror::keep(const RecordName &name, const std::optional<Record> &copy)
{
    const auto kept = isKept(name);
    if (!kept) return kept.error();
    if (*kept) return {};
    return write(name, copy, Place::Free);
}

Result<void> Mirror::replace(const Record &copy) { return write({copy.type, copy.id}, copy); }

Result<void> Mirror::replaceByNothing(const RecordName &name) { return write(name, std::nullopt); }

// A plain INSERT is the cheaper one, and what every tap does.
Result<void> Mirror::write(const RecordName &name, const std::optional<Record> &copy, Place place)
{
    const QByteArray fields = copy ? QJsonDocument{copy->fields}.toJson(QJsonDocument::Compact) : QByteArray{};
    const QString verb = place == Place::Free ? QStringLiteral("INSERT") : QStringLiteral("INSERT OR REPLACE");
    const auto written = m_database.run(verb + QStringLiteral(" INTO sync_mirror VALUES (?, ?, ?, ?)"), name.type,
        name.id, copy ? copy->revision : 0, fields);
    if (!written) return written.error();
    return {};
}

Result<std::optional<Record>> Mirror::copyOf(const RecordName &name)
{
    const auto row = m_database.first(
        QStringLiteral("SELECT revision, fields FROM sync_mirror WHERE type = ? AND id = ?"),
        [](const Row &found) {
            return std::pair{found.integer(0), found.blob(1)};
        },
        name.type, name.id);
    if (!row) return row.error();
    if (!row->has_value()) return Error{ErrorKind::Corrupt, QStringLiteral("an overlay without the copy below it")};
    const auto &[revision, fields] = **row;
    if (fields.isEmpty()) return std::optional<Record>{};
    return std::optional{Record{name.type, name.id, revision, QJsonDocument::fromJson(fields).object()}};
}

Result<QSet<QString>> Mirror::idsOf(const QString &type)
{
    const auto ids = m_database.collect(
        QStringLiteral("SELECT id FROM sync_mirror WHERE type = ?"), [](const Row &row) { return row.text(0); }, type);
    if (!ids) return ids.error();
    return QSet<QString>{ids->cbegin(), ids->cend()};
}

Result<void> Mirror::show(const RecordName &name)
{
    const auto overlays = m_outbox.overlaysOn(name);
    if (!overlays) return overlays.error();
    const auto copy = copyOf(name);
    if (!copy) return copy.error();

    std::optional<Record> shown = *copy;
    for (const Mutation &mutation : *overlays)
        shown = laidOver(m_schema, shown, mutation, name.type, name.id);
    const auto written = shown ? m_shown.write(*shown) : m_shown.remove(name.type, name.id);
    if (!written || !overlays->isEmpty()) return written;

    const auto let =
        m_database.run(QStringLiteral("DELETE FROM sync_mirror WHERE type = ? AND id = ?"), name.type, name.id);
    if (!let) return let.error();
    return {};
}

Result<void> Mirror::showOnce(QList<RecordName> names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const RecordName &name : names)
        if (const auto shown = show(name); !shown) return shown;
    return {};
}

Result<void> Mirror::forgetType(const QString &type)
{
    const auto forgotten = m_database.run(QStringLiteral("DELETE FROM sync_mirror WHERE type = ?"), type);
    if (!forgotten) return forgotten.error();
    return {};
}

} // namespace alongside
