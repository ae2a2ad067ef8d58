// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/ServiceProcess.h"

#include <QFile>

namespace alongside {

namespace {

constexpr int servicePatience = 30000; // ms; a busy machine, not a wish
const QString day = QStringLiteral("2026-11-20"); // the clock's of every journey

} // namespace

ServiceProcess::ServiceProcess()
{
    type({QStringLiteral("init"), QStringLiteral("--demo"), QStringLiteral("--day"), day, QStringLiteral("--weeks"),
        QStringLiteral("1")});
    serve(0); // the system's choice
}

ServiceProcess::~ServiceProcess() { goAway(); }

void ServiceProcess::goAway()
{
    m_process.terminate();
    m_process.waitForFinished(servicePatience);
}

void ServiceProcess::comeBack() { serve(m_address.port()); }

void ServiceProcess::serve(int port)
{
    m_process.start(QStringLiteral(ALONGSIDE_SERVER),
        {QStringLiteral("serve"), QStringLiteral("--port"), QString::number(port), QStringLiteral("--data"), m_data});
    if (!m_process.waitForReadyRead(servicePatience)) qFatal("the service did not start");
    m_address = QUrl{QString::fromUtf8(m_process.readLine().trimmed())};
}

QString ServiceProcess::enrolCode(const QString &coach) { return type({QStringLiteral("enrol"), coach}).trimmed(); }

void ServiceProcess::revokeEveryTablet()
{
    for (const QString &line : type({QStringLiteral("device"), QStringLiteral("list")}).split(u'\n'))
        if (line.contains(QStringLiteral("\tactive")))
            type({QStringLiteral("device"), QStringLiteral("revoke"), line.section(u'\t', 0, 0)});
}

qsizetype ServiceProcess::marksOfTheDay()
{
    const QString path = m_folder.filePath(QStringLiteral("marks%1.csv").arg(++m_exports));
    type({QStringLiteral("export"), QStringLiteral("attendance"), path});
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read the export");
    return QString::fromUtf8(file.readAll()).count(u',' + day + u',');
}

QString ServiceProcess::type(const QStringList &words)
{
    QProcess command;
    command.start(QStringLiteral(ALONGSIDE_SERVER), words + QStringList{QStringLiteral("--data"), m_data});
    if (!command.waitForFinished(servicePatience) || command.exitCode() != 0)
        qFatal("%s: %s", qPrintable(words.join(u' ')), command.readAllStandardError().constData());
    return QString::fromUtf8(command.readAllStandardOutput());
}

} // namespace alongside
