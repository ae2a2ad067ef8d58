// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Attachment.h"
#include "app/domain/Reassessment.h"
#include "app/screens/WorkParts.h"
#include "app/screens/attachments/VoiceNote.h"

#include <QtQmlIntegration>

#include <optional>

namespace alongside {

/// The person's voice as their agreement: spoken, kept, and heard again. A recording belongs to the review that is
/// shown while it is made, and ends with it.
class SpokenAgreement : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewEnd")
    Q_PROPERTY(alongside::VoiceNote *voice READ voice CONSTANT)
    Q_PROPERTY(bool mayHear READ mayHear NOTIFY changed)
    Q_PROPERTY(bool hearing READ isHearing NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit SpokenAgreement(const WorkParts &parts, QObject *parent = nullptr);

    /// That review, and the recording that was given in it; empty: none. Its bytes may still be on their way to this
    /// tablet.
    void show(const ReassessmentId &review, const AttachmentId &recording);
    /// The microphone and the loudspeaker rest; what was recorded so far is spoken.
    void quiet();

    VoiceNote *voice() { return &m_voice; }
    bool maySpeak() const { return m_voice.isAvailable(); }
    bool mayHear() const { return m_parts.loudspeaker && m_wav; }
    bool isHearing() const { return m_isHearing; }
    QString problem() const { return m_problem; }

    /// Once more, it is quiet.
    Q_INVOKABLE void hear();

Q_SIGNALS:
    void changed();
    /// review: in which it was. wav: a whole file.
    void spoken(const alongside::ReassessmentId &review, const QByteArray &wav);

private:
    void say(const QString &problem);

    WorkParts m_parts;
    VoiceNote m_voice;
    ReassessmentId m_review;
    AttachmentId m_recording;
    std::optional<QByteArray> m_wav;
    bool m_isHearing = false;
    QString m_problem;
};

} // namespace alongside
