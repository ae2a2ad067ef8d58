// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Loudspeaker.h"
#include "platform/device/PlainSpeech.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

namespace alongside {

namespace {

class SystemLoudspeaker final : public Loudspeaker {
public:
    Result<void> play(const QByteArray &sound, std::function<void()> done) override
    {
        stop();
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull() || !device.isFormatSupported(plainSpeech()))
            return Error{ErrorKind::Rejected, QStringLiteral("there is no loudspeaker")};
        m_done = std::move(done);
        m_sound.setData(sound);
        m_sound.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(device, plainSpeech());
        QObject::connect(m_sink.get(), &QAudioSink::stateChanged, &m_sound, [this](QAudio::State state) {
            if (state == QAudio::IdleState) stopLater(); // all of it has been heard
        });
        m_sink->start(&m_sound);
        return {};
    }
    void stop() override
    {
        if (!m_sink) return; // nothing is played
        m_sink->disconnect();
        m_sink->stop();
        m_sink.release()->deleteLater(); // it may be the one that calls
        m_sound.close();
        if (const auto done = std::exchange(m_done, nullptr)) done();
    }

private:
    void stopLater()
    {
        QMetaObject::invokeMethod(
            &m_sound, [this] { stop(); }, Qt::QueuedConnection);
    }

    std::function<void()> m_done;
    QBuffer m_sound;
    std::unique_ptr<QAudioSink> m_sink; // goes first: it reads the sound
};

} // namespace

std::unique_ptr<Loudspeaker> Loudspeaker::ofSystem() { return std::make_unique<SystemLoudspeaker>(); }

} // namespace alongside
