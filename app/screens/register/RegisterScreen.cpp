// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterScreen.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/register/RegisterWords.h"
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

AttendanceMarker::Target targetOf(const RegisterRow &row)
{
    return {.key = row.mark.key, .place = {.workplace = row.mark.workplace, .placement = row.mark.placement}};
}

Marking::Targets targetsOf(const QList<RegisterRow> &rows)
{
    Marking::Targets targets;
    for (const RegisterRow &row : rows)
        targets.append(targetOf(row));
    return targets;
}

QList<MarkKey> keysOf(const QList<RegisterRow> &rows)
{
    QList<MarkKey> keys;
    for (const RegisterRow &row : rows)
        keys.append(row.mark.key);
    return keys;
}

} // namespace

RegisterScreen::RegisterScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_taps{parts.clock}, m_marking{writer},
      m_details{m_marking, writer, m_taps, parts}, m_somebodyElse{parts}
{
    m_timed.setSingleShot(true);
    connect(&m_timed, &QTimer::timeout, this, &RegisterScreen::passTime);
    connect(&m_marking, &Marking::undoChanged, this, &RegisterScreen::time);
    connect(&m_marking, &Marking::undoChanged, this, &RegisterScreen::undoChanged);
    connect(&m_marking, &Marking::writing, this, [this] { showLines(Places::Kept); });
    connect(&m_marking, &Marking::failed, this, &RegisterScreen::sayFailed);
    connect(&m_marking, &Marking::saved, this, &RegisterScreen::hearSaved);
    connect(&parts.session, &TabletSession::lockedNow, &m_marking, &Marking::forgetUndo);
    connect(&m_somebodyElse, &SomebodyElse::chosen, this, &RegisterScreen::add);
    m_wish.day = today();
}

void RegisterScreen::startForCoach()
{
    m_wish = {.day = today(), .session = alongside::Session::Morning, .site = {}, .whom = {}, .workStream = {}};
    m_only.clear();
    m_mode = Mode::Group;
    m_order = Order::ToMarkFirst;
    m_isGoingHome = false;
    m_marking.forgetUndo();
    m_details.close();
    m_rows.show({});
    say({});
    if (!readSources()) return; // said already
    const SiteId site = RegisterView::siteOf(CoachId{m_parts.session.coachId()}, m_wish.day, m_sources);
    m_wish.session = sessionAt(m_parts.clock.localTime(), m_sources.sites.value(site).afternoonStart);
    show(Places::Sorted);
}

void RegisterScreen::hearSaved(const QList<AttendanceMark> &marks)
{
    QStringList people;
    for (const AttendanceMark &mark : marks) {
        people.append(mark.key.person.text);
        m_failed.remove(mark.key.person);
    }
    if (m_failed.isEmpty()) say({});
    readAgain();
    Q_EMIT saved(people);
}

void RegisterScreen::sayFailed(const QList<MarkKey> &keys, const Error &error)
{
    showLines(Places::Kept);
    QStringList names;
    for (const MarkKey &key : keys)
        if (const RegisterRow *row = rowOf(key.person.text)) names.append(row->person.calledName());
    const QString what = ErrorText::whenSaving(error);
    say(names.isEmpty() ? what : tr("%1: %2", "names, what happened").arg(RegisterWords::someOf(names), what));
    for (const MarkKey &key : keys)
        m_failed.insert(key.person);
}

void RegisterScreen::readAgain()
{
    if (readSources()) show(Places::Kept);
}

bool RegisterScreen::readSources()
{
    auto sources = AttendanceStore{m_parts.file.reader()}.sourcesOf(m_wish.day);
    if (!sources) {
        say(ErrorText::whenReading(sources.error()));
        return false;
    }
    m_sources = *std::move(sources);
    m_flags = MarkFlags::read(m_parts.file.reader());
    return true;
}

void RegisterScreen::show(Places places)
{
    const Register::LocalNow now{.today = today(), .time = m_parts.clock.localTime()};
    m_view = RegisterView::of(m_wish, m_sources, CoachId{m_parts.session.coachId()}, now, domainOrder(m_order));
    m_stillHere = HeadCount::of(m_view.shown.question, m_sources);
    m_scopes.show(m_view.scopes, m_view.chosenScope);
    m_codes.show(m_sources.codes, m_wish.day, CodeChoices::Which::All);
    m_awayCodes.show(m_sources.codes, m_wish.day, CodeChoices::Which::NotHere);
    showLines(places);
    if (const RegisterRow *row = rowOf(m_details.personId())) m_details.show(*row);
    Q_EMIT changed();
}

void RegisterScreen::showLines(Places places)
{
    QList<RegisterLine> lines = RegisterLines::of(shownRows(),
        {.reader = CoachId{m_parts.session.coachId()},
            .flags = m_flags,
            .writing = m_marking.inWriting(),
            .stillHere = peopleStillHere()});
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
    if (m_mode == Mode::Group || m_only.isEmpty()) return m_view.shown.rows;
    const RegisterRow *only = rowOf(m_only);
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

QString RegisterScreen::title() const { return RegisterWords::title(m_view); }

QString RegisterScreen::dayWords() const
{
    return m_view.scopes.isEmpty() ? QString{} : RegisterWords::dayWords(m_view);
}

RegisterScreen::Session RegisterScreen::session() const
{
    return m_wish.session == alongside::Session::Morning ? Session::Morning : Session::Afternoon;
}

void RegisterScreen::setSession(Session session)
{
    RegisterView::Wish next = m_wish;
    next.session = session == Session::Morning ? alongside::Session::Morning : alongside::Session::Afternoon;
    wish(next);
}

bool RegisterScreen::isMorningOver() const
{
    return isToday() && session() == Session::Morning && sessionNow() == alongside::Session::Afternoon;
}

bool RegisterScreen::isClosed() const { return !m_view.site.id.isEmpty() && !m_view.site.isOpen(m_wish.day); }

QString RegisterScreen::closedSentence() const
{
    return isClosed() ? RegisterWords::closedSentence(m_view.site, m_wish.day) : QString{};
}

QString RegisterScreen::lastOpenDayWords() const
{
    const QDate last = isClosed() ? m_view.site.lastOpenDay(m_wish.day) : QDate{};
    return last.isValid() ? DayWords::day(last) : QString{};
}

QStringList RegisterScreen::siteNames() const
{
    QStringList names;
    for (const Site &site : RegisterView::sitesOn(m_wish.day, m_sources))
        names.append(site.name);
    return names;
}

int RegisterScreen::siteIndex() const { return int(siteNames().indexOf(m_view.site.name)); }

void RegisterScreen::setOrder(Order order)
{
    m_order = order;
    show(Places::Sorted);
}

void RegisterScreen::setMode(Mode mode)
{
    m_mode = mode;
    m_only.clear();
    show(Places::Sorted);
}

int RegisterScreen::toRing() const
{
    const QList<RegisterRow> &rows = m_view.shown.rows;
    return int(std::count_if(rows.begin(), rows.end(), [](const RegisterRow &row) { return row.needsRing; }));
}

QList<RegisterRow> RegisterScreen::rest() const
{
    QList<RegisterRow> rest = m_view.shown.toMark();
    rest.removeIf([this](const RegisterRow &row) { return m_marking.isWriting(row.person.id); });
    std::sort(rest.begin(), rest.end(), [](const RegisterRow &left, const RegisterRow &right) {
        return left.person.likedName().localeAwareCompare(right.person.likedName()) < 0;
    });
    return rest;
}

QStringList RegisterScreen::restNames() const
{
    QStringList names;
    for (const RegisterRow &row : rest())
        names.append(row.person.likedName());
    return names;
}

QStringList RegisterScreen::restIds() const
{
    QStringList ids;
    for (const RegisterRow &row : rest())
        ids.append(row.person.id.text);
    return ids;
}

QSet<PersonId> RegisterScreen::peopleStillHere() const
{
    QSet<PersonId> people;
    for (const RegisterRow &row : m_stillHere.withMe())
        people.insert(row.person.id);
    return people;
}

void RegisterScreen::setGoingHome(bool isGoingHome)
{
    m_isGoingHome = isGoingHome;
    Q_EMIT changed();
}

alongside::Session RegisterScreen::sessionNow() const
{
    return sessionAt(m_parts.clock.localTime(), m_view.site.afternoonStart);
}

void RegisterScreen::earlierDay() { open(m_wish.day.addDays(-1)); }

void RegisterScreen::laterDay() { open(m_wish.day.addDays(1)); }

void RegisterScreen::openDay(QDate day) { open(day); }

void RegisterScreen::openToday() { open(today()); }

void RegisterScreen::openLastOpenDay() { open(m_view.site.lastOpenDay(m_wish.day)); }

void RegisterScreen::open(QDate day)
{
    if (!day.isValid() || day > today()) return; // the page offers no such day
    RegisterView::Wish next = m_wish;
    next.day = day;
    if (day == today()) next.session = sessionNow();
    wish(next);
}

void RegisterScreen::chooseSite(int index)
{
    const QList<Site> sites = RegisterView::sitesOn(m_wish.day, m_sources);
    if (index < 0 || index >= sites.size()) return; // a list that changed under the finger
    RegisterView::Wish next = m_wish;
    next.site = sites.at(index).id;
    next.whom = ScopeChoices::Whom::Site;
    wish(next);
}

void RegisterScreen::chooseScope(int index)
{
    if (index < 0 || index >= m_view.scopes.size()) return; // a list that changed under the finger
    const ScopeChoices::Scope scope = m_view.scopes.at(index);
    RegisterView::Wish next = m_wish;
    next.whom = scope.whom;
    next.workStream = WorkStreamId{scope.id};
    wish(next);
}

void RegisterScreen::chooseOnly(const QString &personId)
{
    m_only = personId;
    show(Places::Sorted);
}

void RegisterScreen::wish(const RegisterView::Wish &wish)
{
    m_wish = wish;
    m_isGoingHome = false;
    m_only.clear();
    m_details.close();
    m_rows.show({}); // another register: nothing keeps its place
    readAgain();
}

const RegisterRow *RegisterScreen::rowOf(const QString &personId) const
{
    const QList<RegisterRow> &rows = m_view.shown.rows;
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&personId](const RegisterRow &row) { return row.person.id.text == personId; });
    return found == rows.end() ? nullptr : &*found;
}

bool RegisterScreen::isMeant()
{
    if (m_taps.isOneTouch()) return true;
    say(RegisterWords::twoTouches());
    return false;
}

QString RegisterScreen::labelOf(const QString &codeId) const { return m_sources.codes.find(codeId, m_wish.day).label; }

bool RegisterScreen::markHere(const QString &personId) { return mark(personId, QString::fromLatin1(presentCode)); }

bool RegisterScreen::mark(const QString &personId, const QString &codeId)
{
    if (m_taps.isSecond(personId) || !isMeant()) return false; // the same finger twice, or rain
    const RegisterRow *row = rowOf(personId);
    if (!row || m_marking.isWriting(row->person.id)) return false; // gone from the register, or on its way to the disk
    m_marking.mark({targetOf(*row)}, {.code = codeId}, RegisterWords::undoMark({*row}, labelOf(codeId)));
    return true;
}

bool RegisterScreen::markTheRest(const QStringList &personIds)
{
    if (!isMeant()) return false;
    QList<RegisterRow> named = rest();
    named.removeIf([&personIds](const RegisterRow &row) { return !personIds.contains(row.person.id.text); });
    if (named.isEmpty()) return true; // somebody else has marked them meanwhile
    const QString code = QString::fromLatin1(presentCode);
    m_marking.mark(targetsOf(named), {.code = code}, RegisterWords::undoMark(named, labelOf(code)));
    return true;
}

void RegisterScreen::markGoneHome(const QString &personId)
{
    if (m_taps.isSecond(personId) || !isMeant()) return; // the same finger twice, or rain
    QList<RegisterRow> here = m_stillHere.withMe();
    here.removeIf([&personId](const RegisterRow &row) { return row.person.id.text != personId; });
    if (!here.isEmpty()) m_marking.goneHome(keysOf(here), RegisterWords::undoGoneHome(here));
}

bool RegisterScreen::markAllGoneHome()
{
    if (!isMeant()) return false;
    const QList<RegisterRow> &here = m_stillHere.withMe();
    if (!here.isEmpty()) m_marking.goneHome(keysOf(here), RegisterWords::undoGoneHome(here));
    return true;
}

void RegisterScreen::add(const QString &personId)
{
    if (!isMeant()) return; // rain: said already
    if (m_wish.whom == ScopeChoices::Whom::WorkStream) m_wish.whom = ScopeChoices::Whom::Site; // where they will show
    const PersonId person{personId};
    RegisterRow row;
    row.person = m_somebodyElse.person(personId);
    const QString code = QString::fromLatin1(presentCode);
    const AttendanceMarker::Target here{
        .key = {person, m_wish.day, m_wish.session}, .place = placeOfUnexpected(person)};
    m_marking.mark({here}, {.code = code}, RegisterWords::undoMark({row}, labelOf(code)));
}

/// This site, whatever was said of them before; in their placement when it is here that they are expected.
AttendanceMarker::Place RegisterScreen::placeOfUnexpected(const PersonId &person) const
{
    const RegisterQuestion here{
        .day = m_wish.day, .session = m_wish.session, .site = m_view.site.id, .group = {}, .workStream = {}};
    AttendanceMarker::Place place{.workplace = m_view.site.id.text};
    for (const RegisterRow &row : Register::of(here, m_sources, {}).rows)
        if (row.person.id == person) place.placement = row.usualPlacement;
    return place;
}

void RegisterScreen::undo()
{
    if (isMeant()) m_marking.undo();
}

void RegisterScreen::openDetails(const QString &personId)
{
    if (const RegisterRow *row = rowOf(personId)) m_details.open(*row, m_view.site.name);
}

void RegisterScreen::say(const QString &problem)
{
    m_problem = problem;
    m_failed.clear();
    Q_EMIT problemChanged();
}

void RegisterScreen::dismissProblem() { say({}); }

} // namespace alongside
