// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterScreen.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/register/RegisterWords.h"
#include "app/store/AttendanceStore.h"

#include <algorithm>

namespace alongside {

namespace {

Register::Order domainOrder(RegisterScreen::Order order)
{
    return order == RegisterScreen::Order::ByName ? Register::Order::ByName : Register::Order::ToMarkFirst;
}

QList<AttendanceMark> marksOf(const QList<RegisterRow> &rows)
{
    QList<AttendanceMark> marks;
    for (const RegisterRow &row : rows)
        marks.append(row.mark);
    return marks;
}

} // namespace

RegisterScreen::RegisterScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_taps{parts.clock}, m_marking{writer}, m_details{m_marking, parts},
      m_somebodyElse{parts}
{
    m_tick.setInterval(std::chrono::milliseconds{500});
    connect(&m_tick, &QTimer::timeout, this, &RegisterScreen::passTime);
    m_tick.start();
    connect(&m_marking, &Marking::undoChanged, this, &RegisterScreen::undoChanged);
    connect(&m_marking, &Marking::writing, this, [this] { showLines(Places::Kept); });
    connect(&m_marking, &Marking::failed, this, [this](const Error &error) {
        showLines(Places::Kept);
        say(ErrorText::whenSaving(error));
    });
    connect(&m_marking, &Marking::saved, this, [this](const QList<AttendanceMark> &marks) {
        readAgain();
        QStringList people;
        for (const AttendanceMark &mark : marks)
            people.append(mark.key.person.text);
        Q_EMIT saved(people);
    });
    connect(&m_somebodyElse, &SomebodyElse::chosen, this, &RegisterScreen::add);
    m_wish.day = today();
}

void RegisterScreen::startForCoach()
{
    m_wish = {.day = today(), .session = alongside::Session::Morning, .site = {}, .whom = {}, .workStream = {}};
    m_only.clear();
    m_details.close();
    m_rows.show({});
    if (!readSources()) return; // said already
    const SiteId site = RegisterView::siteOf(CoachId{m_parts.session.coachId()}, m_wish.day, m_sources);
    m_wish.session = sessionAt(m_parts.clock.localTime(), m_sources.sites.value(site).afternoonStart);
    show(Places::Sorted);
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
        {.reader = CoachId{m_parts.session.coachId()}, .flags = m_flags, .writing = m_marking.inWriting()});
    m_sortAt.reset();
    if (places == Places::Kept) {
        lines = RegisterLines::inPlacesOf(m_rows.rows(), std::move(lines));
        sortLater();
    }
    m_rows.show(std::move(lines));
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
}

void RegisterScreen::sortLater()
{
    if (m_order == Order::ToMarkFirst) m_sortAt = m_parts.clock.monotonic() + Marking::undoable;
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

QStringList RegisterScreen::restNames() const
{
    QStringList names;
    for (const RegisterRow &row : m_view.shown.toMark())
        names.append(row.person.likedName());
    names.sort(Qt::CaseInsensitive);
    return names;
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

void RegisterScreen::markHere(const QString &personId) { mark(personId, QString::fromLatin1(presentCode)); }

void RegisterScreen::mark(const QString &personId, const QString &codeId, const QString &reason)
{
    if (!m_taps.accepts(personId)) return; // rain, or the same finger twice
    const RegisterRow *row = rowOf(personId);
    if (!row || m_marking.isWriting(row->person.id)) return; // gone from the register, or on its way to the disk
    const QString label = m_sources.codes.find(codeId, m_wish.day).label;
    m_marking.mark({row->mark}, {.code = codeId, .reason = reason}, RegisterWords::undoMark({*row}, label));
}

void RegisterScreen::markTheRest()
{
    const QList<RegisterRow> rest = m_view.shown.toMark();
    if (rest.isEmpty()) return; // somebody else has marked them meanwhile
    const QString code = QString::fromLatin1(presentCode);
    const QString label = m_sources.codes.find(code, m_wish.day).label;
    m_marking.mark(marksOf(rest), {.code = code}, RegisterWords::undoMark(rest, label));
}

void RegisterScreen::markGoneHome(const QString &personId)
{
    if (!m_taps.accepts(personId)) return; // rain, or the same finger twice
    if (const RegisterRow *row = rowOf(personId)) m_marking.goneHome({row->mark}, RegisterWords::undoGoneHome({*row}));
}

void RegisterScreen::markAllGoneHome()
{
    QList<RegisterRow> here = m_view.shown.rows;
    here.removeIf(
        [](const RegisterRow &row) { return row.standing != RegisterRow::Standing::Here || row.mark.hasGoneHome(); });
    if (!here.isEmpty()) m_marking.goneHome(marksOf(here), RegisterWords::undoGoneHome(here));
}

void RegisterScreen::recordRing(const QString &personId, const QString &said, const QString &told)
{
    if (const RegisterRow *row = rowOf(personId)) m_marking.followUp(row->mark, said, told);
}

void RegisterScreen::add(const QString &personId)
{
    if (m_wish.whom == ScopeChoices::Whom::WorkStream) m_wish.whom = ScopeChoices::Whom::Site; // where they will show
    const AttendanceMark before = markOfUnexpected(PersonId{personId});
    RegisterRow row;
    row.person = m_somebodyElse.person(personId);
    const QString code = QString::fromLatin1(presentCode);
    const QString label = m_sources.codes.find(code, m_wish.day).label;
    m_marking.mark({before}, {.code = code}, RegisterWords::undoMark({row}, label));
}

/// As it is now, wherever they were expected; marked at this site.
AttendanceMark RegisterScreen::markOfUnexpected(const PersonId &person) const
{
    const RegisterQuestion everywhere{
        .day = m_wish.day, .session = m_wish.session, .site = {}, .group = {}, .workStream = {}};
    AttendanceMark mark;
    for (const RegisterRow &row : Register::of(everywhere, m_sources, {}).rows)
        if (row.person.id == person) mark = row.mark;
    mark.key = {person, m_wish.day, m_wish.session};
    if (!mark.isMarked() && mark.workplace != m_view.site.id.text) {
        mark.workplace = m_view.site.id.text;
        mark.placement = {};
    }
    return mark;
}

void RegisterScreen::undo() { m_marking.undo(); }

void RegisterScreen::openDetails(const QString &personId)
{
    if (const RegisterRow *row = rowOf(personId)) m_details.open(*row);
}

void RegisterScreen::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

void RegisterScreen::dismissProblem() { say({}); }

} // namespace alongside
