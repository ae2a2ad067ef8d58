// SPDX-License-Identifier: Apache-2.0
#include "app/service/ConcernKeys.h"

#include "app/domain/Role.h"
#include "app/records/ConcernFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/RecordValues.h"
#include "platform/device/SecretBox.h"
#include "sync/protocol/JsonReader.h"

namespace alongside {

namespace {

QString textIn(const Record &record, const char *field) { return record.fields.value(QLatin1String{field}).toString(); }

/// Nothing where somebody has published what is no key.
std::optional<Operation> sealing(const KeyPair &concerns, const QString &to)
{
    const auto box = sealedTo(bytesOfText(to), concerns.secretKey);
    if (!box) return std::nullopt;
    return making(kind::concernSeal, {},
        {{QStringLiteral("to"), to}, {QStringLiteral("of"), base64Url(concerns.publicKey)},
            {QStringLiteral("sealed"), base64Url(*box)}});
}

} // namespace

ConcernKeys::ConcernKeys(SyncService &service, QByteArray serviceKey)
    : m_service{service}, m_serviceKey{std::move(serviceKey)}
{
}

KeyPair ConcernKeys::pairOf(const QString &account) const
{
    return keyPairFrom(derivedKey(m_serviceKey, "alongside concerns of " + account.toUtf8()));
}

Result<void> ConcernKeys::maintain()
{
    const auto accounts = m_service.members().accounts.all();
    if (!accounts) return accounts.error();
    for (const Account &account : *accounts) {
        if (auto published = publish(account.id); !published) return published;
        if (auto done = sealToLeads(account.id); !done) return done;
    }
    return {};
}

Result<void> ConcernKeys::publish(const QString &account)
{
    const Operation rule = making(kind::rule, {}, concernKeyFields(pairOf(account).publicKey));
    const auto written = m_service.writeAsService(account, {rule});
    return written ? Result<void>{} : written.error();
}

Result<QSet<QString>> ConcernKeys::leadsOf(const QString &account)
{
    const auto coaches = m_service.all(account, kind::coach);
    if (!coaches) return coaches.error();
    QSet<QString> leads;
    for (const Record &record : *coaches)
        if (coachFrom(record).roles.contains(toText(Role::SafeguardingLead))) leads.insert(record.id);
    return leads;
}

Result<QSet<QString>> ConcernKeys::sealedTo(const QString &account, const QString &publicKey)
{
    const auto seals = m_service.all(account, kind::concernSeal);
    if (!seals) return seals.error();
    QSet<QString> keys;
    for (const Record &seal : *seals)
        if (textIn(seal, "of") == publicKey) keys.insert(textIn(seal, "to"));
    return keys;
}

Result<void> ConcernKeys::sealToLeads(const QString &account)
{
    const KeyPair concerns = pairOf(account);
    const auto leads = leadsOf(account);
    if (!leads) return leads.error();
    const auto known = sealedTo(account, base64Url(concerns.publicKey));
    if (!known) return known.error();
    const auto keys = m_service.all(account, kind::coachKey);
    if (!keys) return keys.error();
    QList<Operation> seals;
    for (const Record &key : *keys) {
        const QString to = textIn(key, "publicKey");
        if (!leads->contains(textIn(key, "coach")) || known->contains(to)) continue; // no lead's, or done
        if (const auto seal = sealing(concerns, to)) seals.append(*seal);
    }
    if (seals.isEmpty()) return {};
    const auto written = m_service.writeAsService(account, seals);
    return written ? Result<void>{} : written.error();
}

} // namespace alongside
