// SPDX-License-Identifier: Apache-2.0
#include "app/screens/referrals/ReferralsScreen.h"

#include "app/domain/Role.h"
#include "app/screens/ErrorText.h"
#include "app/store/PersonStore.h"
#include "app/store/ReferralStore.h"

namespace alongside {

ReferralsScreen::ReferralsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_form{parts, writer}, m_editor{parts, writer}
{
    connect(&m_form, &ReferralForm::made, this, &ReferralsScreen::readAgain);
    connect(&m_editor, &ReferralEditor::written, this, &ReferralsScreen::readAgain);
}

bool ReferralsScreen::mayRefer() const
{
    return m_parts.session.hasRoleIn(toTexts({Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator}))
        && m_parts.session.history() == TabletSession::History::Open;
}

void ReferralsScreen::startForCoach()
{
    m_editor.close();
    showPerson({});
}

void ReferralsScreen::showPerson(const QString &personId)
{
    m_person = {personId};
    readAgain();
}

void ReferralsScreen::readAgain()
{
    m_problem.clear();
    readPerson();
    readEverybody();
    m_editor.readAgain();
    Q_EMIT changed();
}

void ReferralsScreen::readPerson()
{
    QList<ReferralLine> lines;
    const bool isShown = mayRefer() && !m_person.isEmpty();
    const auto person = isShown ? PersonStore{m_parts.file.reader()}.find(m_person)
                                : Result<std::optional<Person>>{std::optional<Person>{}};
    const auto stored =
        isShown ? ReferralStore{m_parts.file.reader()}.of(m_person) : Result<QList<Referral>>{QList<Referral>{}};
    if (!person) m_problem = ErrorText::whenReading(person.error());
    if (!stored) m_problem = ErrorText::whenReading(stored.error());
    m_form.show(person ? *person : std::nullopt);
    for (const Referral &referral : stored ? *stored : QList<Referral>{})
        lines.append(ReferralRows::lineOf(referral, m_form.name(), m_parts.clock.today()));
    m_ofPerson.show(lines);
}

void ReferralsScreen::readEverybody()
{
    QList<ReferralLine> late, open, closed;
    const auto stored =
        mayRefer() ? ReferralStore{m_parts.file.reader()}.all() : Result<QList<Referral>>{QList<Referral>{}};
    const auto people =
        mayRefer() ? PersonStore{m_parts.file.reader()}.everyone() : Result<QList<Person>>{QList<Person>{}};
    if (!stored) m_problem = ErrorText::whenReading(stored.error());
    if (!people) m_problem = ErrorText::whenReading(people.error());
    QHash<PersonId, QString> names;
    for (const Person &person : people ? *people : QList<Person>{})
        names.insert(person.id, person.likedName());
    const QDate today = m_parts.clock.today();
    for (const Referral &referral : inChaseOrder(stored ? *stored : QList<Referral>{})) {
        if (!names.contains(referral.person)) continue; // of somebody who has moved on
        QList<ReferralLine> &list = referral.isOverdue(today) ? late : referral.isOpen() ? open : closed;
        list.append(ReferralRows::lineOf(referral, names.value(referral.person), today));
    }
    m_late.show(late);
    m_open.show(open);
    m_closed.show(closed);
}

QString ReferralsScreen::countSentence() const
{
    const int waiting = m_late.count() + m_open.count();
    if (waiting == 0) return tr("No referral waits for anything.");
    const QString all = tr("%n referrals wait", nullptr, waiting);
    return m_late.count() == 0 ? all : tr("%1, %n late", "how many wait", m_late.count()).arg(all);
}

} // namespace alongside
