// SPDX-License-Identifier: Apache-2.0
#include "platform/device/KeychainVault.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

namespace alongside {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds patience = 60s; // the system may ask the coach to unlock it

/// Runs a job to its end; it deletes itself. The error's own words may name the entry, so they stay out.
Result<QKeychain::Error> run(QKeychain::Job &job, const std::function<void()> &readResult)
{
    QEventLoop loop;
    std::optional<QKeychain::Error> ended;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *finished) {
        ended = finished->error();
        readResult();
        loop.quit();
    });
    QTimer deadline;
    QObject::connect(&deadline, &QTimer::timeout, &loop, &QEventLoop::quit);
    deadline.start(patience);
    job.setInsecureFallback(false); // our own fallback says what it is
    job.start();
    loop.exec();
    if (!ended) return Error{ErrorKind::TimedOut, QStringLiteral("the system's keychain does not answer")};
    return *ended;
}

Result<void> done(const Result<QKeychain::Error> &ended)
{
    if (!ended) return ended.error();
    if (*ended == QKeychain::NoError || *ended == QKeychain::EntryNotFound) return {};
    return Error{ErrorKind::Storage, QStringLiteral("the system's keychain answers with error %1").arg(int(*ended))};
}

} // namespace

KeychainVault::KeychainVault(QString service) : m_service{std::move(service)} { }

Result<std::optional<QByteArray>> KeychainVault::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob{m_service};
    job->setKey(name);
    QByteArray secret;
    const Result<QKeychain::Error> ended = run(*job, [&, job] { secret = job->binaryData(); });
    if (auto read = done(ended); !read) return read.error();
    if (*ended == QKeychain::EntryNotFound) return std::optional<QByteArray>{};
    return std::optional{secret};
}

Result<void> KeychainVault::write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob{m_service};
    job->setKey(name);
    job->setBinaryData(secret);
    return done(run(*job, [] {}));
}

Result<void> KeychainVault::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob{m_service};
    job->setKey(name);
    return done(run(*job, [] {}));
}

} // namespace alongside
