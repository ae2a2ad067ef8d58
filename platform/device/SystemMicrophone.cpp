// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Microphone.h"
#include "platform/device/PlainSpeech.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QBuffer>
#include <QMediaDevices>

namespace alongside {

namespace {

/// The default one of the moment: a headset may come and go.
class SystemMicrophone final : public Microphone {
public:
    bool isThere() const override
    {
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        return !device.isNull() && device.isFormatSupported(plainSpeech());
    }
    Result<void> start() override
    {
        if (!isThere()) return Error{ErrorKind::Rejected, QStringLiteral("there is no microphone")};
        m_heard.setData({});
        m_heard.open(QIODevice::WriteOnly);
        m_source = std::make_unique<QAudioSource>(QMediaDevices::defaultAudioInput(), plainSpeech());
        m_source->start(&m_heard);
        if (m_source->error() == QAudio::NoError) return {};
        stop();
        return Error{ErrorKind::Rejected, QStringLiteral("the microphone does not open")};
    }
    QByteArray stop() override
    {
        if (!m_source) return {};
        m_source->stop();
        m_source.reset();
        m_heard.close();
        return m_heard.data();
    }

private:
    std::unique_ptr<QAudioSource> m_source;
    QBuffer m_heard;
};

} // namespace

std::unique_ptr<Microphone> Microphone::ofSystem() { return std::make_unique<SystemMicrophone>(); }

} // namespace alongside
