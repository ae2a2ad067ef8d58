// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace alongside {

/// The demonstration's service as a process of its own, on loopback, and its operator. It is as of Friday 20 November
/// 2026. What goes wrong ends the program.
class ServiceProcess {
public:
    ServiceProcess();
    ~ServiceProcess();

    QUrl address() const { return m_address; }
    /// It ends, and begins again at the same address.
    void goAway();
    void comeBack();
    QString enrolCode(const QString &coach = QStringLiteral("M. Hicks"));
    void revokeEveryTablet();
    /// How many have a mark on the day.
    qsizetype marksOfTheDay();

private:
    void serve(int port);
    QString type(const QStringList &words);

    QTemporaryDir m_folder;
    const QString m_data = m_folder.filePath(QStringLiteral("service"));
    QProcess m_process;
    QUrl m_address;
    int m_exports = 0;
};

} // namespace alongside
