// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/PlacementsScreen.h"

#include "app/screens/ErrorText.h"
#include "app/screens/placements/PlacementHistoryWords.h"
#include "app/store/PlacementStore.h"
#include "app/store/PlacementWriter.h"

#include <algorithm>

namespace alongside {

PlacementsScreen::PlacementsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_form{parts, writer}, m_employer{parts, writer}
{
    connect(&m_form, &PlacementForm::saved, this, &PlacementsScreen::readAgain);
    connect(&m_form, &PlacementForm::saved, this, &PlacementsScreen::saved);
    connect(&m_employer, &EmployerScreen::made, &m_form, &PlacementForm::takeNewPlace);
}

bool PlacementsScreen::isAllowed() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

void PlacementsScreen::startForCoach()
{
    m_form.close();
    m_employer.close();
    showPerson({});
}

void PlacementsScreen::showPerson(const QString &personId)
{
    if (m_person.text != personId) m_problem.clear();
    m_person = {personId};
    readAgain();
}

void PlacementsScreen::readAgain()
{
    m_employer.readAgain();
    m_histories.clear();
    if (isAllowed() && !m_person.isEmpty()) {
        const auto histories = PlacementStore{m_parts.file.reader()}.ofPerson(m_person);
        if (histories)
            m_histories = *histories;
        else
            m_problem = ErrorText::whenReading(histories.error());
    }
    const PlacementHistoryWords words{m_parts.file.reader(), m_parts.clock.today()};
    QList<PlacementLine> current, past;
    for (const PlacementHistory &history : std::as_const(m_histories))
        (history.standingOn(m_parts.clock.today()) == PlacementHistory::Standing::Ended ? past : current)
            .append(words.lineOf(history));
    m_current.show(std::move(current));
    m_past.show(std::move(past));
    Q_EMIT changed();
}

QString PlacementsScreen::begunSentence() const
{
    const bool isBegun = !m_person.isEmpty() && isAllowed() && !m_form.isOpen() && m_form.isBegun(m_person);
    return isBegun ? tr("You began a placement and did not finish it.") : QString{};
}

QString PlacementsScreen::emptySentence() const
{
    if (!m_histories.isEmpty()) return {};
    return tr("No placement is written down yet.");
}

const PlacementHistory *PlacementsScreen::find(const QString &placementId) const
{
    const auto found = std::find_if(m_histories.begin(), m_histories.end(),
        [&](const PlacementHistory &history) { return history.placement().id.text == placementId; });
    return found == m_histories.end() ? nullptr : &*found;
}

void PlacementsScreen::start() { m_form.start(m_person); }

void PlacementsScreen::change(const QString &placementId)
{
    m_form.open(PlacementWish::Purpose::Change, PlacementId{placementId});
}

void PlacementsScreen::suspend(const QString &placementId)
{
    m_form.open(PlacementWish::Purpose::Suspend, PlacementId{placementId});
}

void PlacementsScreen::end(const QString &placementId)
{
    m_form.open(PlacementWish::Purpose::End, PlacementId{placementId});
}

void PlacementsScreen::comeBack(const QString &placementId)
{
    const PlacementHistory *history = find(placementId);
    const QDate today = m_parts.clock.today();
    const Pause *pause = history ? history->pauseOn(today) : nullptr;
    if (!pause) return; // somebody else has brought them back meanwhile
    m_writer.write(
        [&ids = m_parts.ids, id = history->placement().id, from = pause->from, today](Act &act) {
            return PlacementWriter{act, ids}.setBack(id, from, today);
        },
        [this](const Result<PlacementHistory> &outcome) { settle(outcome); });
}

void PlacementsScreen::goOn(const QString &placementId)
{
    m_writer.write(
        [&ids = m_parts.ids, id = PlacementId{placementId}](Act &act) {
            return PlacementWriter{act, ids}.goOn(id);
        },
        [this](const Result<PlacementHistory> &outcome) { settle(outcome); });
}

void PlacementsScreen::settle(const Result<PlacementHistory> &outcome)
{
    m_problem = outcome ? QString{} : ErrorText::whenSaving(outcome.error());
    readAgain();
    Q_EMIT saved();
}

} // namespace alongside
