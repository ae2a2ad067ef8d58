// SPDX-License-Identifier: Apache-2.0
#include "app/screens/attachments/VoiceNote.h"

namespace alongside {

namespace {

QString minutes(std::chrono::seconds length)
{
    const qint64 seconds = length.count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char{'0'});
}

} // namespace

VoiceNote::VoiceNote(Microphone *microphone, QObject *parent) : QObject{parent}, m_microphone{microphone}
{
    m_second.setInterval(std::chrono::seconds{1});
    connect(&m_second, &QTimer::timeout, this, &VoiceNote::tick);
}

QString VoiceNote::words() const
{
    return m_isRecording ? tr("Recording: %1 of %2").arg(minutes(m_length), minutes(longest)) : QString{};
}

void VoiceNote::start()
{
    if (m_isRecording || !isAvailable()) return; // one at a time
    if (!m_microphone->start()) return Q_EMIT failed();
    m_isRecording = true;
    m_length = {};
    m_second.start();
    Q_EMIT changed();
}

void VoiceNote::stop()
{
    if (m_isRecording) end(End::Asked);
}

void VoiceNote::tick()
{
    ++m_length;
    if (m_length >= longest) return end(End::Full);
    Q_EMIT changed();
}

void VoiceNote::end(End why)
{
    m_second.stop();
    m_isRecording = false;
    const QByteArray sound = m_microphone->stop().left(Microphone::bytesPerSecond * longest.count());
    Q_EMIT changed();
    if (sound.isEmpty()) return Q_EMIT failed();
    Q_EMIT recorded(wavOf(sound), why);
}

} // namespace alongside
