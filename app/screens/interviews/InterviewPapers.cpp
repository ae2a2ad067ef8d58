// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewPapers.h"

#include "app/papers/MyReviewPaper.h"
#include "app/papers/RecordPaper.h"
#include "app/screens/CoachName.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/AccessStore.h"
#include "app/store/AttachmentStore.h"
#include "app/store/PersonStore.h"

#include <QFileInfo>

namespace alongside {

InterviewPapers::InterviewPapers(const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_interview{interview}, m_voice{parts.speech}
{
    connect(&m_voice, &ReadAloud::changed, this, &InterviewPapers::changed);
    connect(&parts.session, &TabletSession::locking, &m_voice, &ReadAloud::stop);
}

void InterviewPapers::forget()
{
    m_sentence.clear();
    m_problem.clear();
    m_fetched = {};
    m_voice.stop();
    Q_EMIT changed();
}

void InterviewPapers::fetchAgreement()
{
    const auto &agreement = m_interview.review().agreement;
    if (!agreement || agreement->attachment.isEmpty() || agreement->attachment == m_fetched)
        return; // nothing to ask for
    const auto found = AttachmentStore{m_parts.file.reader()}.find(agreement->attachment);
    if (!found || !*found) return; // its record comes first
    m_fetched = agreement->attachment;
    const auto want = [&ids = m_parts.ids, given = **found](Act &act) {
        return AttachmentKeeper{act, ids}.want(given);
    };
    m_writer.keep(want, [this](const Result<bool> &isToCome) {
        if (!isToCome) m_fetched = {}; // asked for again when the end is shown
        if (isToCome && *isToCome) m_parts.sync.noteWish();
    });
}

/// As it was drawn; small while its bytes are still to come to this tablet.
QImage InterviewPapers::agreementPicture() const
{
    const auto &agreement = m_interview.review().agreement;
    if (!agreement || agreement->attachment.isEmpty()) return {}; // said, not drawn
    AttachmentStore store{m_parts.file.reader()};
    const auto found = store.find(agreement->attachment);
    const bool isDrawn = found && *found && (*found)->purpose == Attachment::Purpose::Signature;
    if (!isDrawn) return {};
    const auto bytes = store.bytesOf(**found);
    if (bytes && *bytes) return QImage::fromData(**bytes);
    return QImage::fromData(QByteArray::fromBase64((*found)->thumbnail.toLatin1(), QByteArray::Base64UrlEncoding));
}

Result<ReviewContent> InterviewPapers::content() const
{
    Database &reader = m_parts.file.reader();
    const Reassessment &review = m_interview.review();
    const auto person = PersonStore{reader}.find(review.person);
    if (!person) return person.error();
    const QString takenBy = review.agreement ? coachName(reader, review.agreement->takenBy) : QString{};
    const ReviewFacts facts{.sheet = m_interview.sheet(),
        .answers = m_interview.answers(),
        .review = review,
        .person = person->value_or(Person{}),
        .coach = coachName(reader, review.startedBy),
        .agreementTakenBy = takenBy,
        .standing = m_beside.standing,
        .referrals = m_beside.referrals,
        .decisions = m_beside.decisions,
        .agreementPicture = agreementPicture(),
        .pictures = m_interview.pictures()};
    return ReviewOnPaper{facts}.content();
}

void InterviewPapers::writeRecord()
{
    const Result<ReviewContent> review = content();
    if (!review) return tell(review.error());
    const QDate today = m_interview.today();
    save(RecordPaper::of(*review, today), RecordPaper::fileName(*review, today));
}

void InterviewPapers::writeMyReview()
{
    const Result<ReviewContent> review = content();
    if (!review) return tell(review.error());
    const QDate today = m_interview.today();
    const auto pictures = [this](const QString &name, const QString &) { return pictureCalled(name); };
    save(MyReviewPaper::of(*review, today, pictures), MyReviewPaper::fileName(*review, today));
}

void InterviewPapers::listen()
{
    if (isSpeaking()) return m_voice.stop();
    const Result<ReviewContent> review = content();
    if (!review) return tell(review.error());
    const auto none = [](const QString &, const QString &) { return QImage{}; };
    const Paper paper = MyReviewPaper::of(*review, m_interview.today(), none);
    m_voice.read(QStringLiteral("review"), MyReviewPaper::aloud(paper).join(QStringLiteral("\n")));
}

void InterviewPapers::save(const Paper &paper, const QString &name)
{
    const auto note = [&ids = m_parts.ids, person = m_interview.review().person](Act &act) {
        return AccessStore{act, ids}.add(person, AccessStore::What::Exported);
    };
    m_writer.write(note, [this, paper, name](const Result<void> &noted) {
        if (!noted) return tell(noted.error());
        const auto pdf = paper.toPdf();
        tell(pdf ? m_parts.documents.add(name, pdf->bytes) : Result<QString>{pdf.error()});
    });
}

void InterviewPapers::tell(const Result<QString> &path)
{
    m_problem = path ? QString{} : ErrorText::whenSaving(path.error());
    m_sentence = path ? tr("Saved in Documents: %1").arg(QFileInfo{*path}.fileName()) : QString{};
    Q_EMIT changed();
}

} // namespace alongside
