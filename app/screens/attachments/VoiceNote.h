// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/Microphone.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace alongside {

/// A recording while it is made; it ends by itself when it is as long as one may be.
class VoiceNote : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to VisitAttachments")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(bool recording READ isRecording NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)

public:
    /// Below the 5 MiB of one attachment: 4 MB.
    static constexpr std::chrono::seconds longest{120};

    enum class End { Asked, Full };

    /// microphone: outlives this; null: there is none.
    explicit VoiceNote(Microphone *microphone, QObject *parent = nullptr);

    bool isAvailable() const { return m_microphone && m_microphone->isThere(); }
    bool isRecording() const { return m_isRecording; }
    /// "Recording: 0:42 of 2:00".
    QString words() const;

    Q_INVOKABLE void start();
    /// Ends with recorded.
    Q_INVOKABLE void stop();
    /// A second of recording has passed.
    void tick();

Q_SIGNALS:
    void changed();
    /// wav: a whole file.
    void recorded(const QByteArray &wav, alongside::VoiceNote::End end);
    void failed();

private:
    void end(End why);

    Microphone *m_microphone;
    QTimer m_second;
    std::chrono::seconds m_length{0};
    bool m_isRecording = false;
};

} // namespace alongside
