// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/Microphone.h"

#include <QAudioFormat>

namespace alongside {

/// The sound of Microphone and Loudspeaker, as Qt Multimedia calls it.
inline QAudioFormat plainSpeech()
{
    QAudioFormat format;
    format.setSampleRate(Microphone::rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace alongside
