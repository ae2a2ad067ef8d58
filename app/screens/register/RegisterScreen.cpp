// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterScreen.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/AttendanceStore.h"

#include <algorithm>

namespace alongside {

namespace {

/// A timer that is a moment early comes again.
constexpr std::chrono::milliseconds aMoment{50};

Register::Order domainOrder(RegisterScreen::Order order)
{
    return order == RegisterScreen::Order::ByName ? Register::Order::ByName : Register::Order::ToMarkFirst;
}

} // namespace

RegisterScreen::RegisterScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_taps{parts.clock}, m_marking{writer}, m_days{m_shown, parts.clock},
      m_acts{m_shown, m_marking, m_taps}, m_details{m_marking, writer, m_taps, parts}, m_somebodyElse{parts}
{
    m_timed.setSingleShot(true);
    connect(&m_timed, &QTimer::timeout, this, &RegisterScreen::passTime);
    connect(&m_marking, &Marking::undoChanged, this, &RegisterScreen::time);
    connect(&m_marking, &Marking::undoChanged, this, &RegisterScreen::undoChanged);
    connect(&m_marking, &Marking::writing, this, [this] { showLines(Places::Kept); });
    connect(&m_marking, &Marking::failed, this, [this] { showLines(Places::Kept); });
    connect(&m_marking, &Marking::saved, this, &RegisterScreen::hearSaved);
    connect(&m_acts, &RegisterActs::problemChanged, this, &RegisterScreen::problemChanged);
    connect(&parts.session, &TabletSession::lockedNow, &m_marking, &Marking::forgetUndo);
    connect(&m_somebodyElse, &SomebodyElse::chosen, this, &RegisterScreen::add);
    m_shown.wish.day = m_days.today();
}

void RegisterScreen::startForCoach()
{
    m_shown.wish = {.day = m_days.today()};
    m_only.clear();
    m_mode = Mode::Group;
    m_order = Order::ToMarkFirst;
    m_isGoingHome = false;
    m_marking.forgetUndo();
    m_details.close();
    m_rows.show({});
    m_acts.say({});
    if (!readSources()) return; // said already
    m_shown.wish = m_days.start(CoachId{m_parts.session.coachId()}, m_shown.sources);
    show(Places::Sorted);
}

void RegisterScreen::hearSaved(const QList<AttendanceMark> &marks)
{
    QStringList people;
    for (const AttendanceMark &mark : marks)
        people.append(mark.key.person.text);
    readAgain();
    Q_EMIT saved(people);
}

void RegisterScreen::readAgain()
{
    if (readSources()) show(Places::Kept);
}

bool RegisterScreen::readSources()
{
    auto sources = AttendanceStore{m_parts.file.reader()}.sourcesOf(day());
    if (!sources) {
        m_acts.say(ErrorText::whenReading(sources.error()));
        return false;
    }
    m_shown.sources = *std::move(sources);
    m_shown.flags = MarkFlags::read(m_parts.file.reader());
    return true;
}

void RegisterScreen::show(Places places)
{
    const RegisterSources &sources = m_shown.sources;
    const Register::LocalNow now{.today = m_days.today(), .time = m_parts.clock.localTime()};
    m_shown.view =
        RegisterView::of(m_shown.wish, sources, CoachId{m_parts.session.coachId()}, now, domainOrder(m_order));
    m_shown.here = HeadCount::of(m_shown.view.shown.question, sources);
    m_scopes.show(m_shown.view.scopes, m_shown.view.chosenScope);
    m_codes.show(sources.codes, day(), CodeChoices::Which::All);
    m_awayCodes.show(sources.codes, day(), CodeChoices::Which::NotHere);
    showLines(places);
    if (const RegisterRow *row = m_shown.find(m_details.personId())) m_details.show(*row);
    Q_EMIT changed();
}

void RegisterScreen::showLines(Places places)
{
    QList<RegisterLine> lines = RegisterLines::of(shownRows(),
        {.reader = CoachId{m_parts.session.coachId()},
            .flags = m_shown.flags,
            .writing = m_marking.inWriting(),
            .stillHere = m_shown.peopleHere()});
    m_sortAt.reset();
    if (places == Places::Kept) {
        QList<RegisterLine> kept = RegisterLines::inPlacesOf(m_rows.rows(), lines);
        if (kept != lines) sortLater();
        lines = std::move(kept);
    }
    m_rows.show(std::move(lines));
    time();
}

QList<RegisterRow> RegisterScreen::shownRows() const
{
    if (m_mode == Mode::Group || m_only.isEmpty()) return m_shown.view.shown.rows;
    const RegisterRow *only = m_shown.find(m_only);
    return only ? QList<RegisterRow>{*only} : QList<RegisterRow>{};
}

void RegisterScreen::passTime()
{
    m_marking.endUndoWhenDue();
    if (m_sortAt && m_parts.clock.monotonic() >= *m_sortAt) show(Places::Sorted);
    time();
}

void RegisterScreen::sortLater()
{
    if (m_order == Order::ToMarkFirst) m_sortAt = m_parts.clock.monotonic() + Marking::undoable;
}

void RegisterScreen::time()
{
    std::optional<std::chrono::milliseconds> next = m_marking.undoEnds();
    if (m_sortAt && (!next || *m_sortAt < *next)) next = m_sortAt;
    if (!next) return m_timed.stop();
    m_timed.start(std::max(aMoment, *next - m_parts.clock.monotonic()));
}

QString RegisterScreen::title() const { return RegisterWords::title(m_shown.view); }

QString RegisterScreen::dayWords() const
{
    return m_shown.view.scopes.isEmpty() ? QString{} : RegisterWords::dayWords(m_shown.view);
}

RegisterScreen::Session RegisterScreen::session() const
{
    return m_shown.wish.session == alongside::Session::Morning ? Session::Morning : Session::Afternoon;
}

void RegisterScreen::setSession(Session session)
{
    go(m_days.inSession(session == Session::Morning ? alongside::Session::Morning : alongside::Session::Afternoon));
}

QString RegisterScreen::closedSentence() const
{
    return isClosed() ? RegisterWords::closedSentence(m_shown.view.site, day()) : QString{};
}

QString RegisterScreen::lastOpenDayWords() const
{
    const QDate last = m_days.lastOpenDay();
    return last.isValid() ? DayWords::day(last) : QString{};
}

void RegisterScreen::setOrder(Order order)
{
    m_order = order;
    show(Places::Sorted);
}

void RegisterScreen::setMode(Mode mode)
{
    const bool leavesEmployer = mode == Mode::Group && !m_shown.wish.employer.isEmpty();
    m_mode = mode;
    m_only.clear();
    if (leavesEmployer) return go(m_days.withMyGroup());
    show(Places::Sorted);
}

void RegisterScreen::chooseOnly(const QString &personId)
{
    m_only = personId;
    show(Places::Sorted);
}

void RegisterScreen::setGoingHome(bool isGoingHome)
{
    m_isGoingHome = isGoingHome;
    Q_EMIT changed();
}

int RegisterScreen::toRing() const
{
    const QList<RegisterRow> &rows = m_shown.view.shown.rows;
    return int(std::count_if(rows.begin(), rows.end(), [](const RegisterRow &row) { return row.needsRing; }));
}

QStringList RegisterScreen::restNames() const
{
    QStringList names;
    for (const RegisterRow &row : m_acts.rest())
        names.append(row.person.likedName());
    return names;
}

QStringList RegisterScreen::restIds() const
{
    QStringList ids;
    for (const RegisterRow &row : m_acts.rest())
        ids.append(row.person.id.text);
    return ids;
}

void RegisterScreen::go(const DayChoice::Step &step)
{
    if (!step) return; // the page offers no such step
    m_shown.wish = *step;
    m_isGoingHome = false;
    m_only.clear();
    m_details.close();
    m_rows.show({}); // another register: nothing keeps its place
    readAgain();
}

void RegisterScreen::goTo(const DayChoice::Step &step)
{
    if (!step) return; // the page offers no such step
    m_mode = step->employer.isEmpty() ? Mode::Group : Mode::OneToOne;
    go(step);
    const QList<RegisterRow> &rows = m_shown.view.shown.rows;
    if (m_mode == Mode::OneToOne && rows.size() == 1) chooseOnly(rows.first().person.id.text);
}

void RegisterScreen::openWorkplace(const QString &workplace)
{
    openToday();
    goTo(m_days.at(workplace));
}

void RegisterScreen::press(const QString &personId)
{
    const RegisterLine *line = m_rows.find(personId);
    if (m_taps.isSecond(personId) || !line) return; // the same finger twice, or gone under the finger
    if (m_isGoingHome && line->stillHere) return m_acts.markGoneHome(personId);
    if (RegisterRows::isMarked(*line)) return openDetails(personId);
    m_acts.mark(personId, QString::fromLatin1(presentCode));
}

bool RegisterScreen::mark(const QString &personId, const QString &codeId)
{
    return !m_taps.isSecond(personId) && m_acts.mark(personId, codeId);
}

void RegisterScreen::markGoneHome(const QString &personId)
{
    if (!m_taps.isSecond(personId)) m_acts.markGoneHome(personId);
}

void RegisterScreen::add(const QString &personId)
{
    if (!m_acts.add(m_somebodyElse.person(personId))) return; // rain: said already
    std::optional<ScopeChoices::Whom> &whom = m_shown.wish.whom;
    if (whom == ScopeChoices::Whom::WorkStream) whom = ScopeChoices::Whom::Site; // where they will show
}

void RegisterScreen::openDetails(const QString &personId)
{
    if (const RegisterRow *row = m_shown.find(personId)) m_details.open(*row, m_shown.view.placeName());
}

} // namespace alongside
