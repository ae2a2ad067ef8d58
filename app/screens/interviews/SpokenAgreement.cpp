// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/SpokenAgreement.h"

#include "app/screens/lock/TabletSession.h"
#include "app/store/AttachmentStore.h"

namespace alongside {

SpokenAgreement::SpokenAgreement(const WorkParts &parts, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_voice{parts.microphone}
{
    connect(&m_voice, &VoiceNote::recorded, this, [this](const QByteArray &wav) {
        say({});
        Q_EMIT spoken(m_review, wav);
    });
    connect(&m_voice, &VoiceNote::failed, this,
        [this] { say(tr("Nothing was recorded: the microphone is in use, or switched off.")); });
    connect(&parts.session, &TabletSession::locking, this, &SpokenAgreement::quiet); // still in the coach's name
}

void SpokenAgreement::quiet()
{
    m_voice.stop();
    if (m_isHearing) m_parts.loudspeaker->stop();
}

void SpokenAgreement::show(const ReassessmentId &review, const AttachmentId &recording)
{
    if (review != m_review) {
        quiet();
        m_review = review;
        m_problem.clear();
    }
    if (recording == m_recording && m_wav) return; // it is here
    if (m_isHearing) m_parts.loudspeaker->stop();
    m_recording = recording;
    m_wav.reset();
    AttachmentStore store{m_parts.file.reader()};
    const auto found = store.find(recording);
    const bool isVoice = found && *found && (*found)->purpose == Attachment::Purpose::Voice;
    if (isVoice)
        if (const auto bytes = store.bytesOf(**found)) m_wav = *bytes;
    Q_EMIT changed();
}

void SpokenAgreement::hear()
{
    if (!mayHear()) return; // the button is not there
    if (m_isHearing) return m_parts.loudspeaker->stop();
    const auto played = m_parts.loudspeaker->play(soundIn(*m_wav), [this] {
        m_isHearing = false;
        Q_EMIT changed();
    });
    if (!played) return say(tr("Nothing can be heard on this tablet: it has no loudspeaker, or it is in use."));
    m_isHearing = true;
    Q_EMIT changed();
}

void SpokenAgreement::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
