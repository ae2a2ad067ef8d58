// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Microphone.h"

#include <QtEndian>

namespace alongside {

namespace {

constexpr qsizetype headerBytes = 44;

QByteArray number32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray number16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray wavOf(const QByteArray &sound)
{
    constexpr quint16 plainSamples = 1; // WAVE_FORMAT_PCM
    constexpr quint16 channels = 1;
    constexpr quint16 bytesPerSample = 2;
    const QByteArray format = number16(plainSamples) + number16(channels) + number32(Microphone::rate)
        + number32(Microphone::bytesPerSecond) + number16(bytesPerSample) + number16(8 * bytesPerSample);
    return "RIFF" + number32(quint32(headerBytes - 8 + sound.size())) + "WAVEfmt " + number32(quint32(format.size()))
        + format + "data" + number32(quint32(sound.size())) + sound;
}

QByteArray soundIn(const QByteArray &wav)
{
    const bool isOurs =
        wav.size() >= headerBytes && wav.left(headerBytes) == wavOf(wav.mid(headerBytes)).left(headerBytes);
    return isOurs ? wav.mid(headerBytes) : QByteArray{};
}

} // namespace alongside
