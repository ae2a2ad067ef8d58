// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/PlacementForm.h"

#include "app/domain/PlacementKind.h"
#include "app/screens/ErrorText.h"
#include "app/screens/people/PlacementWords.h"
#include "app/screens/placements/KeptWords.h"
#include "app/screens/placements/PlacementFormWords.h"
#include "app/screens/placements/PlacementHistoryWords.h"
#include "app/store/DraftStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/PlacementWriter.h"

#include <QLocale>

#include <array>

namespace alongside {

namespace {

using WishPurpose = PlacementWish::Purpose;

static_assert(int(WishPurpose::End) == PlacementForm::End);
static_assert(int(PlacementPart::Reason) == PlacementForm::Reason);

constexpr int sessionsInAWeek = 14;

Qt::DayOfWeek dayAt(int index) { return Qt::DayOfWeek(Qt::Monday + index / 2); }

Session halfAt(int index) { return index % 2 == 0 ? Session::Morning : Session::Afternoon; }

Result<PlacementHistory> fulfil(PlacementWriter writer, const PlacementWish &wish,
    const PlacementWriter::Beginning &beginning, const PlacementId &before, const DraftOwner &form)
{
    switch (wish.purpose) {
    case WishPurpose::Start:
        return writer.start(beginning, form);
    case WishPurpose::Change:
        return writer.change(before, {wish.from, wish.pattern, wish.terms(), wish.reason}, form);
    case WishPurpose::Suspend:
        return writer.suspend(before, {wish.from, wish.back, wish.reason}, form);
    case WishPurpose::End:
        return writer.end(before, wish.from, wish.reason, form);
    }
    Q_UNREACHABLE();
}

QString numberText(std::optional<int> value, double unit, int decimals)
{
    if (!value) return {};
    const double number = *value / unit;
    return decimals > 0 ? QString::number(number, 'f', decimals) : QString::number(number, 'g', 4);
}

} // namespace

PlacementForm::PlacementForm(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &PlacementForm::refresh);
    connect(&m_typing, &Typing::sealed, this, &PlacementForm::settle);
    connect(&m_typing, &Typing::failed, this, &PlacementForm::fail);
    connect(&m_typing, &Typing::failedEarlier, this, [this](const Error &error) {
        m_problem = ErrorText::whenSavingEarlier(error);
        refresh();
    });
}

void PlacementForm::start(const PersonId &person)
{
    m_subtitle.clear();
    m_setting = PlacementSetting{m_parts.file.reader(), m_parts.clock.today(), person, {}};
    begin(WishPurpose::Start, person, person.text);
}

void PlacementForm::open(PlacementWish::Purpose purpose, const PlacementId &placement)
{
    const auto found = PlacementStore{m_parts.file.reader()}.find(placement);
    if (!found || !*found) return; // gone under the finger
    const PersonId &person = (*found)->placement().person;
    m_subtitle = PlacementHistoryWords{m_parts.file.reader(), m_parts.clock.today()}.placeOf(**found);
    m_setting = PlacementSetting{m_parts.file.reader(), m_parts.clock.today(), person, **found};
    begin(purpose, person, placement.text);
}

void PlacementForm::begin(WishPurpose purpose, const PersonId &person, const QString &about)
{
    m_purpose = purpose;
    m_person = person;
    m_isAsked = false;
    m_problem.clear();
    m_places.show(placesOn(m_parts.clock.today(), m_parts.file.reader()));
    m_form = placementForm(purpose, about, m_writer.coach());
    m_typing.open({m_form.kind, m_form.about}, [this](int field) { return initialText(PlacementField(field)); });
    refresh();
}

void PlacementForm::takeNewPlace(const QString &placeId)
{
    if (!isOpen()) return; // it was made for its own sake
    m_places.show(placesOn(m_parts.clock.today(), m_parts.file.reader()));
    choosePlace(placeId);
}

bool PlacementForm::isBegun(const PersonId &person) const
{
    const auto drafts = DraftStore{m_parts.file.reader()}.of<PlacementDraft>(
        placementForm(WishPurpose::Start, person.text, m_writer.coach()));
    return drafts && !drafts->isEmpty();
}

QString PlacementForm::title() const { return PlacementFormWords::title(m_purpose, m_setting.calledName()); }

QStringList PlacementForm::kinds() const
{
    QStringList words;
    for (const QString &kind : everyPlacementKind())
        words.append(PlacementWords::kindInWords(kind));
    return words;
}

int PlacementForm::kind() const { return int(everyPlacementKind().indexOf(text(PlacementField::Kind))); }

QStringList PlacementForm::movesFrom() const
{
    return m_purpose == WishPurpose::Start ? m_setting.otherPlaces() : QStringList{};
}

QStringList PlacementForm::movingIds() const
{
    return text(PlacementField::Instead).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QList<bool> PlacementForm::isMovingFrom() const
{
    const QStringList moving = movingIds();
    QList<bool> chosen;
    for (const PlacementHistory &other : m_setting.others())
        chosen.append(moving.contains(other.placement().id.text));
    return chosen;
}

void PlacementForm::toggleMove(int index)
{
    if (index < 0 || index >= m_setting.others().size()) return; // a list that changed under the finger
    const QString id = m_setting.others().at(index).placement().id.text;
    QStringList moving = movingIds();
    if (moving.removeAll(id) == 0) moving.append(id);
    fill(PlacementField::Instead, moving.join(QLatin1Char(' ')));
}

QList<bool> PlacementForm::sessions() const
{
    const WeeklyPattern pattern = wish().pattern;
    QList<bool> chosen;
    for (int index = 0; index < sessionsInAWeek; ++index)
        chosen.append(pattern.contains(dayAt(index), halfAt(index)));
    return chosen;
}

void PlacementForm::toggleSession(int index)
{
    const WeeklyPattern before = wish().pattern;
    WeeklyPattern after;
    for (int each = 0; each < sessionsInAWeek; ++each)
        if (before.contains(dayAt(each), halfAt(each)) != (each == index)) after.add(dayAt(each), halfAt(each));
    fill(PlacementField::Pattern, after.text());
}

QString PlacementForm::fromQuestion() const { return PlacementFormWords::fromQuestion(m_purpose); }

QString PlacementForm::reasonQuestion() const { return PlacementFormWords::reasonQuestion(m_purpose); }

QString PlacementForm::saveWords() const { return PlacementFormWords::saveWords(m_purpose); }

void PlacementForm::chooseKind(int index)
{
    if (index >= 0 && index < everyPlacementKind().size()) fill(PlacementField::Kind, everyPlacementKind().at(index));
}

void PlacementForm::type(int field, const QString &text) { fill(PlacementField(field), text); }

void PlacementForm::fill(PlacementField field, const QString &text)
{
    if (m_isWriting) return; // it is on its way
    m_problem.clear();
    m_typing.type(int(field), text);
}

QString PlacementForm::text(PlacementField field) const { return m_typing.text(int(field)); }

QString PlacementForm::initialText(PlacementField field) const
{
    const QDate today = m_parts.clock.today();
    if (field == PlacementField::From && (m_purpose == WishPurpose::Suspend || m_purpose == WishPurpose::End))
        return today.toString(Qt::ISODate);
    const auto &before = m_setting.before();
    if (!before || m_purpose != WishPurpose::Change) return {};
    switch (field) {
    case PlacementField::Pattern:
        return before->patternOn(std::max(today, before->placement().from)).text();
    case PlacementField::Hours:
        return numberText(before->termsOn(today).weeklyMinutes, 60.0, 0);
    case PlacementField::Pay:
        return numberText(before->termsOn(today).hourlyPence, 100.0, 2);
    default:
        return {};
    }
}

PlacementWish PlacementForm::wish() const
{
    return {.purpose = m_purpose,
        .kind = text(PlacementField::Kind),
        .place = m_places.find(place()) ? place() : QString{},
        .pattern = WeeklyPattern::fromText(text(PlacementField::Pattern)).value_or(WeeklyPattern{}),
        .from = QDate::fromString(from(), Qt::ISODate),
        .back = QDate::fromString(back(), Qt::ISODate),
        .hours = hours(),
        .pay = pay(),
        .reason = reason()};
}

QList<PlacementProblem> PlacementForm::problemsNow() const
{
    const PlaceChoice *where = m_places.find(place());
    return problemsOf(wish(), where ? where->dates : PlaceDates{}, m_setting.before() ? &*m_setting.before() : nullptr);
}

QStringList PlacementForm::problems() const
{
    QStringList words(Part::Reason + 1);
    if (!isOpen()) return words;
    for (const PlacementProblem &problem : problemsNow()) {
        const bool isAboutNothing =
            problem.why == PlacementProblem::Why::Missing || problem.why == PlacementProblem::Why::NothingChanges;
        if (isAboutNothing && !m_isAsked) continue; // it has not been its turn yet
        words[int(problem.part)] = PlacementFormWords::problem(problem, m_parts.clock.today());
    }
    return words;
}

QString PlacementForm::savedWords() const { return keptWords(m_typing, m_parts.clock.today()); }

void PlacementForm::refresh()
{
    m_stops = isOpen() ? m_setting.stops(m_parts.file.reader(), wish()) : QStringList{};
    m_notices = !isOpen()
        ? QStringList{}
        : m_setting.notices(m_parts.file.reader(), m_parts.clock.today(), wish(), m_places.find(place()), movingIds());
    Q_EMIT changed();
}

void PlacementForm::save()
{
    m_isAsked = true;
    m_problem.clear();
    if (m_isWriting) return; // the same finger twice
    if (problemsNow().isEmpty() && m_stops.isEmpty()) write(wish());
    Q_EMIT changed();
}

void PlacementForm::write(const PlacementWish &wish)
{
    const PlaceChoice where = m_places.find(wish.place) ? *m_places.find(wish.place) : PlaceChoice{};
    QList<PlacementId> instead;
    for (const QString &id : movingIds())
        instead.append(PlacementId{id});
    const PlacementWriter::Beginning beginning{.placement = {.person = m_person,
                                                   .workStream = where.workStream,
                                                   .employer = where.employer,
                                                   .kind = wish.kind,
                                                   .from = wish.from,
                                                   .funder = funder().trimmed(),
                                                   .terms = wish.terms()},
        .site = where.site,
        .pattern = wish.pattern,
        .coach = m_writer.coach(),
        .reason = wish.reason,
        .instead = instead,
        .endingReason = tr("Moved to %1").arg(where.name)};
    const PlacementId before = m_setting.before() ? m_setting.before()->placement().id : PlacementId{};
    m_isWriting = true;
    m_typing.seal(m_typing.typedFields(),
        [&ids = m_parts.ids, form = m_form, wish, beginning, before](Act &act, const QList<int> &) -> Result<void> {
            const Result<PlacementHistory> written = fulfil(PlacementWriter{act, ids}, wish, beginning, before, form);
            return written ? Result<void>{} : written.error();
        });
}

void PlacementForm::settle()
{
    m_isWriting = false;
    close();
    Q_EMIT saved();
}

void PlacementForm::fail(const Error &error)
{
    m_isWriting = false;
    m_problem = ErrorText::whenSaving(error);
    Q_EMIT changed();
}

void PlacementForm::throwAway()
{
    close(); // first: that keeps what is typed
    m_writer.keep([form = m_form](Act &act) { return DraftStore{act.database()}.removeAll(form); },
        [this](const Result<void> &removed) {
            if (!removed) fail(removed.error());
            Q_EMIT saved(); // the page offers it no more
        });
}

void PlacementForm::close()
{
    m_person = {};
    m_typing.close();
    m_isWriting = false;
    refresh();
}

} // namespace alongside
