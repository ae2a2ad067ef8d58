// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/SignOnWatch.h"

#include "platform/base/Log.h"

#include <algorithm>

namespace alongside {

namespace {

const QString watchEvent = QStringLiteral("byWorkAccount"); // in the audit: who asked for a tablet's state

QString watchDetail(const Device &device, Device::State state)
{
    switch (state) {
    case Device::State::Active:
        return QStringLiteral("use ") + device.id;
    case Device::State::Draining:
        return QStringLiteral("drain ") + device.id;
    default:
        return QStringLiteral("revoke ") + device.id;
    }
}

} // namespace

SignOnWatch::SignOnWatch(OpenIdProvider &provider, OutsideAccounts &accounts, Membership &members, const Clock &clock)
    : m_provider{provider}, m_accounts{accounts}, m_members{members}, m_clock{clock}
{
}

Result<void> SignOnWatch::step()
{
    if (!m_answer) return askAboutNext();
    const auto answer = m_answer->within(std::chrono::milliseconds{0});
    if (!answer) return {};
    m_answer.reset();
    return settle(*answer);
}

bool SignOnWatch::isDue(const OutsideAccount &known) const
{
    const bool canBeAsked = !known.refresh.isEmpty() && known.issuer == m_provider.client().issuer;
    return canBeAsked && (!known.asked || m_clock.now() - *known.asked >= every);
}

Result<void> SignOnWatch::askAboutNext()
{
    const Result<QList<OutsideAccount>> known = m_accounts.all();
    if (!known) return known.error();
    const auto due =
        std::find_if(known->begin(), known->end(), [this](const OutsideAccount &one) { return isDue(one); });
    if (due == known->end()) return {};
    m_asked = *due;
    const Result<bool> isOurs = m_accounts.claim(m_asked, m_clock.now());
    if (!isOurs) return isOurs.error();
    if (*isOurs) m_answer = m_provider.renew(m_asked.refresh);
    return {};
}

// Only what the provider says of them counts: that it is away, or does not know this service, shuts nobody out.
Result<void> SignOnWatch::settle(const Result<QByteArray> &answer)
{
    if (answer) {
        m_asked.refresh = *answer;
        m_asked.shutSince.reset();
        if (auto kept = m_accounts.keep(m_asked); !kept) return kept;
    } else if (answer.error().kind == ErrorKind::SignedOut) {
        if (!m_asked.shutSince)
            if (auto shut = m_accounts.shut(m_asked, m_clock.now()); !shut) return shut;
    } else {
        qCWarning(serverLog).noquote() << "single sign-on could not be asked:" << nameOf(answer.error().kind)
                                       << answer.error().detail;
    }
    return follow();
}

Result<void> SignOnWatch::follow()
{
    const Result<QList<Device>> devices = theirsAlone();
    if (!devices) return devices.error();
    if (!m_asked.shutSince) return takeBack(*devices);
    const bool isOver = m_clock.now() - *m_asked.shutSince >= emptiedFor;
    const Device::State state = isOver ? Device::State::Revoked : Device::State::Draining;
    for (const Device &device : *devices) {
        const bool isOpen = device.state == Device::State::Active || device.state == Device::State::Draining;
        if (!isOpen || device.state == state) continue;
        if (auto set = setTo(device, state); !set) return set;
    }
    return {};
}

Result<QList<Device>> SignOnWatch::theirsAlone()
{
    const Result<QList<Device>> all = m_members.devices.all(m_asked.account);
    if (!all) return all.error();
    QList<Device> theirs;
    for (const Device &device : *all) {
        if (!device.coaches.contains(m_asked.coach)) continue;
        bool isShared = false;
        for (const QString &coach : device.coaches) {
            if (coach == m_asked.coach || isShared) continue;
            const Result<bool> isUsed = isInUse(coach);
            if (!isUsed) return isUsed.error();
            isShared = *isUsed;
        }
        if (!isShared) theirs.append(device);
    }
    return theirs;
}

/// By somebody who works here, and is not shut out themselves.
Result<bool> SignOnWatch::isInUse(const QString &coach)
{
    const Result<std::optional<Record>> found = m_members.coaches.find(m_asked.account, coach);
    if (!found) return found.error();
    const Result<QList<OutsideAccount>> known = m_accounts.all();
    if (!known) return known.error();
    const bool isShut = std::any_of(known->begin(), known->end(), [&](const OutsideAccount &one) {
        return one.account == m_asked.account && one.coach == coach && one.shutSince;
    });
    return found->has_value() && !isShut;
}

Result<void> SignOnWatch::setTo(const Device &device, Device::State state)
{
    return m_members.devices.setState(m_asked.account, device.id, state,
        AuditLine{m_asked.account, watchEvent, m_asked.coach, watchDetail(device, state)});
}

/// What was emptied for this reason alone, and not on somebody's wish before or after.
Result<void> SignOnWatch::takeBack(const QList<Device> &devices)
{
    const bool hasNone = std::none_of(
        devices.begin(), devices.end(), [](const Device &device) { return device.state == Device::State::Draining; });
    if (hasNone) return {};
    const Result<QList<AuditLine>> lines = m_members.audit.lines(m_asked.account);
    if (!lines) return lines.error();
    for (const Device &device : devices) {
        if (device.state != Device::State::Draining) continue;
        std::optional<Instant> changed;
        std::optional<Instant> ours;
        for (const AuditLine &line : *lines) {
            if (line.event == QStringLiteral("deviceState") && line.subject == device.id) changed = line.at;
            if (line.event == watchEvent && line.detail == watchDetail(device, Device::State::Draining)) ours = line.at;
        }
        if (!ours || !changed || *changed > *ours) continue;
        if (auto set = setTo(device, Device::State::Active); !set) return set;
    }
    return {};
}

} // namespace alongside
