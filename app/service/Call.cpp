// SPDX-License-Identifier: Apache-2.0
#include "app/service/Call.h"

namespace alongside {

namespace {

/// What the operator can do about it.
QString adviceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongKey:
        return QStringLiteral("The key in service.key does not open this file.");
    case ErrorKind::NotEncrypted:
        return QStringLiteral("The file is not encrypted, so it is not a service's file.");
    case ErrorKind::Corrupt:
        return QStringLiteral("Nothing was changed. If it is the service's file, restore a backup.");
    case ErrorKind::TooNew:
        return QStringLiteral("It was written by a newer version: install that one.");
    case ErrorKind::DiskFull:
        return QStringLiteral("The disk is full: make room and try again.");
    default:
        return {};
    }
}

} // namespace

Call::Call(const QCommandLineParser &options, QStringList arguments, Console console, const Clock &clock, IdSource &ids)
    : m_options{options}, m_arguments{std::move(arguments)}, m_console{console}, m_clock{clock}, m_ids{ids},
      m_folder{option("data"), option("database")}
{
}

ExitCode Call::fail(const Error &error)
{
    tell(QStringLiteral("alongside-server: %1").arg(error.detail.isEmpty() ? nameOf(error.kind) : error.detail));
    if (const QString advice = adviceFor(error.kind); !advice.isEmpty()) tell(advice);
    return ExitCode::Failed;
}

ExitCode Call::misuse(const QString &sentence)
{
    tell(QStringLiteral("alongside-server: %1").arg(sentence));
    tell(QStringLiteral("Ask for help with --help."));
    return ExitCode::Misused;
}

Result<std::unique_ptr<OpenService>> Call::openService()
{
    auto service = OpenService::open(m_folder, SqliteOptions::Missing::Fail, m_clock, m_ids);
    if (service) (*service)->choose(option("service"));
    return service;
}

} // namespace alongside
