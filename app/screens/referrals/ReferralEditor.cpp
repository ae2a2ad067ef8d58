// SPDX-License-Identifier: Apache-2.0
#include "app/screens/referrals/ReferralEditor.h"

#include "app/records/ReferralKinds.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/referrals/ReferralWords.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionStore.h"
#include "app/store/PersonStore.h"
#include "app/store/ReferralStore.h"
#include "app/store/ReferralWriter.h"

#include <algorithm>

namespace alongside {

ReferralEditor::ReferralEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}, m_pack{parts, writer}
{
    connect(&m_typing, &Typing::changed, this, &ReferralEditor::changed);
    connect(&m_typing, &Typing::sealed, this, [this] { settle({}); });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) { settle(error); });
    connect(&m_typing, &Typing::failedEarlier, this, &ReferralEditor::answer);
    connect(&parts.session, &TabletSession::locking, this, &ReferralEditor::leave);
}

void ReferralEditor::open(const QString &referralId)
{
    leave(); // of what was open until now
    m_referral = {.id = {referralId}};
    m_step = -1;
    m_stepDay = m_parts.clock.today();
    m_problem.clear();
    read();
    m_typing.open({kind::referral, referralId},
        [this](int field) { return field == Place ? m_referral.destination : QString{}; });
    Q_EMIT changed();
}

void ReferralEditor::close()
{
    if (!isOpen()) return; // it is
    leave();
    m_typing.close();
    m_referral = {};
    m_next.clear();
    Q_EMIT changed();
}

void ReferralEditor::readAgain()
{
    if (!isOpen()) return; // nobody sees it
    read();
    m_typing.readAgain();
    Q_EMIT changed();
}

void ReferralEditor::read()
{
    Database &reader = m_parts.file.reader();
    const auto referral = ReferralStore{reader}.find(m_referral.id);
    if (!referral || !*referral) {
        m_problem =
            referral ? tr("This referral is not on this tablet any more.") : ErrorText::whenReading(referral.error());
        return;
    }
    m_referral = **referral;
    const auto person = PersonStore{reader}.find(m_referral.person);
    const auto consent = ConsentStore{reader}.find(m_referral.person, purpose::refer);
    const auto decisions = DecisionStore{reader}.of(m_referral.person);
    m_person = person ? person->value_or(Person{}) : Person{};
    m_consent = consent ? *consent : Consent{};
    readNext();
    m_yes.clear();
    for (const Decision &decision : decisions ? *decisions : QList<Decision>{})
        if (decision.id == m_referral.decision)
            m_yes = ReferralWords::yes(decision, coachName(reader, decision.by), m_parts.clock.today());
    m_pack.show(m_referral);
}

/// Once they say no it can only be withdrawn.
void ReferralEditor::readNext()
{
    const QList<Referral::State> before = m_next;
    m_next = nextAfter(m_referral.state);
    if (m_consent.state() == Consent::State::Ended)
        m_next.removeIf([](Referral::State state) { return state != Referral::State::Withdrawn; });
    if (m_next != before) m_step = -1; // what could follow has changed
}

QString ReferralEditor::title() const
{
    return tr("%1: %2", "person, which way they are referred")
        .arg(m_person.likedName(), ReferralWords::route(m_referral.route));
}

QString ReferralEditor::standing() const { return isOpen() ? ReferralWords::standing(m_referral) : QString{}; }

QString ReferralEditor::stopSentence() const
{
    const bool isStopped = m_referral.isOpen() && m_consent.state() == Consent::State::Ended;
    return isOpen() && isStopped ? ReferralWords::refusal(ReferralRefusal::SaidNo, m_person.calledName()) : QString{};
}

QStringList ReferralEditor::facts() const
{
    QStringList lines;
    const auto add = [&lines](const QString &line, const QString &words) {
        if (!words.isEmpty()) lines.append(line);
    };
    add(tr("Why: %1").arg(m_referral.reason), m_referral.reason);
    add(tr("Their yes: %1").arg(m_yes), m_yes);
    add(tr("They said: %1").arg(m_referral.answer), m_referral.answer);
    const QString coach = coachName(m_parts.file.reader(), m_referral.by);
    if (m_referral.at)
        lines.append(tr("Made by %1, %2", "who, when")
                         .arg(coach, DayWords::timeSeenFrom(m_parts.clock.today(), *m_referral.at)));
    return lines;
}

QStringList ReferralEditor::texts() const
{
    QStringList texts;
    for (int field = 0; field < referralFields; ++field)
        texts.append(m_typing.text(field));
    return texts;
}

QStringList ReferralEditor::saved() const
{
    QStringList words;
    for (int field = 0; field < referralFields; ++field) {
        const auto at = m_typing.savedAt(field);
        words.append(at ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)) : QString{});
    }
    return words;
}

QStringList ReferralEditor::steps() const
{
    QStringList words;
    for (const Referral::State state : m_next)
        words.append(ReferralWords::step(state));
    return words;
}

QString ReferralEditor::stepQuestion() const
{
    return m_step < 0 ? QString{} : ReferralWords::stepQuestion(m_next.value(m_step));
}

ReferralWish ReferralEditor::wish() const { return {m_next.value(m_step), m_stepDay, m_typing.text(Answer)}; }

QString ReferralEditor::refusal() const
{
    if (m_step < 0) return {};
    Referral referral = m_referral;
    referral.destination = m_typing.text(Place);
    const auto refusal = refusalOf(referral, wish(), m_consent, m_parts.clock.today());
    return refusal ? ReferralWords::refusal(*refusal, m_person.calledName()) : QString{};
}

QString ReferralEditor::chase() const
{
    return isOpen() ? ReferralWords::chase(m_referral, m_parts.clock.today()) : QString{};
}

QStringList ReferralEditor::chases() const
{
    QStringList lines;
    for (const ReferralChase &each : m_referral.chases)
        lines.prepend(
            tr("%1: %2", "day, what was heard")
                .arg(DayWords::shortDay(each.on), each.words.isEmpty() ? tr("Asked how it stands") : each.words));
    return lines;
}

void ReferralEditor::type(Field field, const QString &text) { m_typing.type(field, text); }

void ReferralEditor::leave()
{
    if (!isOpen() || !m_typing.isTyped(Place)) return; // nothing to seal
    seal(Place, [&ids = m_parts.ids, id = m_referral.id](Act &act) { return ReferralWriter(act, ids).seal(id); });
}

void ReferralEditor::chooseStep(int place)
{
    m_step = place;
    Q_EMIT changed();
}

void ReferralEditor::setStepDay(const QString &day)
{
    m_stepDay = QDate::fromString(day, Qt::ISODate);
    Q_EMIT changed();
}

/// What is typed beside it goes in the same act, and where exactly before it.
void ReferralEditor::takeStep()
{
    if (m_step < 0 || !refusal().isEmpty() || isActing()) return; // the button rests
    const auto work = [&ids = m_parts.ids, id = m_referral.id, wish = wish()](Act &act) -> Result<Referral> {
        ReferralWriter writer{act, ids};
        if (auto sealed = writer.seal(id); !sealed) return sealed;
        return writer.step(id, wish);
    };
    act(Answer, work);
}

void ReferralEditor::noteChase(int weeks)
{
    if (isActing()) return; // the button rests
    const QString words = m_typing.text(Chased);
    const QDate next = weeks > 0 ? m_parts.clock.today().addDays(7 * weeks) : QDate{};
    const auto work = [&ids = m_parts.ids, id = m_referral.id, words, next](
                          Act &act) { return ReferralWriter(act, ids).chase(id, words, next); };
    act(Chased, work);
}

void ReferralEditor::chaseBy(const QString &day)
{
    const auto work = [&ids = m_parts.ids, id = m_referral.id, on = QDate::fromString(day, Qt::ISODate)](
                          Act &act) { return ReferralWriter(act, ids).chaseBy(id, on); };
    send(work);
}

void ReferralEditor::act(Field field, Write write)
{
    m_typing.readAgain(); // the tablet may have changed hands
    m_acted = m_begun + 1;
    if (m_typing.isTyped(field) || (field == Answer && m_typing.isTyped(Place))) return seal(field, std::move(write));
    send(std::move(write));
}

void ReferralEditor::send(Write write)
{
    ++m_begun;
    m_writer.write(std::move(write),
        [this](const Result<Referral> &done) { settle(done ? Result<void>{} : Result<void>{done.error()}); });
}

void ReferralEditor::seal(Field field, Write write)
{
    ++m_begun;
    QList<int> fields{field};
    if (field == Answer && m_typing.isTyped(Place)) fields.append(Place);
    m_typing.seal(fields, [write = std::move(write)](Act &act, const QList<int> &) -> Result<void> {
        const auto done = write(act);
        return done ? Result<void>{} : done.error();
    });
}

/// A letter that the disk refuses is answered as well, and was no act.
void ReferralEditor::answer() { m_answered = std::min(m_begun, m_answered + 1); }

void ReferralEditor::settle(const Result<void> &outcome)
{
    answer();
    if (outcome) m_problem.clear();
    if (isOpen()) read();
    if (!outcome) m_problem = ErrorText::whenSaving(outcome.error());
    m_typing.readAgain();
    Q_EMIT changed();
    if (outcome) Q_EMIT written();
}

} // namespace alongside
