// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/interviews/GivenAgreement.h"
#include "app/screens/interviews/InterviewDecisions.h"
#include "app/screens/interviews/InterviewPapers.h"
#include "app/screens/interviews/OpenPoints.h"
#include "app/screens/interviews/SpokenAgreement.h"
#include "app/screens/referrals/InterviewReferrals.h"
#include "app/store/AttachmentStore.h"
#include "app/store/InterviewDraft.h"

#include <QSizeF>
#include <QtQmlIntegration>

namespace alongside {

/// The end of an interview: what is still open, what comes of it, how the person stands to it, and the papers. Nothing
/// here has to be there before it can be finished.
class InterviewEnd : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewScreen")
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QStringList open READ open NOTIFY changed)
    Q_PROPERTY(QStringList openWhys READ openWhys NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString outcomeSaved READ outcomeSaved NOTIFY changed)
    Q_PROPERTY(QStringList referrals READ referrals NOTIFY changed)
    Q_PROPERTY(QString referralStop READ referralStop NOTIFY changed)
    Q_PROPERTY(QString nextReview READ nextReview NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QStringList agreements READ agreements NOTIFY changed)
    Q_PROPERTY(int agreement READ agreement NOTIFY changed)
    Q_PROPERTY(bool draws READ draws NOTIFY changed)
    Q_PROPERTY(bool speaks READ speaks NOTIFY changed)
    Q_PROPERTY(alongside::SpokenAgreement *spoken READ spoken CONSTANT)
    Q_PROPERTY(alongside::InterviewDecisions *decisions READ decisions CONSTANT)
    Q_PROPERTY(alongside::InterviewReferrals *toRefer READ toRefer CONSTANT)
    Q_PROPERTY(QString unkeptSentence READ unkeptSentence NOTIFY changed)
    Q_PROPERTY(QString agreementQuestion READ agreementQuestion NOTIFY changed)
    Q_PROPERTY(QString agreementWords READ agreementWords NOTIFY changed)
    Q_PROPERTY(QString agreementSaved READ agreementSaved NOTIFY changed)
    Q_PROPERTY(QString agreementSentence READ agreementSentence NOTIFY changed)
    Q_PROPERTY(QString voidSentence READ voidSentence NOTIFY changed)
    Q_PROPERTY(alongside::InterviewPapers *papers READ papers CONSTANT)
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed)
    Q_PROPERTY(QString finishedSentence READ finishedSentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    InterviewEnd(const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent = nullptr);

    /// Another interview is open, or the same one is shown again.
    void show();
    /// What is written here becomes part of the review.
    void seal();
    /// Before the end goes out of sight: nobody records, or hears, what they cannot see.
    void quiet() { m_spoken.quiet(); }
    /// What the disk has refused is tried again.
    void keepAgain();

    QString about() const { return m_interview.review().id.text; }
    /// Questions that the form asks for and that have no right answer, in its order; then each yes that is still to be
    /// asked the other way round.
    QStringList open() const;
    QStringList openWhys() const;
    QString outcome() const { return m_written.outcome; }
    QString outcomeSaved() const;
    /// Every route that was said yes to, in a word or two; none while referralStop says something.
    QStringList referrals() const;
    /// That they said no to being referred, and what to do; empty: they did not.
    QString referralStop() const;
    QString nextReview() const { return m_written.nextReview.toString(Qt::ISODate); }
    QString today() const { return m_interview.today().toString(Qt::ISODate); }
    /// Each as good as the others.
    QStringList agreements() const;
    /// Place among them; -1: none was given, or is being given.
    int agreement() const { return m_way; }
    /// It is drawn with a finger.
    bool draws() const;
    /// It is spoken into the tablet, which has a microphone.
    bool speaks() const;
    SpokenAgreement *spoken() { return &m_spoken; }
    InterviewDecisions *decisions() { return &m_decisions; }
    /// The same routes, each to be made in one tap.
    InterviewReferrals *toRefer() { return &m_toRefer; }
    /// What is on the screen only, because the disk has refused it, and what happens with it; empty: nothing.
    QString unkeptSentence() const;
    QString agreementQuestion() const;
    QString agreementWords() const { return m_agreementWords; }
    QString agreementSaved() const;
    /// "A mark · M. Hicks, 11:07"; empty while there is none that stands.
    QString agreementSentence() const;
    /// That something was changed after they agreed; empty while nothing was.
    QString voidSentence() const;
    InterviewPapers *papers() { return &m_papers; }
    bool isFinished() const { return !m_written.isDraft() && !about().isEmpty(); }
    QString finishedSentence() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE QString openKey(int place) const { return m_open.value(place).key; }
    Q_INVOKABLE void typeOutcome(const QString &text);
    Q_INVOKABLE void typeAgreement(const QString &text);
    /// A field was left.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void chooseNextReview(const QString &day);
    /// What is drawn or spoken is an agreement once it is kept, everything else at once.
    Q_INVOKABLE void chooseAgreement(int way);
    /// strokes: lists of points, in a field of that size.
    Q_INVOKABLE void keepDrawing(const QVariantList &strokes, const QSizeF &field);
    /// With everything that is on the screen, or not at all.
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void changed();

private:
    using Write = std::function<Result<Reassessment>(Act &act, const ReassessmentId &id)>;

    void forget();
    void readDrafts();
    void showUnkept();
    void endTyping(const TypedWords &typed, const Result<void> &kept);
    enum class Seals { Nothing, Outcome };
    bool isUnkept(InterviewDraftField field) const;
    void tellPapers();
    void takeVoice(const ReassessmentId &review, const QByteArray &wav);
    void agreeWith(Agreement::Form form, Attachment::Purpose purpose, const AttachmentKeeper::Picture &picture);
    int nextAgreement();
    void keepAgreement(const GivenAgreement &given);
    void setAside(const GivenAgreement &given);
    QList<GivenAgreement> takeRefused();
    void write(Write write, Seals seals = Seals::Nothing);
    void type(InterviewDraftField field, const QString &text);
    void take(const Result<Reassessment> &written, Seals seals);
    void agree(const Agreement &agreement);
    QByteArray rendered() const;
    AgreementStanding standing() const;
    QString savedWords(InterviewDraftField field) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    OpenInterview &m_interview;
    InterviewPapers m_papers;
    InterviewDecisions m_decisions;
    InterviewReferrals m_toRefer;
    SpokenAgreement m_spoken;
    Reassessment m_written; // with what is typed
    QList<GivenAgreement> m_refusedAgreements; // drawn or spoken, and not on the disk: tried again, whatever is open
    QHash<QString, int> m_agreementTurns; // by review: how often one was said
    QString m_agreementWords, m_problem;
    QList<OpenPoint> m_open;
    int m_way = -1;
    bool m_isOutcomeTyped = false; // and not part of the review yet: newer than what is stored
    QHash<int, Instant> m_savedAt; // by field
    QHash<int, int> m_inFlight;
};

} // namespace alongside
