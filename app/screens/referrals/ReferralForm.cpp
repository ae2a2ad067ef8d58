// SPDX-License-Identifier: Apache-2.0
#include "app/screens/referrals/ReferralForm.h"

#include "app/domain/referral/ReferralRoute.h"
#include "app/records/ReferralKinds.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/referrals/ReferralWords.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionStore.h"
#include "app/store/ReferralWriter.h"

namespace alongside {

ReferralForm::ReferralForm(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &ReferralForm::changed);
    connect(&m_typing, &Typing::sealed, this, [this] {
        m_isMaking = false;
        m_problem.clear();
        Q_EMIT made();
    });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) {
        m_isMaking = false;
        readDecisions(); // somebody may have said no meanwhile
        m_problem = ErrorText::whenSaving(error);
        Q_EMIT changed();
    });
    connect(&m_typing, &Typing::failedEarlier, this, [this] { m_isMaking = false; });
}

void ReferralForm::show(const std::optional<Person> &person)
{
    const Person shown = person.value_or(Person{});
    const Typing::Subject subject{kind::referral, shown.id.text};
    if (shown.id != m_person.id || !m_typing.isOpenOn(subject)) { // or another coach holds the tablet
        m_problem.clear();
        m_isMaking = false; // its answer is of what was open before
        m_typing.open(subject, [](int) { return QString{}; });
    }
    m_person = shown;
    readDecisions();
    Q_EMIT changed();
}

void ReferralForm::readDecisions()
{
    m_yeses.clear();
    m_consent = {.person = m_person.id, .purpose = purpose::refer};
    if (m_person.id.isEmpty()) return;
    const auto consent = ConsentStore{m_parts.file.reader()}.find(m_person.id, purpose::refer);
    const auto decisions = DecisionStore{m_parts.file.reader()}.of(m_person.id);
    if (!consent) m_problem = ErrorText::whenReading(consent.error());
    if (!decisions) m_problem = ErrorText::whenReading(decisions.error());
    if (!consent || !decisions) return;
    m_consent = *consent;
    for (const alongside::Decision &decision : *decisions)
        if (standsForReferral(decision, m_consent)) m_yeses.append(decision);
}

QStringList ReferralForm::routes() const
{
    QStringList words;
    for (const QString &code : everyRoute())
        words.append(ReferralWords::route(code));
    return words;
}

int ReferralForm::route() const { return int(everyRoute().indexOf(m_typing.text(Route))); }

QStringList ReferralForm::yeses() const
{
    QStringList words;
    for (const alongside::Decision &decision : m_yeses)
        words.append(
            ReferralWords::yes(decision, coachName(m_parts.file.reader(), decision.by), m_parts.clock.today()));
    return words;
}

int ReferralForm::yes() const
{
    for (int place = 0; place < m_yeses.size(); ++place)
        if (m_yeses.at(place).id.text == m_typing.text(Decision)) return place;
    return m_yeses.size() == 1 ? 0 : -1;
}

QStringList ReferralForm::texts() const
{
    QStringList texts;
    for (int field = 0; field < referralFields; ++field)
        texts.append(m_typing.text(field));
    return texts;
}

QStringList ReferralForm::saved() const
{
    QStringList words;
    for (int field = 0; field < referralFields; ++field) {
        const auto at = m_typing.savedAt(field);
        words.append(at ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)) : QString{});
    }
    return words;
}

Referral ReferralForm::written() const
{
    QList<ReferralDraft> drafts;
    for (int field = 0; field < referralFields; ++field)
        drafts.append({ReferralField(field), m_typing.text(field), {}, {}});
    Referral referral = referralWith(drafts, m_person.id);
    referral.decision = m_yeses.value(yes()).id;
    return referral;
}

QString ReferralForm::refusal() const
{
    const int place = yes();
    const auto decision = place < 0 ? std::nullopt : std::optional{m_yeses.at(place)};
    const auto refusal = refusalOfMaking(written(), decision, m_consent);
    return refusal ? ReferralWords::refusal(*refusal, name()) : QString{};
}

void ReferralForm::type(Field field, const QString &text) { m_typing.type(field, text); }

void ReferralForm::chooseRoute(int place) { m_typing.type(Route, everyRoute().value(place)); }

void ReferralForm::chooseYes(int place) { m_typing.type(Decision, m_yeses.value(place).id.text); }

void ReferralForm::make()
{
    m_typing.readAgain(); // the tablet may have changed hands
    if (m_isMaking || !hasDraft()) return; // on its way, or nothing was typed
    m_isMaking = true;
    m_problem.clear();
    m_typing.seal(m_typing.typedFields(),
        [&ids = m_parts.ids, referral = written()](Act &act, const QList<int> &) -> Result<void> {
            const auto done = ReferralWriter(act, ids).make(referral);
            return done ? Result<void>{} : done.error();
        });
}

} // namespace alongside
