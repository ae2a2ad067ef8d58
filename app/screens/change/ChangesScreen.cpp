// SPDX-License-Identifier: Apache-2.0
#include "app/screens/change/ChangesScreen.h"

#include "app/domain/Role.h"
#include "app/screens/ErrorText.h"
#include "app/screens/NameTint.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/people/PlaceNames.h"
#include "app/store/ChangeWriter.h"
#include "app/store/CoachStore.h"

#include <algorithm>

namespace alongside {

namespace {

MoveLine toldRowOf(const ChangeEntry &entry, const Change &change)
{
    const bool isMissing = entry.standing == MoveStanding::NoPlace || entry.standing == MoveStanding::NotTold
        || entry.standing == MoveStanding::PlacedAgain;
    const QString standing = ChangeWords::standing(entry.standing, change);
    return {.key = entry.person.id.text,
        .personId = entry.person.id.text,
        .name = entry.person.likedName(),
        .initials = entry.person.initials(),
        .face = entry.person.face,
        .tint = tintOf(entry.person.id.text),
        .detail = ChangeWords::told(entry.notice),
        .outcome = isMissing ? QString{} : standing,
        .problem = isMissing ? standing : QString{},
        .isDone = entry.standing == MoveStanding::Complete,
        .canOpen = true};
}

bool isMoveComplete(const ChangeEntry &entry) { return entry.standing == MoveStanding::Complete; }

int completeIn(const QList<ChangeEntry> &entries)
{
    return int(std::count_if(entries.begin(), entries.end(), isMoveComplete));
}

} // namespace

ChangesScreen::ChangesScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_planner{parts, writer}, m_telling{parts, writer}
{
    connect(&m_planner, &ChangePlanner::changed, this, &ChangesScreen::changed);
    connect(&m_planner, &ChangePlanner::carriedOut, this, [this](const QString &changeId) {
        m_openId = changeId;
        afterWriting();
    });
    connect(&m_telling, &TellForm::saved, this, &ChangesScreen::afterWriting);
}

bool ChangesScreen::mayPlan() const
{
    return m_parts.session.hasRoleIn(toTexts({Role::Supervisor, Role::Manager, Role::Administrator}))
        && m_parts.session.history() == TabletSession::History::Open;
}

bool ChangesScreen::mayClose() const
{
    return mayPlan() && m_parts.session.hasRoleIn(toTexts({Role::Manager, Role::Administrator}));
}

bool ChangesScreen::mayLook() const
{
    return mayPlan()
        || (m_parts.session.hasRoleIn(toTexts({Role::Coach, Role::KeyCoach}))
            && m_parts.session.history() == TabletSession::History::Open);
}

void ChangesScreen::startForCoach()
{
    m_planner.close();
    m_telling.close();
    m_openId.clear();
    m_problem.clear();
    m_changes.clear();
    m_lines.show({});
    m_people.show({});
    m_isStale = true;
    Q_EMIT changed();
}

void ChangesScreen::readAgain()
{
    m_isStale = true;
    if (m_isInFront) read();
}

void ChangesScreen::comeToFront()
{
    m_isInFront = true;
    if (m_isStale || m_readOn != m_parts.clock.today()) read();
}

void ChangesScreen::afterWriting()
{
    read();
    Q_EMIT saved();
}

void ChangesScreen::read()
{
    m_isStale = false;
    m_readOn = m_parts.clock.today();
    m_problem.clear();
    m_changes.clear();
    if (!mayLook()) return show();
    Database &reader = m_parts.file.reader();
    m_names = namesOfPlaces(reader);
    const auto coaches = CoachStore{reader}.everyone();
    for (const Coach &coach : coaches ? *coaches : QList<Coach>{})
        m_names.insert(coach.id.text, coach.name);
    const auto changes = ChangeStore{reader}.all();
    if (!changes) m_problem = ErrorText::whenReading(changes.error());
    if (!changes) return show();
    const auto entries = ChangeStore{reader}.entries(*changes, m_readOn);
    if (!entries) m_problem = ErrorText::whenReading(entries.error());
    for (int place = 0; entries && place < changes->size(); ++place)
        m_changes.append({changes->at(place), entries->at(place)});
    show();
}

QString ChangesScreen::titleOf(const Read &read) const
{
    const QString person = read.entries.isEmpty() ? QString{} : read.entries.first().person.likedName();
    return ChangeWords::title(read.change, m_names, person);
}

MadeChange ChangesScreen::lineOf(const Read &read) const
{
    const int complete = completeIn(read.entries);
    return {.changeId = read.change.id.text,
        .title = titleOf(read),
        .detail = ChangeWords::progress(read.change, complete, int(read.entries.size())),
        .isOpen = complete < read.entries.size()};
}

void ChangesScreen::show()
{
    QList<MadeChange> lines;
    for (const Read &each : std::as_const(m_changes))
        lines.append(lineOf(each));
    std::stable_sort(lines.begin(), lines.end(),
        [](const MadeChange &left, const MadeChange &right) { return left.isOpen && !right.isOpen; });
    m_lines.show(lines);
    QList<MoveLine> people;
    if (const Read *read = openOne()) {
        for (const ChangeEntry &entry : read->entries)
            people.append(toldRowOf(entry, read->change));
        std::stable_sort(people.begin(), people.end(),
            [](const MoveLine &left, const MoveLine &right) { return !left.isDone && right.isDone; });
    }
    m_people.show(people);
    Q_EMIT changed();
}

const ChangesScreen::Read *ChangesScreen::openOne() const
{
    const auto found = std::find_if(
        m_changes.begin(), m_changes.end(), [this](const Read &each) { return each.change.id.text == m_openId; });
    return found == m_changes.end() ? nullptr : &*found;
}

QString ChangesScreen::countSentence() const
{
    int untold = 0;
    for (const Read &each : m_changes)
        untold += int(std::count_if(
            each.entries.begin(), each.entries.end(), [](const ChangeEntry &entry) { return !entry.notice.isTold(); }));
    if (m_changes.isEmpty()) return {};
    return untold == 0 ? tr("Everybody was told") : tr("%n people are still to be told", nullptr, untold);
}

QString ChangesScreen::emptySentence() const
{
    if (!m_parts.session.historySentence().isEmpty()) return m_parts.session.historySentence();
    if (!mayLook()) return tr("Changes are for coaches, supervisors and managers. Ask yours.");
    if (!m_problem.isEmpty() || m_lines.count() > 0) return {};
    return mayPlan() ? tr("Nothing has been changed yet. Choose what is to change.")
                     : tr("Nothing changes at present. What a manager plans shows here.");
}

QString ChangesScreen::openTitle() const { return openOne() ? titleOf(*openOne()) : QString{}; }

QString ChangesScreen::openDetail() const { return openOne() ? lineOf(*openOne()).detail : QString{}; }

QString ChangesScreen::openReason() const { return openOne() ? openOne()->change.reason : QString{}; }

QString ChangesScreen::finishWords() const
{
    const Read *read = openOne();
    if (!read || !mayPlan() || read->entries.isEmpty()) return {};
    const ChangeEntry &entry = read->entries.first();
    return entry.standing == MoveStanding::ToFinish ? tr("%1 has left", "a person").arg(entry.person.calledName())
                                                    : QString{};
}

void ChangesScreen::open(const QString &changeId)
{
    m_planner.close();
    m_openId = changeId;
    show();
}

void ChangesScreen::close()
{
    m_openId.clear();
    show();
}

void ChangesScreen::tell(const QString &personId)
{
    const Read *read = openOne();
    if (!read || !mayLook()) return; // gone under the finger
    for (const ChangeEntry &entry : read->entries)
        if (entry.person.id.text == personId) m_telling.open(read->change, entry, titleOf(*read));
}

void ChangesScreen::finish()
{
    const Read *read = openOne();
    if (!read || finishWords().isEmpty()) return; // the button is not there
    const ChangeId change = read->change.id;
    const PersonId person = read->entries.first().person.id;
    m_writer.write(
        [&ids = m_parts.ids, change, person, today = m_parts.clock.today()](Act &act) {
            return ChangeWriter{act, ids}.finishLeaving(change, person, today);
        },
        [this](const Result<void> &written) {
            if (written) return afterWriting();
            m_problem = ErrorText::whenSaving(written.error());
            Q_EMIT changed();
        });
}

} // namespace alongside
