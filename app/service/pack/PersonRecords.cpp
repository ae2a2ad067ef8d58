// SPDX-License-Identifier: Apache-2.0
#include "app/service/pack/PersonRecords.h"

#include "app/domain/Role.h"
#include "app/records/RecordKinds.h"
#include "sync/server/Forwarding.h"

#include <QJsonArray>

#include <algorithm>

namespace alongside {

namespace {

const QString personField = QStringLiteral("person");
const QString recordField = QStringLiteral("record"); // of a Conflict

bool names(const QJsonValue &list, const QString &id)
{
    const QJsonArray entries = list.toArray();
    return std::any_of(
        entries.begin(), entries.end(), [&id](const QJsonValue &entry) { return entry.toString() == id; });
}

/// Every text in a value, however deep.
void collectTexts(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString()) texts.insert(value.toString());
    for (const QJsonValue &entry : value.toArray())
        collectTexts(entry, texts);
    for (const QJsonValue &entry : value.toObject())
        collectTexts(entry, texts);
}

/// Looks through one service for one person, kind by kind.
class AboutOnePerson {
public:
    AboutOnePerson(OpenService &service, const FoundPerson &found) : m_service{service}, m_found{found} { }

    Result<PersonRecords> gather()
    {
        if (auto loaded = load(); !loaded) return loaded.error();
        m_ids.insert(personId());
        while (addReferring()) { }
        PersonRecords about{m_found, {}, {}, {}, {}, 0};
        for (const Record &record : m_everything) {
            if (!isAboutThem(record)) continue;
            about.records.append(record);
            if (isAboutOthersToo(record)) about.shared.append(record.id);
        }
        about.named = namedBy(about.records);
        if (auto held = addHeld(about); !held) return held.error();
        return about;
    }

private:
    const QString &personId() const { return m_found.person.id.text; }

    Result<void> load()
    {
        for (const RecordKind &kind : m_service.sync().schema().kinds()) {
            if (isSealedKind(kind)) continue;
            const Result<QList<Record>> records = m_service.sync().all(m_found.account.id, kind.type);
            if (!records) return records.error();
            m_everything += *records;
        }
        return {};
    }

    /// What refers to what is about them is about them, unless it names somebody else: a note of another person in a
    /// visit to several is that person's.
    bool addReferring()
    {
        const qsizetype before = m_ids.size();
        for (const Record &record : m_everything)
            if (!m_ids.contains(record.id) && refersToThem(record)) m_ids.insert(record.id);
        return m_ids.size() > before;
    }

    bool refersToThem(const Record &record) const
    {
        if (isReadingOfAConcern(record.type, record.fields)) return false;
        if (record.type == kind::conflict) return m_ids.contains(record.fields.value(recordField).toString());
        const QString whose = record.fields.value(personField).toString();
        if (!whose.isEmpty()) return whose == personId();
        const RecordKind *kind = m_service.sync().schema().find(record.type);
        return std::any_of(kind->fields.begin(), kind->fields.end(), [&](const RecordField &field) {
            const QString value = record.fields.value(field.name).toString();
            return field.type == FieldType::Id
                && (value == personId() || (!field.refersTo.isEmpty() && m_ids.contains(value)));
        });
    }

    /// That somebody read a concern says that there is one.
    static bool isReadingOfAConcern(const QString &type, const QJsonObject &fields)
    {
        return type == kind::accessLine
            && fields.value(QStringLiteral("what")).toString().startsWith(QStringLiteral("concern"));
    }

    /// A visit to several is in the pack of each, but what hangs on it is only in its own person's.
    bool isAboutThem(const Record &record) const { return m_ids.contains(record.id) || isListedIn(record); }

    bool isListedIn(const Record &record) const
    {
        return std::any_of(record.fields.begin(), record.fields.end(),
            [this](const QJsonValue &value) { return names(value, personId()); });
    }

    bool isAboutOthersToo(const Record &record) const
    {
        return record.id != personId()
            && (isListedIn(record) || !record.fields.value(QStringLiteral("others")).toArray().isEmpty());
    }

    QList<Record> namedBy(const QList<Record> &records) const
    {
        QSet<QString> texts;
        for (const Record &record : records)
            collectTexts(record.fields, texts);
        QList<Record> named;
        for (const Record &record : m_everything) {
            const RecordKind *kind = m_service.sync().schema().find(record.type);
            const bool isOfAPerson = kind->field(personField) != nullptr || record.type == kind::person;
            const QString code = record.fields.value(QStringLiteral("name")).toString();
            const bool isPointedAt = texts.contains(record.id) || (record.type == kind::rule && texts.contains(code));
            if (isPointedAt && !isOfAPerson && !m_ids.contains(record.id)) named.append(record);
        }
        return named;
    }

    Result<void> addHeld(PersonRecords &about)
    {
        const Result<QList<StoredMutation>> held = m_service.sync().held(m_found.account.id);
        if (!held) return held.error();
        for (StoredMutation stored : *held) {
            QList<Operation> theirs;
            for (const Operation &operation : std::as_const(stored.mutation.ops)) {
                if (!isAbout(operation, m_ids)) continue;
                const RecordKind *kind = m_service.sync().schema().find(operation.type);
                if (!kind) ++about.unreadable;
                if (kind && !isSealedKind(*kind) && isFreeOfConcerns(operation)) theirs.append(operation);
            }
            if (theirs != stored.mutation.ops) stored.heldBecause.clear();
            stored.mutation.ops = theirs;
            if (!theirs.isEmpty()) about.held.append(stored);
        }
        return {};
    }

    /// What waits has not been checked: a line that does not say what was read may be about a concern.
    static bool isFreeOfConcerns(const Operation &operation)
    {
        if (operation.type != kind::accessLine) return true;
        return operation.set.value(QStringLiteral("what")).isString()
            && !isReadingOfAConcern(operation.type, operation.set)
            && !isReadingOfAConcern(operation.type, operation.was);
    }

    OpenService &m_service;
    const FoundPerson &m_found;
    QList<Record> m_everything;
    QSet<QString> m_ids;
};

} // namespace

bool isSealedKind(const RecordKind &kind)
{
    return !kind.readers.isEmpty() && (kind.readers - toTexts({Role::SafeguardingLead})).isEmpty();
}

QStringList sealedKindsOfPeople(const RecordSchema &schema)
{
    QStringList sealed;
    for (const RecordKind &kind : schema.kinds())
        if (isSealedKind(kind) && kind.field(personField)) sealed.append(kind.type);
    return sealed;
}

QList<Record> PersonRecords::of(const QString &type) const
{
    QList<Record> ofIt;
    std::copy_if(records.begin(), records.end(), std::back_inserter(ofIt),
        [&type](const Record &record) { return record.type == type; });
    return ofIt;
}

QSet<QString> PersonRecords::ids() const
{
    QSet<QString> all;
    for (const Record &record : records)
        all.insert(record.id);
    return all;
}

Result<PersonRecords> recordsAbout(OpenService &service, const FoundPerson &found)
{
    return AboutOnePerson{service, found}.gather();
}

} // namespace alongside
