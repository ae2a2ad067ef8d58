// SPDX-License-Identifier: Apache-2.0
#include "app/screens/attachments/SoundOffer.h"

#include "app/screens/DayWords.h"
#include "app/screens/attachments/VoiceNote.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace alongside {

namespace {

constexpr qint64 mostSoundBytes = Microphone::bytesPerSecond * VoiceNote::longest.count();

} // namespace

SoundOffer::SoundOffer(const WorkParts &parts, QObject *parent)
    : QObject{parent}, m_folder{parts.sounds}, m_reader{parts.soundReader},
      m_microphone{parts.microphone}, m_clock{parts.clock}
{
}

bool SoundOffer::isAvailable() const
{
    const bool hears = m_microphone && m_microphone->isThere();
    return m_reader && !hears;
}

QStringList SoundOffer::names() const
{
    QStringList names;
    for (const QString &path : m_paths)
        names.append(QFileInfo{path}.fileName());
    return names;
}

QStringList SoundOffer::details() const
{
    QStringList details;
    for (const QString &path : m_paths) {
        const QFileInfo file{path};
        const Instant made{std::chrono::milliseconds{file.lastModified().toMSecsSinceEpoch()}};
        details.append(tr("%1, %2", "when, how large")
                           .arg(DayWords::timeSeenFrom(m_clock.today(), made),
                               QLocale{}.formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat)));
    }
    return details;
}

QString SoundOffer::emptySentence() const
{
    return m_paths.isEmpty() ? tr("There are no recordings on this tablet. Record one with your phone, put it into the "
                                  "tablet’s Music folder, then come back.")
                             : QString{};
}

void SoundOffer::look()
{
    m_paths = m_folder.latest(mostOffered);
    Q_EMIT changed();
}

void SoundOffer::choose(int offered)
{
    if (offered < 0 || offered >= m_paths.size() || m_isReading) return; // one at a time
    const auto file = SoundFolder::read(m_paths.at(offered));
    if (!file && file.error().kind == ErrorKind::Rejected)
        return Q_EMIT refused(tr("That file is too large: a recording can be 64 MB at most, and two minutes long. "
                                 "Choose a shorter one."));
    if (!file) return Q_EMIT refused(tr("That file could not be read. Choose another."));
    m_isReading = true;
    Q_EMIT changed();
    m_reader->read(
        *file, mostSoundBytes, [offer = QPointer{this}, choice = ++m_choice](const Result<QByteArray> &sound) {
            if (offer && choice == offer->m_choice) offer->take(sound);
        });
}

void SoundOffer::leave()
{
    ++m_choice;
    m_isReading = false;
    Q_EMIT changed();
}

void SoundOffer::take(const Result<QByteArray> &sound)
{
    m_isReading = false;
    Q_EMIT changed();
    if (!sound && sound.error().kind == ErrorKind::Conflict) return; // another was chosen elsewhere, and is read now
    if (!sound && sound.error().kind == ErrorKind::TimedOut)
        return Q_EMIT refused(tr("That recording could not be read to its end. Choose it once more."));
    if (!sound) return Q_EMIT refused(tr("That file is not a recording that this tablet can read. Choose another."));
    if (sound->size() > mostSoundBytes)
        return Q_EMIT refused(tr("That recording is longer than two minutes, and one can be no longer. "
                                 "Choose a shorter one, or cut it in two."));
    Q_EMIT chosen(wavOf(*sound));
}

} // namespace alongside
