// SPDX-License-Identifier: Apache-2.0
#include "app/screens/decisions/DecisionsScreen.h"

#include "app/domain/Role.h"
#include "app/records/RecordKinds.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/decisions/DecisionWords.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionStore.h"
#include "app/store/DecisionWriter.h"

namespace alongside {

namespace {

QString textOf(DecisionsScreen::Field field, int place)
{
    switch (field) {
    case DecisionsScreen::Purpose:
        return everyPurpose().value(place);
    case DecisionsScreen::Capacity:
        return toText(Decision::Capacity(place));
    case DecisionsScreen::DecidedBy:
        return toText(Decision::DecidedBy(place));
    default:
        return toText(place == 0 ? Decision::Answer::Yes : Decision::Answer::No);
    }
}

ConsentLine lineOf(const Consent &consent, const QString &name, QDate today)
{
    return {.purpose = consent.purpose,
        .name = DecisionWords::purpose(consent.purpose),
        .question = DecisionWords::question(consent.purpose),
        .standing = DecisionWords::standing(consent, today),
        .whatStops = DecisionWords::whatStops(consent.purpose, name),
        .state = int(consent.state())};
}

/// Without the parts that nothing was written in.
QString wordsOf(const Decision &decision)
{
    QStringList lines;
    const auto add = [&lines](const QString &line, const QString &words) {
        if (!words.isEmpty()) lines.append(line);
    };
    add(decision.about, decision.about);
    add(DecisionsScreen::tr("Explained: %1").arg(decision.explained), decision.explained);
    add(DecisionsScreen::tr("Helped by: %1").arg(decision.helped), decision.helped);
    add(DecisionsScreen::tr("Said or showed: “%1”").arg(decision.said), decision.said);
    lines.append(DecisionWords::capacity(decision));
    lines.append(DecisionWords::decider(decision));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

DecisionsScreen::DecisionsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}, m_no{writer,
                                                                                                    parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &DecisionsScreen::changed);
    connect(&m_typing, &Typing::sealed, this, [this] {
        settle({});
        Q_EMIT decided();
    });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) { settle(error); });
    connect(&m_no, &Typing::changed, this, &DecisionsScreen::changed);
    connect(&m_no, &Typing::sealed, this, [this] { endWithdrawal(m_person.id, {}); });
    connect(&m_no, &Typing::failed, this, [this](const Error &error) { endWithdrawal(m_person.id, error); });
    for (Typing *typing : {&m_typing, &m_no})
        connect(typing, &Typing::failedEarlier, this, [this](const Error &error) {
            m_problem = ErrorText::whenSavingEarlier(error);
            Q_EMIT changed();
        });
}

void DecisionsScreen::show(const Person &person)
{
    const Typing::Subject subject{kind::decision, mayDecide() ? person.id.text : QString{}};
    const bool isAnother = person.id != m_person.id;
    m_person = person;
    if (isAnother) m_no.close(); // what was typed there waits there
    if (isAnother || !m_typing.isOpenOn(subject)) { // or another coach holds the tablet
        m_problem.clear();
        m_typing.open(subject, [](int) { return QString{}; });
    }
    m_typing.readAgain(); // an interview may have begun one
    readAgain();
}

bool DecisionsScreen::mayDecide() const
{
    return m_parts.session.hasRoleIn(toTexts({Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator}))
        && m_parts.session.history() == TabletSession::History::Open;
}

void DecisionsScreen::readAgain()
{
    showConsents();
    showDecisions();
    Q_EMIT changed();
}

/// Those that this version knows first, in their order, whether anybody has asked or not.
void DecisionsScreen::showConsents()
{
    const auto stored = ConsentStore{m_parts.file.reader()}.of(m_person.id);
    if (!stored) m_problem = ErrorText::whenReading(stored.error());
    QHash<QString, Consent> byPurpose;
    QStringList shown = everyPurpose();
    for (const Consent &consent : stored ? *stored : QList<Consent>{}) {
        byPurpose.insert(consent.purpose, consent);
        if (!shown.contains(consent.purpose)) shown.append(consent.purpose);
    }
    QList<ConsentLine> lines;
    for (const QString &asked : std::as_const(shown))
        lines.append(lineOf(
            byPurpose.value(asked, Consent{.person = m_person.id, .purpose = asked}), name(), m_parts.clock.today()));
    m_consents.show(lines);
}

void DecisionsScreen::showDecisions()
{
    const auto stored = mayDecide() ? DecisionStore{m_parts.file.reader()}.of(m_person.id) : QList<Decision>{};
    if (!stored) m_problem = ErrorText::whenReading(stored.error());
    QList<DecisionLine> lines;
    for (const Decision &decision : stored ? *stored : QList<Decision>{}) {
        const QString coach = coachName(m_parts.file.reader(), decision.by);
        const QString when = DayWords::timeSeenFrom(m_parts.clock.today(), decision.at);
        lines.append(
            {.heading = tr("%1: %2", "a question and its answer")
                            .arg(DecisionWords::purpose(decision.purpose), DecisionWords::answer(decision.answer)),
                .stamp = coach.isEmpty() ? when : tr("%1, %2", "who and when").arg(coach, when),
                .words = wordsOf(decision),
                .isYes = decision.answer == Decision::Answer::Yes});
    }
    m_decisions.show(lines);
}

QStringList DecisionsScreen::purposes() const
{
    QStringList words;
    for (const QString &each : everyPurpose())
        words.append(DecisionWords::purpose(each));
    return words;
}

QStringList DecisionsScreen::texts() const
{
    QStringList texts;
    for (int field = 0; field < decisionDraftFields; ++field)
        texts.append(m_typing.text(field));
    return texts;
}

QStringList DecisionsScreen::saved() const
{
    QStringList words;
    for (int field = 0; field < decisionDraftFields; ++field) {
        const auto at = m_typing.savedAt(field);
        words.append(at ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)) : QString{});
    }
    return words;
}

int DecisionsScreen::purpose() const { return int(everyPurpose().indexOf(text(Purpose))); }

int DecisionsScreen::capacity() const { return int(capacityFromText(text(Capacity))); }

int DecisionsScreen::decidedBy() const { return int(deciderFromText(text(DecidedBy))); }

int DecisionsScreen::answer() const
{
    return text(Answer).isEmpty() ? -1 : answerFromText(text(Answer)) == Decision::Answer::Yes ? 0 : 1;
}

Decision DecisionsScreen::draft() const
{
    QList<DecisionDraft> drafts;
    for (int field = 0; field < decisionDraftFields; ++field)
        drafts.append({DecisionDraftField(field), m_typing.text(field), {}, {}});
    return decisionFrom(drafts, m_person.id);
}

QStringList DecisionsScreen::gaps() const
{
    QStringList sentences;
    for (const DecisionGap gap : gapsIn(draft()))
        sentences.append(DecisionWords::gap(gap));
    if (answer() < 0) sentences.append(tr("Say whether it is yes or no."));
    return sentences;
}

void DecisionsScreen::type(Field field, const QString &text) { m_typing.type(field, text); }

void DecisionsScreen::choose(Field field, int place) { m_typing.type(field, textOf(field, place)); }

void DecisionsScreen::decide()
{
    m_problem.clear();
    m_typing.seal(
        m_typing.typedFields(), [&ids = m_parts.ids, decision = draft()](Act &act, const QList<int> &) -> Result<void> {
            const auto decided = DecisionWriter{act, ids}.decide(decision);
            return decided ? Result<void>{} : decided.error();
        });
}

QString DecisionsScreen::withdrawalSaved() const
{
    const auto at = m_no.savedAt(withdrawalWordsField);
    return at ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)) : QString{};
}

void DecisionsScreen::beginWithdrawal(const QString &asked)
{
    const DraftOwner owner = withdrawalDraftOwner(m_person.id, asked, {});
    m_problem.clear();
    m_stopped = asked;
    m_no.open({owner.kind, owner.about}, [](int) { return QString{}; });
    Q_EMIT changed();
}

void DecisionsScreen::typeWithdrawal(const QString &text)
{
    m_problem.clear();
    m_no.type(withdrawalWordsField, text);
}

void DecisionsScreen::withdraw()
{
    m_problem.clear();
    const DecisionWriter::Withdrawal withdrawal{.person = m_person.id,
        .purpose = m_stopped,
        .words = withdrawalWords(),
        .stop = DecisionWords::toStop(m_stopped)};
    const auto work = [&ids = m_parts.ids, withdrawal](Act &act) -> Result<void> {
        const auto ended = DecisionWriter{act, ids}.withdraw(withdrawal);
        return ended ? Result<void>{} : ended.error();
    };
    if (m_no.isTyped(withdrawalWordsField))
        return m_no.seal({withdrawalWordsField}, [work](Act &act, const QList<int> &) { return work(act); });
    m_writer.write(work, [this, person = m_person.id](const Result<void> &outcome) { endWithdrawal(person, outcome); });
}

void DecisionsScreen::endWithdrawal(const PersonId &person, const Result<void> &outcome)
{
    const auto page = person == m_person.id ? ErrorText::Page::Open : ErrorText::Page::Closed;
    if (!outcome) m_problem = ErrorText::whenDoing(outcome.error(), page);
    readAgain();
    if (outcome) Q_EMIT withdrawn();
}

void DecisionsScreen::settle(const Result<void> &outcome)
{
    if (!outcome) m_problem = ErrorText::whenSaving(outcome.error());
    readAgain();
}

} // namespace alongside
