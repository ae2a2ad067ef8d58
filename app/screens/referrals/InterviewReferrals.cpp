// SPDX-License-Identifier: Apache-2.0
#include "app/screens/referrals/InterviewReferrals.h"

#include "app/domain/questionnaire/AnswerKey.h"
#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/referral/ReferralRoute.h"
#include "app/records/ReferralFields.h"
#include "app/screens/ErrorText.h"
#include "app/screens/referrals/ReferralWords.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionOrigin.h"
#include "app/store/DecisionStore.h"
#include "app/store/ReferralStore.h"
#include "app/store/ReferralWriter.h"

namespace alongside {

namespace {

/// Until somebody asks how it stands, unless they choose another day.
constexpr int daysUntilFirstChase = 14;

QString routeOf(const OpenInterview &interview, const LeadingYes &yes)
{
    const QJsonArray value = interview.sheet().answer(yes.key);
    const QString code = value.size() == 1 ? answerToken(value.first().toObject()) : QString{};
    return routeOfAnswer(linkIdOf(yes.key), code);
}

} // namespace

InterviewReferrals::InterviewReferrals(
    const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_interview{interview}
{
}

void InterviewReferrals::show()
{
    m_problem.clear();
    read();
    Q_EMIT changed();
}

void InterviewReferrals::read()
{
    m_all.clear();
    const PersonId person = m_interview.review().person;
    if (person.isEmpty()) return; // nothing is open
    const auto decisions = DecisionStore{m_parts.file.reader()}.of(person);
    const auto consent = ConsentStore{m_parts.file.reader()}.find(person, purpose::refer);
    if (!decisions) m_problem = ErrorText::whenReading(decisions.error());
    if (!consent) m_problem = ErrorText::whenReading(consent.error());
    if (!decisions || !consent) return;
    m_consent = *consent;
    for (const LeadingYes &yes : leadingYesesIn(m_interview))
        if (yes.part == FormPart::Referrals) m_all.append(following(yes, *decisions));
}

InterviewReferrals::Follows InterviewReferrals::following(const LeadingYes &yes, const QList<Decision> &decisions) const
{
    const ReassessmentId review = m_interview.review().id;
    Follows follows{.yes = yes, .referral = {}, .decision = {}};
    const DecisionOrigin origin{review, yes.key};
    for (const Decision &decision : decisions)
        if (!follows.decision && origin.isOf(decision) && yes.everyWords.contains(decision.about))
            follows.decision = decision; // the latest
    follows.referral = {.person = m_interview.review().person,
        .origin = referralOriginOf(review, yes.key),
        .review = review,
        .route = routeOf(m_interview, yes),
        .reason = reasonOf(yes),
        .decision = follows.decision ? follows.decision->id : DecisionId{},
        .chaseOn = m_interview.today().addDays(daysUntilFirstChase)};
    const auto made =
        ReferralStore{m_parts.file.reader()}.find(referralIdOf(follows.referral.person, follows.referral.origin));
    if (!made || !*made) return follows;
    follows.referral = **made;
    follows.stage = Follows::Stage::Made;
    return follows;
}

QString InterviewReferrals::reasonOf(const LeadingYes &yes) const
{
    const QString seen = yes.answer.seen.trimmed();
    const QString said =
        tr("At the reassessment: “%1” Yes: %2.", "question, what was said yes to").arg(yes.question, yes.words);
    return seen.isEmpty() ? said : tr("%1 Seen: %2", "what was said, what was seen").arg(said, seen);
}

QStringList InterviewReferrals::routes() const
{
    QStringList words;
    for (const Follows &each : m_all)
        words.append(each.yes.words);
    return words;
}

QStringList InterviewReferrals::whys() const
{
    QStringList whys;
    const QString name = m_interview.calledName();
    for (const Follows &each : m_all) {
        const auto refusal = refusalOfMaking(each.referral, each.decision, m_consent);
        if (each.stage == Follows::Stage::Made || !refusal)
            whys.append(QString{});
        else if (*refusal == ReferralRefusal::NotAsked || *refusal == ReferralRefusal::NoDecision)
            whys.append(each.yes.decides == purpose::refer
                    ? tr("Record their decision below first.")
                    : tr("Write down their decision about a referral on %1’s page, and make it there.").arg(name));
        else if (*refusal == ReferralRefusal::NoRoute)
            whys.append(tr("The form does not say which way. Make it on %1’s page.").arg(name));
        else
            whys.append(ReferralWords::refusal(*refusal, name));
    }
    return whys;
}

QStringList InterviewReferrals::standings() const
{
    QStringList words;
    for (const Follows &each : m_all)
        words.append(each.stage == Follows::Stage::Made ? ReferralWords::standing(each.referral) : QString{});
    return words;
}

void InterviewReferrals::make(int place)
{
    const Follows follows = m_all.value(place);
    if (follows.stage == Follows::Stage::Made || !whys().value(place).isEmpty()) return; // the button rests
    const auto work = [&ids = m_parts.ids, referral = follows.referral](
                          Act &act) { return ReferralWriter(act, ids).make(referral); };
    m_writer.write(work, [this, id = m_interview.review().id](const Result<Referral> &made) {
        if (id != m_interview.review().id) return; // another one is open
        show();
        if (made) return;
        m_problem = ErrorText::whenSaving(made.error());
        Q_EMIT changed();
    });
}

} // namespace alongside
