// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace alongside {

/// One run of alongside-server to its end.
struct ServerRun {
    int code = -1;
    QString out;
    QString err;

    static constexpr int milliseconds = 60'000; ///< patience with a busy machine

    static ServerRun of(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(ALONGSIDE_SERVER), words);
        if (!process.waitForFinished(milliseconds) || process.exitStatus() != QProcess::NormalExit) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
};

} // namespace alongside
