// SPDX-License-Identifier: Apache-2.0
#include "app/screens/attachments/VisitAttachments.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/store/ConsentStore.h"

#include <QtConcurrent>

#include <algorithm>

namespace alongside {

namespace {

QString pictureOf(const QString &thumbnail)
{
    return asPicture(QByteArray::fromBase64(thumbnail.toLatin1(), QByteArray::Base64UrlEncoding));
}

/// "data:" shows pictures alone.
bool isPicture(const Attachment &attachment) { return attachment.mediaType.startsWith(QStringLiteral("image/")); }

QPolygonF strokeFrom(const QVariant &points)
{
    QPolygonF stroke;
    for (const QVariant &point : points.toList())
        stroke.append(point.toPointF());
    return stroke;
}

} // namespace

VisitAttachments::VisitAttachments(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_voice{parts.microphone}, m_camera{parts.camera}
{
    connect(&m_camera, &CameraView::taken, this, &VisitAttachments::addTaken);
    connect(&parts.session, &TabletSession::locking, &m_camera, &CameraView::stop);
    connect(&m_voice, &VoiceNote::recorded, this, &VisitAttachments::addVoice);
    connect(&m_voice, &VoiceNote::failed, this,
        [this] { say(tr("The microphone gave no sound, so nothing was recorded. Is it allowed for this app?")); });
    connect(&parts.session, &TabletSession::locking, &m_voice, &VoiceNote::stop); // still in the coach's name
}

void VisitAttachments::show(const VisitId &visit, const PersonId &person)
{
    if (visit == m_visit) return; // what is shown follows readAgain
    m_voice.stop(); // it belongs to the visit before
    m_visit = visit;
    m_person = person;
    m_problem.clear();
    m_outcome.clear();
    m_offered.clear();
    closeOpen();
    readAgain();
}

void VisitAttachments::readAgain()
{
    AttachmentStore store{m_parts.file.reader()};
    const auto all = store.ofVisit(m_visit);
    if (!all) return say(ErrorText::whenReading(all.error()));
    m_all = *all;
    QList<AttachmentRow> rows;
    for (const Attachment &each : std::as_const(m_all))
        rows.append(
            {each.id.text, what(each.purpose), detail(each), pictureOf(each.thumbnail), each.by == m_writer.coach()});
    m_rows.show(std::move(rows));
    const auto consent = ConsentStore{m_parts.file.reader()}.find(m_person, purpose::photo);
    const bool isRefused = consent && !consent->allows();
    m_noPhoto = isRefused ? tr("No photos: they have said no to photos of them.") : QString{};
    if (!openId().isEmpty()) open(openId());
    Q_EMIT changed();
}

QString VisitAttachments::what(Attachment::Purpose purpose) const
{
    switch (purpose) {
    case Attachment::Purpose::Face:
    case Attachment::Purpose::Photo:
        return tr("Photo");
    case Attachment::Purpose::Signature:
        return tr("Signature");
    case Attachment::Purpose::Voice:
        return tr("Recording");
    }
    Q_UNREACHABLE();
}

QString VisitAttachments::detail(const Attachment &attachment) const
{
    const QString when = DayWords::timeSeenFrom(m_parts.clock.today(), attachment.at);
    if (attachment.by == m_writer.coach()) return tr("You, %1").arg(when);
    const auto coaches = VisitFacts::coachNames(m_parts.file.reader(), m_writer.coach());
    return tr("%1, %2", "who, when").arg(coaches.value(attachment.by.text), when);
}

QString VisitAttachments::emptySentence() const
{
    return m_offered.isEmpty() ? tr("There are no pictures on this tablet. Take one with its camera, then come back.")
                               : QString{};
}

void VisitAttachments::look()
{
    m_offered.clear();
    for (const QString &path : m_parts.pictures.latest(mostOffered))
        m_offered.append(QUrl::fromLocalFile(path));
    Q_EMIT changed();
}

void VisitAttachments::addPhoto(const QUrl &file)
{
    if (!m_noPhoto.isEmpty()) return say(m_noPhoto);
    addFrom([path = file.toLocalFile()] { return PictureFolder::read(path); });
}

void VisitAttachments::addTaken(const QByteArray &jpeg)
{
    addFrom([jpeg]() -> Result<QByteArray> { return jpeg; });
}

void VisitAttachments::addFrom(std::function<Result<QByteArray>()> read)
{
    const auto make = [read = std::move(read)]() -> Result<AttachmentKeeper::Picture> {
        const auto bytes = read();
        return bytes ? photoFromFile(*bytes) : bytes.error();
    };
    whenDone(QtConcurrent::run(make), this, [this, visit = m_visit](const Result<AttachmentKeeper::Picture> &picture) {
        if (visit != m_visit) return; // another visit is open: it was not seen, and is not there
        if (picture) return add(Attachment::Purpose::Photo, *picture);
        say(tr("That file is not a picture that this tablet can read. Choose another."));
    });
}

void VisitAttachments::sign(const QVariantList &strokes, const QSizeF &field)
{
    Drawing drawing{{}, field};
    for (const QVariant &points : strokes)
        drawing.strokes.append(strokeFrom(points));
    drawing.strokes.removeIf([](const QPolygonF &stroke) { return stroke.isEmpty(); });
    if (drawing.strokes.isEmpty() || field.isEmpty()) return say(tr("Nothing was drawn. Sign with a finger."));
    add(Attachment::Purpose::Signature, signatureFrom(drawing));
}

void VisitAttachments::addVoice(const QByteArray &wav, VoiceNote::End end)
{
    m_outcome = end == VoiceNote::End::Full
        ? tr("That is as long as one recording can be: two minutes. It is kept. Start another to go on.")
        : QString{};
    add(Attachment::Purpose::Voice, {wav, QStringLiteral("audio/wav"), {}});
}

void VisitAttachments::add(Attachment::Purpose purpose, const AttachmentKeeper::Picture &picture)
{
    const auto keep = [&ids = m_parts.ids, person = m_person, visit = m_visit, purpose, picture](
                          Act &act) -> Result<void> {
        const auto added = AttachmentKeeper{act, ids}.add(person, purpose, picture, visit);
        return added ? Result<void>{} : added.error();
    };
    m_writer.write(keep, [this](const Result<void> &outcome) { settle(outcome); });
}

void VisitAttachments::settle(const Result<void> &outcome)
{
    m_problem = outcome ? QString{} : ErrorText::whenSaving(outcome.error());
    readAgain();
}

void VisitAttachments::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void VisitAttachments::open(const QString &attachmentId)
{
    m_open = {};
    m_openBytes.reset();
    for (const Attachment &each : std::as_const(m_all))
        if (each.id.text == attachmentId) m_open = each;
    Q_EMIT changed();
    if (openId().isEmpty()) return; // somebody has taken it away
    if (auto bytes = AttachmentStore{m_parts.file.reader()}.bytesOf(m_open)) m_openBytes = *bytes;
    Q_EMIT changed();
    if (m_openBytes) return; // it is here
    const auto want = [&ids = m_parts.ids, open = m_open](Act &act) { return AttachmentKeeper{act, ids}.want(open); };
    m_writer.keep(want, [this](const Result<bool> &isToCome) {
        if (isToCome && *isToCome) m_parts.sync.noteWish();
    });
}

void VisitAttachments::closeOpen()
{
    stopListening();
    m_open = {};
    m_openBytes.reset();
    Q_EMIT changed();
}

bool VisitAttachments::mayListen() const
{
    return m_parts.loudspeaker && m_openBytes && m_open.purpose == Attachment::Purpose::Voice;
}

void VisitAttachments::listen()
{
    if (!mayListen()) return; // it went meanwhile
    const auto played = m_parts.loudspeaker->play(soundIn(*m_openBytes), [this] {
        m_isListening = false;
        Q_EMIT changed();
    });
    if (!played) return say(tr("Nothing can be heard on this tablet: it has no loudspeaker, or it is in use."));
    m_isListening = true;
    Q_EMIT changed();
}

void VisitAttachments::stopListening()
{
    if (m_isListening) m_parts.loudspeaker->stop();
}

void VisitAttachments::removeOpen()
{
    const auto remove = [&ids = m_parts.ids, open = m_open](Act &act) {
        return AttachmentKeeper{act, ids}.remove(open);
    };
    closeOpen();
    m_writer.write(remove, [this](const Result<void> &outcome) { settle(outcome); });
}

QString VisitAttachments::openWhat() const { return openId().isEmpty() ? QString{} : what(m_open.purpose); }

QString VisitAttachments::openDetail() const { return openId().isEmpty() ? QString{} : detail(m_open); }

QString VisitAttachments::openPicture() const
{
    if (!isPicture(m_open)) return {};
    return m_openBytes ? asPicture(*m_openBytes) : pictureOf(m_open.thumbnail);
}

QString VisitAttachments::comingSentence() const
{
    const bool isHere = openId().isEmpty() || m_openBytes;
    return isHere ? QString{} : tr("The whole of it is still on its way to this tablet.");
}

bool VisitAttachments::mayRemove() const { return !openId().isEmpty() && m_open.by == m_writer.coach(); }

} // namespace alongside
