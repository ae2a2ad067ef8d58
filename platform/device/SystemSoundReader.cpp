// SPDX-License-Identifier: Apache-2.0
#include "platform/device/PlainSpeech.h"
#include "platform/device/SoundReader.h"

#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QBuffer>
#include <QTimer>

namespace alongside {

namespace {

/// Qt Multimedia's decoder, one file at a time.
class SystemSoundReader final : public SoundReader {
public:
    explicit SystemSoundReader(std::chrono::milliseconds patience)
    {
        m_silence.setSingleShot(true);
        m_silence.setInterval(patience);
        QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] { end(End::Silent); });
    }
    void read(const QByteArray &file, qint64 mostBytes, Heard heard) override
    {
        const Heard replaced = std::exchange(m_heard, std::move(heard));
        leave();
        m_mostBytes = mostBytes;
        m_sound.clear();
        m_decoder = std::make_unique<QAudioDecoder>();
        // The decoder's own: it is read on a thread, for as long as the decoder is there.
        auto *bytes = new QBuffer{m_decoder.get()};
        bytes->setData(file);
        bytes->open(QIODevice::ReadOnly);
        m_decoder->setAudioFormat(plainSpeech());
        m_decoder->setSourceDevice(bytes);
        QObject::connect(m_decoder.get(), &QAudioDecoder::bufferReady, m_decoder.get(), [this] { take(); });
        QObject::connect(m_decoder.get(), &QAudioDecoder::finished, m_decoder.get(), [this] { end(End::Finished); });
        QObject::connect(m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), m_decoder.get(),
            [this] { end(End::Finished); });
        m_decoder->start();
        m_silence.start();
        if (replaced) replaced(Error{ErrorKind::Conflict, QStringLiteral("another file is read in its place")});
    }

private:
    enum class End { Finished, Silent };

    void take()
    {
        m_silence.start();
        while (m_decoder->bufferAvailable()) {
            const QAudioBuffer part = m_decoder->read();
            m_sound.append(part.constData<char>(), part.byteCount());
        }
        if (m_sound.size() > m_mostBytes) end(End::Finished);
    }

    /// What was heard before a fault is kept: a file that was cut off still holds a recording.
    void end(End how)
    {
        const auto tell = [this, how, ended = m_decoder.get()] {
            if (ended == m_decoder.get()) answer(how); // otherwise told already, or another is read
        };
        QMetaObject::invokeMethod(m_decoder.get(), tell, Qt::QueuedConnection); // one that is still telling must not go
    }

    void answer(End how)
    {
        const Result<QByteArray> sound = outcome(how);
        const Heard heard = std::exchange(m_heard, {});
        leave();
        heard(sound);
    }

    Result<QByteArray> outcome(End how) const
    {
        if (m_sound.isEmpty()) return Error{ErrorKind::Rejected, QStringLiteral("no sound in that file")};
        if (how == End::Silent) return Error{ErrorKind::TimedOut, QStringLiteral("it could not be read to its end")};
        return m_sound;
    }

    void leave()
    {
        m_silence.stop();
        if (!m_decoder) return; // nothing is being read
        m_decoder->disconnect(); // until it goes it may still tell
        m_decoder->stop();
        m_decoder.release()->deleteLater();
    }

    std::unique_ptr<QAudioDecoder> m_decoder;
    QByteArray m_sound;
    qint64 m_mostBytes = 0;
    Heard m_heard;
    QTimer m_silence;
};

} // namespace

std::unique_ptr<SoundReader> SoundReader::ofSystem(std::chrono::milliseconds patience)
{
    return std::make_unique<SystemSoundReader>(patience);
}

// Of the two backends that Qt Multimedia 6.4 has on Linux, FFmpeg's brings its codecs along; GStreamer's, the first,
// are packages of their own, and without them no file is read and no camera seen.
void SoundReader::chooseBackend()
{
#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "ffmpeg");
#endif
}

} // namespace alongside
