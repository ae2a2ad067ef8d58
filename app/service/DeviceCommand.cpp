// SPDX-License-Identifier: Apache-2.0
#include "app/service/DeviceCommand.h"

#include "app/service/KnownRecords.h"

namespace alongside {

namespace {

/// A tablet, and who signs in on it.
struct NamedDevice {
    Device device;
    QStringList coaches;
};

QString lineOf(const NamedDevice &named)
{
    const Device &device = named.device;
    const QString seen = device.lastSeen ? toText(*device.lastSeen) : QStringLiteral("never seen");
    return QStringList{device.id, nameOf(device.state), seen, QStringLiteral("received %1").arg(device.ackedSeq),
        device.name, named.coaches.join(QStringLiteral(", "))}
        .join(u'\t');
}

void declareDevice(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("device"), QStringLiteral("Its id, as \"device list\" says it."), QStringLiteral("DEVICE"));
}

/// Those who have left too: their PIN still opens it.
Result<QHash<QString, QString>> coachNames(OpenService &service, const Account &account)
{
    const Result<QList<Coach>> coaches = KnownRecords{service, account}.coaches();
    if (!coaches) return coaches.error();
    QHash<QString, QString> names;
    for (const Coach &coach : *coaches)
        names.insert(coach.id.text, coach.name);
    return names;
}

Result<QList<NamedDevice>> list(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const auto names = coachNames(**service, *account);
    if (!names) return names.error();
    const Result<QList<Device>> devices = (*service)->members().devices.all(account->id);
    if (!devices) return devices.error();
    QList<NamedDevice> named;
    for (const Device &device : *devices) {
        named.append({device, {}});
        for (const QString &coach : device.coaches)
            named.last().coaches.append(names->value(coach, coach));
    }
    return named;
}

/// NotFound when there is none.
Result<Device> typedDevice(const Call &call, OpenService &service, const Account &account)
{
    const auto device = service.members().devices.find(account.id, call.arguments().first());
    if (!device) return device.error();
    if (!*device)
        return Error{ErrorKind::NotFound, QStringLiteral("there is no device %1").arg(call.arguments().first())};
    return **device;
}

/// The tablet as it was before; NotFound when there is none.
Result<Device> setState(Call &call, Device::State state)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<Device> device = typedDevice(call, **service, *account);
    if (!device) return device.error();
    const auto set = (*service)->members().devices.setState(account->id, device->id, state);
    if (!set) return set.error();
    return *device;
}

Result<QString> recoveryCode(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<Device> device = typedDevice(call, **service, *account);
    if (!device) return device.error();
    if (device->isShutOut())
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 is shut out (%2): what opens it was destroyed here then")
                .arg(device->id, nameOf(device->state))};
    const int number = call.arguments().last().toInt();
    Result<QString> code = (*service)->members().recovery.give(account->id, device->id, number);
    if (!code && code.error().kind == ErrorKind::NotFound)
        return Error{ErrorKind::NotFound,
            QStringLiteral("%1 has no number %2: read again what its lock screen shows").arg(device->id).arg(number)};
    return code;
}

} // namespace

ExitCode DeviceListCommand::run(Call &call) const
{
    const Result<QList<NamedDevice>> devices = list(call);
    if (!devices) return call.fail(devices.error());
    for (const NamedDevice &device : *devices)
        call.print(lineOf(device));
    return ExitCode::Done;
}

void DeviceDrainCommand::declare(QCommandLineParser &parser) const { declareDevice(parser); }

ExitCode DeviceDrainCommand::run(Call &call) const
{
    const Result<Device> device = setState(call, Device::State::Draining);
    if (!device) return call.fail(device.error());
    call.tell(QStringLiteral("%1 sends what it still has and receives nothing more. Number %2 was the last to come. "
                             "Revoke it once everything has.")
                  .arg(device->name)
                  .arg(device->ackedSeq));
    return ExitCode::Done;
}

void DeviceRevokeCommand::declare(QCommandLineParser &parser) const { declareDevice(parser); }

ExitCode DeviceRevokeCommand::run(Call &call) const
{
    const Result<Device> device = setState(call, Device::State::Revoked);
    if (!device) return call.fail(device.error());
    call.tell(
        QStringLiteral("%1 is shut out. The last thing received from it was number %2. It forgets everything when it "
                       "is next heard of, unless something waits on it: then it asks to join again.")
            .arg(device->name)
            .arg(device->ackedSeq));
    return ExitCode::Done;
}

void DeviceLostCommand::declare(QCommandLineParser &parser) const { declareDevice(parser); }

ExitCode DeviceLostCommand::run(Call &call) const
{
    const Result<Device> device = setState(call, Device::State::Lost);
    if (!device) return call.fail(device.error());
    call.tell(
        QStringLiteral("%1 is shut out, and forgets everything as soon as it is heard of. Everything up to number %2 "
                       "had come; what came after that is gone with it.")
            .arg(device->name)
            .arg(device->ackedSeq));
    return ExitCode::Done;
}

void DeviceRecoverCommand::declare(QCommandLineParser &parser) const
{
    declareDevice(parser);
    parser.addPositionalArgument(
        QStringLiteral("number"), QStringLiteral("The number on the tablet's lock screen."), QStringLiteral("NUMBER"));
}

ExitCode DeviceRecoverCommand::run(Call &call) const
{
    bool isNumber = false;
    call.arguments().last().toInt(&isNumber);
    if (!isNumber) return call.misuse(QStringLiteral("the number is the one on the tablet's lock screen."));
    const Result<QString> code = recoveryCode(call);
    if (!code) return call.fail(code.error());
    call.print(*code);
    call.tell(QStringLiteral("Type it on the tablet. It works once; this was written down in the audit."));
    return ExitCode::Done;
}

} // namespace alongside
