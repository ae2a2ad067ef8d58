// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Speech.h"

#include <QTextToSpeech>

namespace alongside {

namespace {

class SystemSpeech final : public Speech {
public:
    SystemSpeech() { connect(&m_engine, &QTextToSpeech::stateChanged, this, &SystemSpeech::follow); }

    bool hasVoice() const override
    {
        return m_engine.state() != QTextToSpeech::Error && !m_engine.availableVoices().isEmpty();
    }

    void say(const QString &words, const QLocale &language) override
    {
        if (m_isSpeaking) m_engine.stop();
        speakIn(language);
        m_isSpeaking = true;
        m_engine.say(words);
    }

    void stop() override { m_engine.stop(); }

private:
    void speakIn(const QLocale &language)
    {
        for (const QLocale &voiced : m_engine.availableLocales())
            if (voiced.language() == language.language()) return m_engine.setLocale(voiced);
    }

    void follow(QTextToSpeech::State state)
    {
        const bool isOver = state == QTextToSpeech::Ready || state == QTextToSpeech::Error;
        if (!m_isSpeaking || !isOver) return; // still speaking, or nothing was
        m_isSpeaking = false;
        Q_EMIT ended();
    }

    QTextToSpeech m_engine;
    bool m_isSpeaking = false;
};

} // namespace

std::unique_ptr<Speech> Speech::ofSystem() { return std::make_unique<SystemSpeech>(); }

} // namespace alongside
