// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/FaceScreen.h"

#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/people/FacePicture.h"
#include "app/store/ConsentStore.h"

#include <QtConcurrent>

namespace alongside {

namespace {

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

FaceScreen::FaceScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void FaceScreen::show(const PersonId &person)
{
    if (person != m_person) {
        m_problem.clear();
        m_offered.clear();
    }
    m_person = person;
    readAgain();
}

void FaceScreen::readAgain()
{
    AttachmentStore store{m_parts.file.reader()};
    const auto face = store.faceOf(m_person);
    m_face = face ? *face : std::nullopt;
    m_thumbnail = m_face ? m_face->thumbnail : QString{};
    const auto bytes = m_face ? store.bytesOf(*m_face) : Result<std::optional<QByteArray>>{std::nullopt};
    m_picture = bytes && *bytes ? base64Url(**bytes) : m_thumbnail;
    Q_EMIT changed();
}

bool FaceScreen::mayChange() const
{
    const auto asked = ConsentStore{m_parts.file.reader()}.find(m_person, purpose::photo);
    return m_parts.session.maySeePlacements() && asked && asked->allows();
}

QString FaceScreen::emptySentence() const
{
    return m_offered.isEmpty() ? tr("There are no pictures on this tablet. Take one with its camera, then come back.")
                               : QString{};
}

QString FaceScreen::comingSentence() const
{
    const bool isHere = !m_face || m_picture != m_thumbnail;
    return isHere ? QString{} : tr("The photo itself is still on its way.");
}

void FaceScreen::look()
{
    m_offered.clear();
    for (const QString &path : m_parts.pictures.latest(mostOffered))
        m_offered.append(QUrl::fromLocalFile(path));
    if (m_face) fetch();
    Q_EMIT changed();
}

void FaceScreen::fetch()
{
    const auto want = [&ids = m_parts.ids, face = *m_face](Act &act) { return AttachmentKeeper{act, ids}.want(face); };
    m_writer.keep(want, [this](const Result<bool> &isToCome) {
        if (isToCome && *isToCome) m_parts.sync.noteWish();
    });
}

void FaceScreen::choose(const QUrl &file)
{
    const auto make = [path = file.toLocalFile()]() -> Result<AttachmentKeeper::Picture> {
        const auto bytes = PictureFolder::read(path);
        return bytes ? faceFromFile(*bytes) : bytes.error();
    };
    whenDone(
        QtConcurrent::run(make), this, [this, person = m_person](const Result<AttachmentKeeper::Picture> &picture) {
            if (picture) return keep(person, *picture);
            m_problem = tr("That file is not a picture that this tablet can read. Choose another.");
            Q_EMIT changed();
        });
}

void FaceScreen::keep(const PersonId &person, const AttachmentKeeper::Picture &picture)
{
    const auto set = [&ids = m_parts.ids, person, picture](Act &act) -> Result<void> {
        const auto face = AttachmentKeeper{act, ids}.setFace(person, picture);
        return face ? Result<void>{} : face.error();
    };
    m_writer.write(set, [this, person](const Result<void> &outcome) { settle(outcome, person); });
}

void FaceScreen::takeAway()
{
    const auto remove = [&ids = m_parts.ids, person = m_person](Act &act) {
        return AttachmentKeeper{act, ids}.removeFaces(person);
    };
    m_writer.write(remove, [this, person = m_person](const Result<void> &outcome) { settle(outcome, person); });
}

void FaceScreen::settle(const Result<void> &outcome, const PersonId &person)
{
    const auto page = person == m_person ? ErrorText::Page::Open : ErrorText::Page::Closed;
    m_problem = outcome ? QString{} : ErrorText::whenDoing(outcome.error(), page);
    readAgain();
    if (outcome && person == m_person) Q_EMIT saved();
}

} // namespace alongside
