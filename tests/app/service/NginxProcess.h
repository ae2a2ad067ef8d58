// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QSslConfiguration>

namespace alongside {

/// nginx with the configuration that operators get (platform/linux/nginx), in front of processes of the service. Its
/// folder goes with it.
class NginxProcess {
public:
    struct Terms {
        QString folder; ///< another user has to reach it: below no folder of this one's own
        QSslConfiguration server; ///< its key and certificates
        QStringList processes; ///< host:port of each
        QString addressRate = {}; ///< what one address may ask; empty: what the configuration says
    };
    /// Waits until it listens, or has ended.
    explicit NginxProcess(const Terms &terms);
    /// Told to end: killed, it would leave its workers behind.
    ~NginxProcess();
    NginxProcess(const NginxProcess &) = delete;
    NginxProcess &operator=(const NginxProcess &) = delete;

    bool isServing() const { return m_process.state() == QProcess::Running; }
    QString complaint() { return QString::fromUtf8(m_process.readAllStandardError()); }
    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl{QStringLiteral("https://127.0.0.1:%1").arg(m_port)}; }
    /// Of its folder: "access.log", say. Empty where it is not there.
    QByteArray fileOf(const QString &name) const;

private:
    QString m_folder;
    quint16 m_port;
    QProcess m_process;
};

} // namespace alongside
