// SPDX-License-Identifier: Apache-2.0
#include "app/screens/change/ChangePlanner.h"

#include "app/domain/FoldedText.h"
#include "app/screens/ErrorText.h"
#include "app/screens/placements/KeptWords.h"
#include "app/store/CoachStore.h"
#include "app/store/DraftStore.h"
#include "app/store/PersonStore.h"
#include "app/store/SiteStore.h"

#include <algorithm>

namespace alongside {

namespace {

const QString planForm = QStringLiteral("ChangePlan");

bool hasEndedBy(QDate to, QDate today) { return to.isValid() && to < today; }

} // namespace

ChangePlanner::ChangePlanner(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &ChangePlanner::changed);
    connect(&m_typing, &Typing::sealed, this, &ChangePlanner::settle);
    connect(&m_typing, &Typing::failed, this, &ChangePlanner::fail);
    connect(&m_typing, &Typing::failedEarlier, this, [this](const Error &error) {
        m_problem = ErrorText::whenSavingEarlier(error);
        Q_EMIT changed();
    });
}

DraftOwner ChangePlanner::form() const { return {planForm, toText(m_what), m_writer.coach()}; }

void ChangePlanner::begin(Kind kind)
{
    m_what = Change::What(int(kind));
    m_step = Asking;
    m_plan.reset();
    m_isWriting = false;
    m_searchText.clear();
    m_choosing.clear();
    m_refusal.clear();
    m_problem.clear();
    m_typing.open({planForm, toText(m_what)}, [](int) { return QString{}; });
    m_all = readSubjects();
    showSubjects();
    m_others.show(m_what == Change::What::HandOver ? m_all : QList<ChangeOption>{});
    Q_EMIT changed();
}

QList<ChangeOption> ChangePlanner::readSubjects()
{
    Database &reader = m_parts.file.reader();
    const QDate today = m_parts.clock.today();
    QList<ChangeOption> options;
    const auto sites = SiteStore{reader}.everySite();
    const auto streams = SiteStore{reader}.everyWorkStream();
    const auto coaches = CoachStore{reader}.everyone();
    const auto people = PersonStore{reader}.everyone();
    if (!sites || !streams || !coaches || !people) {
        m_problem =
            tr("The names could not be read from this tablet. Try again, and ring your supervisor if it stays so.");
        return options;
    }
    QHash<QString, QString> siteNames;
    for (const Site &site : *sites) {
        siteNames.insert(site.id.text, site.name);
        if (m_what == Change::What::CloseSite && !hasEndedBy(site.to, today))
            options.append({site.id.text, site.name, {}});
    }
    if (m_what == Change::What::CloseWorkStream)
        for (const WorkStream &stream : *streams)
            if (!hasEndedBy(stream.to, today))
                options.append({stream.id.text, stream.name, siteNames.value(stream.site.text)});
    if (m_what == Change::What::HandOver)
        for (const Coach &coach : *coaches)
            options.append({coach.id.text, coach.name, hasEndedBy(coach.to, today) ? tr("has left") : QString{}});
    if (m_what == Change::What::MovePerson || m_what == Change::What::Leave)
        for (const Person &person : *people)
            options.append({person.id.text, person.likedName(), {}});
    return options;
}

void ChangePlanner::showSubjects()
{
    const QString wanted = foldedText(m_searchText);
    QList<ChangeOption> found;
    for (const ChangeOption &option : m_all)
        if (foldedText(option.name).contains(wanted)) found.append(option);
    m_subjects.show(found.mid(0, subjectsShown));
}

void ChangePlanner::setSearchText(const QString &text)
{
    if (text == m_searchText) return;
    m_searchText = text;
    showSubjects();
    Q_EMIT changed();
}

QString ChangePlanner::moreSentence() const
{
    if (m_subjects.count() == 0 && !m_searchText.isEmpty()) return tr("Nobody is called so.");
    if (m_subjects.count() < subjectsShown || !isLong()) return {};
    return tr("Not all are shown: type letters of the name.");
}

QString ChangePlanner::subject() const { return m_typing.text(Subject); }
QString ChangePlanner::other() const { return m_typing.text(Other); }
QString ChangePlanner::day() const { return m_typing.text(Day); }
QString ChangePlanner::reason() const { return m_typing.text(Reason); }
QString ChangePlanner::savedWords() const { return keptWords(m_typing, m_parts.clock.today()); }

QString ChangePlanner::nameIn(const QString &id) const
{
    for (const ChangeOption &option : m_all)
        if (option.optionId == id) return option.name;
    return {};
}

void ChangePlanner::fill(Field field, const QString &text)
{
    if (m_isWriting || m_step == Closed) return; // it is on its way
    m_refusal.clear();
    m_problem.clear();
    m_typing.type(field, text);
}

void ChangePlanner::chooseSubject(const QString &id)
{
    fill(Choices, {}); // they were about others
    fill(Subject, id);
}

void ChangePlanner::chooseOther(const QString &id) { fill(Other, id); }
void ChangePlanner::setDay(const QString &day) { fill(Day, day); }
void ChangePlanner::typeReason(const QString &text) { fill(Reason, text); }

PlanQuestion ChangePlanner::question() const
{
    return {m_what, subject(), other(), QDate::fromString(day(), Qt::ISODate), reason().trimmed()};
}

void ChangePlanner::review()
{
    m_refusal.clear();
    m_problem.clear();
    const auto plan = ReviewedPlan::read(m_parts.file.reader(), question(), m_parts.clock.today());
    if (!plan) m_problem = ErrorText::whenReading(plan.error());
    if (plan) m_refusal = plan->refusalToLook();
    if (plan && m_refusal.isEmpty() && question().reason.isEmpty())
        m_refusal = tr("Say why: everybody it is about is told.");
    if (plan && m_refusal.isEmpty()) {
        m_plan = *plan;
        m_plan->chooseAgain(m_typing.text(Choices));
        m_step = Reviewing;
        m_order.clear();
        show();
        return;
    }
    m_step = Asking;
    Q_EMIT changed();
}

/// For whom something did not fit when it was first looked at comes first, and stays there while places are chosen.
void ChangePlanner::show()
{
    QList<MoveLine> lines = m_plan->lines();
    if (m_order.isEmpty())
        for (const bool fits : {false, true})
            for (const MoveLine &line : std::as_const(lines))
                if (line.problem.isEmpty() == fits) m_order.insert(line.key, int(m_order.size()));
    std::stable_sort(lines.begin(), lines.end(), [this](const MoveLine &left, const MoveLine &right) {
        return m_order.value(left.key) < m_order.value(right.key);
    });
    m_moves.show(lines);
    Q_EMIT changed();
}

void ChangePlanner::askAgain()
{
    if (m_step == Reviewing) m_step = Asking;
    m_choosing.clear();
    m_refusal.clear();
    Q_EMIT changed();
}

void ChangePlanner::openChoice(const QString &key)
{
    if (!m_plan || m_isWriting) return;
    const QList<ChangeOption> places = m_plan->placesFor(key);
    if (places.isEmpty()) return; // nothing can be chosen for them
    m_places.show(places);
    m_choosing = key;
    Q_EMIT changed();
}

void ChangePlanner::closeChoice()
{
    m_choosing.clear();
    Q_EMIT changed();
}

void ChangePlanner::choosePlace(const QString &placeId)
{
    if (!m_plan || m_choosing.isEmpty()) return;
    m_plan->choose(m_choosing, placeId);
    m_choosing.clear();
    fill(Choices, m_plan->choices());
    show();
}

QString ChangePlanner::confirmWords() const
{
    return m_plan ? ChangeWords::confirm(m_what, subjectName(), m_plan->people()) : QString{};
}

bool ChangePlanner::canConfirm() const
{
    return m_step == Reviewing && !m_isWriting && m_plan && m_plan->refusal().isEmpty();
}

void ChangePlanner::carryOut()
{
    if (!canConfirm()) return; // the same finger twice
    m_isWriting = true;
    m_problem.clear();
    m_made = std::make_shared<QString>();
    m_typing.seal(m_typing.typedFields(),
        [&ids = m_parts.ids, plan = *m_plan, form = form(), made = m_made, on = m_parts.clock.today()](
            Act &act, const QList<int> &) -> Result<void> {
            const Result<ChangeId> change = plan.carryOut(act, ids, on);
            if (!change) return change.error();
            *made = change->text;
            return DraftStore{act.database()}.removeAll(form);
        });
    Q_EMIT changed();
}

void ChangePlanner::settle()
{
    const QString made = *m_made;
    close();
    Q_EMIT carriedOut(made);
}

/// Rejected: something is not any more as it was when it was looked at, so that it is looked at again.
void ChangePlanner::fail(const Error &error)
{
    const bool wasWriting = m_isWriting;
    m_isWriting = false;
    if (wasWriting && error.kind == ErrorKind::Rejected) {
        review();
        m_problem = tr("Nothing was done: something has changed since you looked. Look at it again.");
    } else {
        m_problem = ErrorText::whenSaving(error);
    }
    Q_EMIT changed();
}

void ChangePlanner::close()
{
    m_step = Closed;
    m_plan.reset();
    m_moves.show({});
    m_choosing.clear();
    m_refusal.clear();
    m_problem.clear();
    m_isWriting = false;
    m_typing.close();
    Q_EMIT changed();
}

void ChangePlanner::throwAway()
{
    const DraftOwner owner = form();
    close(); // first: that keeps what is typed
    m_writer.keep([owner](Act &act) { return DraftStore{act.database()}.removeAll(owner); },
        [this](const Result<void> &removed) {
            if (!removed) fail(removed.error());
        });
}

} // namespace alongside
