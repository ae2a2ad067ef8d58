// SPDX-License-Identifier: Apache-2.0
#include "app/store/PersonDraft.h"

#include "app/records/RecordKinds.h"
#include "sync/protocol/NaturalKey.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

QJsonArray listIn(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array(); }

bool saysSomething(const QJsonValue &item)
{
    const QJsonObject fields = item.toObject();
    for (const QString &name :
        {QStringLiteral("words"), QStringLiteral("name"), QStringLiteral("relation"), QStringLiteral("phone")})
        if (!fields.value(name).toString().trimmed().isEmpty()) return true;
    return false;
}

QJsonValue listValue(const PersonDraft &draft, const QString &stored)
{
    const QJsonArray base = listIn(draft.base);
    const QJsonArray theirs = listIn(stored);
    QJsonArray list;
    for (const QJsonValue &item : listIn(draft.text)) {
        const bool wasTakenAway = base.contains(item) && !theirs.contains(item);
        if (saysSomething(item) && !wasTakenAway && !list.contains(item)) list.append(item);
    }
    for (const QJsonValue &item : theirs)
        if (!base.contains(item) && !list.contains(item)) list.append(item);
    return list.isEmpty() ? QJsonValue{} : QJsonValue{list};
}

QJsonValue textValue(const PersonDraft &draft, const QString &stored)
{
    const QString typed = draft.text.trimmed();
    const bool isOthers = stored != draft.base && !stored.isEmpty() && stored != typed;
    if (isOthers && !typed.isEmpty()) return stored + QLatin1Char('\n') + typed;
    if (isOthers) return stored; // it was emptied, of what it said before
    return typed.isEmpty() ? QJsonValue{} : QJsonValue{typed};
}

} // namespace

DraftOwner draftOwner(const PersonId &person, const CoachId &coach) { return {kind::person, person.text, coach}; }

QString profileIdOf(const PersonId &person)
{
    return naturalIdOf(kind::profile, {QStringLiteral("person")}, {{QStringLiteral("person"), person.text}});
}

bool isOfProfile(PersonDraftField field)
{
    return field == PersonDraftField::Matters || field == PersonDraftField::GoodAt
        || field == PersonDraftField::WantsNext;
}

bool isList(PersonDraftField field)
{
    return field == PersonDraftField::Communication || field == PersonDraftField::Alerts
        || field == PersonDraftField::Contacts;
}

QString nameOf(PersonDraftField field)
{
    switch (field) {
    case PersonDraftField::Matters:
        return QStringLiteral("whatMatters");
    case PersonDraftField::GoodAt:
        return QStringLiteral("goodAt");
    case PersonDraftField::WantsNext:
        return QStringLiteral("wantsNext");
    case PersonDraftField::PreferredName:
        return QStringLiteral("preferredName");
    case PersonDraftField::Communication:
        return QStringLiteral("communication");
    case PersonDraftField::Alerts:
        return QStringLiteral("alerts");
    case PersonDraftField::Contacts:
        return QStringLiteral("contacts");
    }
    Q_UNREACHABLE();
}

QString storedText(const QJsonObject &fields, PersonDraftField field)
{
    const QJsonValue value = fields.value(nameOf(field));
    if (!isList(field)) return value.toString();
    return QString::fromUtf8(QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact));
}

QJsonValue valueOf(const PersonDraft &draft, const QString &stored)
{
    return isList(draft.field) ? listValue(draft, stored) : textValue(draft, stored);
}

} // namespace alongside
