// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/WorkAccountTablets.h"

#include <algorithm>

namespace alongside {

namespace {

const QString workAccountEvent = QStringLiteral("byWorkAccount"); // in the audit: who asked for a tablet's state

QString workAccountDetail(const Device &device, Device::State state)
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

WorkAccountTablets::WorkAccountTablets(OutsideAccounts &accounts, Membership &members)
    : m_accounts{accounts}, m_members{members}
{
}

Result<void> WorkAccountTablets::close(const OutsideAccount &known, Device::State state)
{
    const Result<QList<Device>> devices = theirsAlone(known);
    if (!devices) return devices.error();
    for (const Device &device : *devices) {
        const bool isOpen = device.state == Device::State::Active || device.state == Device::State::Draining;
        if (!isOpen || device.state == state) continue;
        if (auto set = setTo(known, device, state); !set) return set;
    }
    return {};
}

Result<void> WorkAccountTablets::giveBack(const OutsideAccount &known)
{
    const Result<std::optional<Record>> here = m_members.coaches.find(known.account, known.coach);
    if (!here) return here.error();
    if (!here->has_value()) return {};
    const Result<QList<Device>> devices = emptied(known);
    if (!devices) return devices.error();
    for (const Device &device : *devices) {
        const Result<bool> isOurs = wasEmptiedForIt(known, device);
        if (!isOurs) return isOurs.error();
        if (!*isOurs) continue;
        if (auto set = setTo(known, device, Device::State::Active); !set) return set;
    }
    return {};
}

/// By what the audit says last of its state: it may have been somebody's wish before, or since.
Result<bool> WorkAccountTablets::wasEmptiedForIt(const OutsideAccount &known, const Device &device)
{
    const auto changes = m_members.audit.linesAbout(known.account, device.id, QStringLiteral("deviceState"));
    if (!changes) return changes.error();
    const auto ours = m_members.audit.linesAbout(known.account, known.coach, workAccountEvent);
    if (!ours) return ours.error();
    const QString emptiedIt = workAccountDetail(device, Device::State::Draining);
    const auto last =
        std::find_if(ours->crbegin(), ours->crend(), [&](const AuditLine &line) { return line.detail == emptiedIt; });
    return last != ours->crend() && !changes->isEmpty() && changes->last().at <= last->at;
}

Result<QList<Device>> WorkAccountTablets::emptied(const OutsideAccount &known)
{
    const Result<QList<Device>> all = m_members.devices.all(known.account);
    if (!all) return all.error();
    QList<Device> theirs;
    std::copy_if(all->begin(), all->end(), std::back_inserter(theirs), [&](const Device &device) {
        return device.state == Device::State::Draining && device.coaches.contains(known.coach);
    });
    return theirs;
}

Result<QList<Device>> WorkAccountTablets::theirsAlone(const OutsideAccount &known)
{
    const Result<QList<Device>> all = m_members.devices.all(known.account);
    if (!all) return all.error();
    QList<Device> theirs;
    for (const Device &device : *all) {
        if (!device.coaches.contains(known.coach)) continue;
        bool isShared = false;
        for (const QString &coach : device.coaches) {
            if (coach == known.coach || isShared) continue;
            const Result<bool> isUsed = isInUse(known.account, coach);
            if (!isUsed) return isUsed.error();
            isShared = *isUsed;
        }
        if (!isShared) theirs.append(device);
    }
    return theirs;
}

/// By somebody who works here, and is not shut out themselves.
Result<bool> WorkAccountTablets::isInUse(const QString &account, const QString &coach)
{
    const Result<std::optional<Record>> found = m_members.coaches.find(account, coach);
    if (!found) return found.error();
    const Result<QList<OutsideAccount>> known = m_accounts.all();
    if (!known) return known.error();
    const bool isShut = std::any_of(known->begin(), known->end(),
        [&](const OutsideAccount &one) { return one.account == account && one.coach == coach && one.shutSince; });
    return found->has_value() && !isShut;
}

Result<void> WorkAccountTablets::setTo(const OutsideAccount &known, const Device &device, Device::State state)
{
    return m_members.devices.setState(known.account, device.id, state,
        AuditLine{known.account, workAccountEvent, known.coach, workAccountDetail(device, state)});
}

} // namespace alongside
