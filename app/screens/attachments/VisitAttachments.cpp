// SPDX-License-Identifier: Apache-2.0
#include "app/screens/attachments/VisitAttachments.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/store/ConsentStore.h"
#include "app/store/PersonStore.h"
#include "app/store/VisitStore.h"

#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace alongside {

namespace {

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

VisitAttachments::VisitAttachments(const WorkParts &parts, CoachWriter &writer, Giver giver, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_giver{giver}, m_voice{parts.microphone}, m_sounds{parts},
      m_camera{parts.camera}
{
    connect(&m_camera, &CameraView::taken, this, &VisitAttachments::addTaken);
    connect(&parts.session, &TabletSession::locking, &m_camera, &CameraView::stop);
    connect(&m_voice, &VoiceNote::recorded, this, &VisitAttachments::addVoice);
    connect(&m_voice, &VoiceNote::failed, this,
        [this] { say(tr("The microphone gave no sound, so nothing was recorded. Is it allowed for this app?")); });
    connect(&parts.session, &TabletSession::locking, &m_voice, &VoiceNote::stop); // still in the coach's name
    connect(
        &m_sounds, &SoundOffer::chosen, this, [this](const QByteArray &wav) { addVoice(wav, VoiceNote::End::Asked); });
    connect(&m_sounds, &SoundOffer::refused, this, &VisitAttachments::say);
    connect(&parts.session, &TabletSession::locking, &m_sounds, &SoundOffer::leave);
}

void VisitAttachments::show(const VisitId &visit, const PersonId &person)
{
    const bool isShown = m_giver == Giver::Person ? person == m_about.person : visit == m_about.visit;
    if (isShown) return; // what is shown follows readAgain
    m_voice.stop(); // it belongs to the visit before, or to whoever was shown
    m_sounds.leave();
    m_about = {visit, person};
    m_problem.clear();
    m_outcome.clear();
    m_offered.clear();
    closeOpen();
    readAgain();
}

void VisitAttachments::passTo(Giver holder)
{
    m_holder = holder;
    closeOpen(); // whoever had it was looking at it
    readAgain();
}

void VisitAttachments::readAgain()
{
    AttachmentStore store{m_parts.file.reader()};
    const auto all = m_giver == Giver::Person ? store.ownOf(m_about.person) : store.ofVisit(m_about.visit);
    if (!all) return say(ErrorText::whenReading(all.error()));
    m_all = *all;
    QList<AttachmentRow> rows;
    for (const Attachment &each : std::as_const(m_all))
        rows.append({each.id.text, what(each.purpose), detail(each), pictureOf(each.thumbnail), isHolders(each)});
    m_rows.show(std::move(rows));
    askEverybody();
    if (!openId().isEmpty()) open(openId());
    Q_EMIT changed();
}

/// A photo of a visit may show anybody who is in it. Where that cannot be read the writer still asks.
void VisitAttachments::askEverybody()
{
    Database &reader = m_parts.file.reader();
    const auto visit = VisitStore{reader}.find(m_about.visit);
    const QList<PersonId> people = visit && *visit ? (*visit)->people() : QList<PersonId>{m_about.person};
    const auto refused = ConsentStore{reader}.refusedBy(people, purpose::photo);
    QStringList names;
    for (const PersonId &id : refused ? *refused : QList<PersonId>{}) {
        const auto person = PersonStore{reader}.find(id);
        names.append(person && *person ? (*person)->calledName() : tr("somebody here"));
    }
    m_noPhoto = names.isEmpty() ? QString{} : noPhotosOf(names);
}

QString VisitAttachments::noPhotosOf(const QStringList &names) const
{
    if (m_giver == Giver::Person) return tr("You said no to photos. If you want one now, tell your coach.");
    return tr("No photos: %1 said no to them.").arg(QLocale().createSeparatedList(names));
}

Attachment::Purpose VisitAttachments::given(Attachment::Purpose purpose) const
{
    if (m_giver == Giver::Coach) return purpose;
    switch (purpose) {
    case Attachment::Purpose::Voice:
        return Attachment::Purpose::OwnVoice;
    case Attachment::Purpose::Signature:
        return Attachment::Purpose::OwnPicture;
    default:
        return Attachment::Purpose::OwnPhoto;
    }
}

bool VisitAttachments::isHolders(const Attachment &attachment) const
{
    return m_giver == Giver::Person ? m_holder == Giver::Person : attachment.by == m_writer.coach();
}

QString VisitAttachments::what(Attachment::Purpose purpose) const
{
    switch (purpose) {
    case Attachment::Purpose::Face:
    case Attachment::Purpose::Photo:
    case Attachment::Purpose::OwnPhoto:
    case Attachment::Purpose::PlacePhoto:
        return tr("Photo");
    case Attachment::Purpose::OwnSymbol:
        return tr("Symbol");
    case Attachment::Purpose::Signature:
        return tr("Signature");
    case Attachment::Purpose::Voice:
    case Attachment::Purpose::OwnVoice:
        return tr("Recording");
    case Attachment::Purpose::OwnPicture:
        return tr("Picture");
    }
    Q_UNREACHABLE();
}

QString VisitAttachments::detail(const Attachment &attachment) const
{
    const QString when = DayWords::timeSeenFrom(m_parts.clock.today(), attachment.at);
    if (m_giver == Giver::Person) return when; // whose it is says the heading
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
    addFrom([path = file.toLocalFile()] { return PictureFolder::read(path); });
}

void VisitAttachments::addTaken(const QByteArray &jpeg)
{
    addFrom([jpeg]() -> Result<QByteArray> { return jpeg; });
}

void VisitAttachments::addFrom(std::function<Result<QByteArray>()> read)
{
    if (!m_noPhoto.isEmpty()) return say(m_noPhoto);
    const auto make = [read = std::move(read)]() -> Result<AttachmentKeeper::Picture> {
        const auto bytes = read();
        return bytes ? photoFromFile(*bytes) : bytes.error();
    };
    whenDone(QtConcurrent::run(make), this, [this, about = m_about](const Result<AttachmentKeeper::Picture> &picture) {
        if (about != m_about) return; // another page is open: it was not seen, and is not there
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
    if (drawing.strokes.isEmpty() || field.isEmpty())
        return say(m_giver == Giver::Person ? tr("Nothing was drawn.") : tr("Nothing was drawn. Sign with a finger."));
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
    const auto keep = [&ids = m_parts.ids, about = m_about, purpose = given(purpose), picture](
                          Act &act) -> Result<void> {
        const auto added = AttachmentKeeper{act, ids}.add(about.person, purpose, picture, about.visit);
        return added ? Result<void>{} : added.error();
    };
    m_writer.write(keep, [this, about = m_about](const Result<void> &outcome) { settle(outcome, about); });
}

void VisitAttachments::settle(const Result<void> &outcome, const About &about)
{
    if (about != m_about) { // another page is open: what this one has is read when it is opened
        if (!outcome) say(ErrorText::whenDoing(outcome.error(), ErrorText::Page::Closed));
        return;
    }
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
    const bool isVoice =
        m_open.purpose == Attachment::Purpose::Voice || m_open.purpose == Attachment::Purpose::OwnVoice;
    return m_parts.loudspeaker && m_openBytes && isVoice;
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
    m_writer.write(remove, [this, about = m_about](const Result<void> &outcome) { settle(outcome, about); });
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

bool VisitAttachments::mayRemove() const { return !openId().isEmpty() && isHolders(m_open); }

} // namespace alongside
