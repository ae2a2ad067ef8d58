// SPDX-License-Identifier: Apache-2.0
#include "app/screens/ReadAloud.h"

namespace alongside {

ReadAloud::ReadAloud(std::function<std::unique_ptr<Speech>()> make, QObject *parent)
    : QObject{parent}, m_make{std::move(make)}
{
}

/// Nullptr where there is none.
Speech *ReadAloud::voice()
{
    if (m_voice || !m_make) return m_voice.get();
    m_voice = m_make();
    connect(m_voice.get(), &Speech::ended, this, &ReadAloud::end);
    connect(m_voice.get(), &Speech::silent, this, [this](const QString &words) {
        if (words == m_words) sayThatThereIsNoVoice();
    });
    return m_voice.get();
}

void ReadAloud::read(const QString &what, const QString &words)
{
    stop();
    if (!voice()) return sayThatThereIsNoVoice();
    m_problem.clear();
    m_speaking = what;
    m_words = words;
    voice()->say(words, QLocale{});
    Q_EMIT changed();
}

void ReadAloud::stop()
{
    if (m_speaking.isEmpty()) return; // nothing is being read
    m_speaking.clear();
    m_words.clear();
    m_voice->stop();
    Q_EMIT changed();
}

/// What was stopped ends later than the next may have begun.
void ReadAloud::end(const QString &words)
{
    if (words != m_words) return;
    m_speaking.clear();
    m_words.clear();
    Q_EMIT changed();
}

void ReadAloud::sayThatThereIsNoVoice()
{
    m_problem = tr("This tablet has no voice. Ask somebody to read it to you.");
    m_speaking.clear();
    m_words.clear();
    Q_EMIT changed();
}

} // namespace alongside
