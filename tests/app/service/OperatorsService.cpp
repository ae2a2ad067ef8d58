// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/OperatorsService.h"

#include "app/records/RecordKinds.h"

namespace alongside {

namespace {

template <typename T> T require(Result<T> result, const char *what)
{
    if (!result) qFatal("%s: %s", what, qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

OperatorsService::OperatorsService(const QString &database) : m_database{database}
{
    for (const QStringList &words : {QStringList{QStringLiteral("init")},
             QStringList{QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("M. Hicks"),
                 QStringLiteral("--role"), QStringLiteral("coach")}})
        if (const Answer answer = type(words); answer.code != ExitCode::Done) qFatal("%s", qPrintable(answer.err));
}

OperatorsService::Answer OperatorsService::type(const QStringList &words)
{
    Answer answer{ExitCode::Failed, {}, {}};
    QTextStream out{&answer.out};
    QTextStream err{&answer.err};
    QStringList place{QStringLiteral("--data"), pathOf("")};
    if (!m_database.isEmpty()) place += {QStringLiteral("--database"), m_database};
    answer.code = CommandLine{everyCommand(), {out, err}, m_clock, m_ids}.run(words + place);
    return answer;
}

QString OperatorsService::pathOf(const char *name) const
{
    return m_folder.filePath(QStringLiteral("service/") + QString::fromLatin1(name));
}

std::unique_ptr<OpenService> OperatorsService::open()
{
    return require(
        OpenService::open(ServiceFolder{pathOf(""), m_database}, SqliteOptions::Missing::Fail, m_clock, m_ids),
        "opening");
}

Result<EnrolReply> OperatorsService::enrol(const QString &code, char key)
{
    return open()->members().admissions.enrol(
        {code, QStringLiteral("Tablet 1"), QByteArray(32, key), recordKinds().version()});
}

QString OperatorsService::enrolCode()
{
    return type({QStringLiteral("enrol"), QStringLiteral("M. Hicks")}).out.trimmed();
}

Device::State OperatorsService::stateOf(const QString &device)
{
    const auto service = open();
    const Account account = require(service->account(), "the account");
    const std::optional<Device> found = require(service->members().devices.find(account.id, device), "the device");
    if (!found) qFatal("there is no device %s", qPrintable(device));
    return found->state;
}

} // namespace alongside
