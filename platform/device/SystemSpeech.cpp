// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Speech.h"

#include <QProcess>

namespace alongside {

namespace {

const QString program = QStringLiteral("espeak-ng");

/// One process for what is being said: nothing of it can hold the interface up, and stopping is ending it.
class SystemSpeech final : public Speech {
public:
    void say(const QString &words, const QLocale &language) override
    {
        stop();
        const QString voice = language.language() == QLocale::Welsh ? QStringLiteral("cy") : QStringLiteral("en-gb");
        m_process = std::make_unique<QProcess>();
        connect(m_process.get(), &QProcess::finished, this, [this, words](int code) { end(words, code); });
        connect(m_process.get(), &QProcess::errorOccurred, this, [this, words](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) Q_EMIT silent(words); // every other error ends with finished()
        });
        m_process->start(program, {QStringLiteral("-v"), voice, QStringLiteral("--stdin")});
        m_process->write(words.toUtf8());
        m_process->closeWriteChannel();
    }

    // Not by its own signals: whoever stops knows it.
    void stop() override
    {
        if (!m_process) return;
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(100); // ms: killed, so at once
        m_process.reset();
    }

    ~SystemSpeech() override { stop(); }
    SystemSpeech() = default;
    Q_DISABLE_COPY_MOVE(SystemSpeech)

private:
    void end(const QString &words, int code)
    {
        if (code == 0)
            Q_EMIT ended(words);
        else
            Q_EMIT silent(words); // no sound card, or no such voice
    }

    std::unique_ptr<QProcess> m_process;
};

} // namespace

std::unique_ptr<Speech> Speech::ofSystem() { return std::make_unique<SystemSpeech>(); }

} // namespace alongside
