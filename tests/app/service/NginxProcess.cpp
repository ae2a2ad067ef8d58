// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/NginxProcess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace alongside {

namespace {

constexpr int nginxPatience = 20'000; // milliseconds

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) qFatal("no port");
    return server.serverPort();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(path));
}

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(500);
}

} // namespace

NginxProcess::NginxProcess(const Terms &terms) : m_folder{terms.folder}, m_port{freePort()}
{
    QDir{m_folder}.removeRecursively();
    if (!QDir{}.mkpath(m_folder)) qFatal("%s", qPrintable(m_folder));
    QByteArray chain;
    for (const QSslCertificate &certificate : terms.server.localCertificateChain())
        chain += certificate.toPem();
    writeFile(m_folder + QStringLiteral("/certificate.pem"), chain);
    writeFile(m_folder + QStringLiteral("/key.pem"), terms.server.privateKey().toPem());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ADDRESS_RATE"), terms.addressRate);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(NGINX_SCRIPT), QStringList{m_folder, QString::number(m_port)} + terms.processes);
    const QDeadlineTimer deadline{nginxPatience};
    while (!isListening(m_port) && !deadline.hasExpired())
        if (m_process.waitForFinished(20) || m_process.state() == QProcess::NotRunning) return;
}

NginxProcess::~NginxProcess()
{
    m_process.terminate();
    m_process.waitForFinished(nginxPatience);
    QDir{m_folder}.removeRecursively();
}

QByteArray NginxProcess::fileOf(const QString &name) const
{
    QFile file{m_folder + u'/' + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace alongside
