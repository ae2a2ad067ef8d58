// SPDX-License-Identifier: Apache-2.0
#include "app/screens/board/BoardScreen.h"

#include "app/domain/Role.h"
#include "app/domain/WrittenCsv.h"
#include "app/papers/BoardPaper.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/NameTint.h"
#include "app/screens/board/BoardExport.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/BoardStore.h"
#include "app/store/PersonStore.h"

#include <QFileInfo>

#include <algorithm>

namespace alongside {

namespace {

/// What a service is asked about.
constexpr int yearsBack = 5;

} // namespace

BoardScreen::BoardScreen(const WorkParts &parts, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_quarter{Quarter::of(parts.clock.today())}
{
}

bool BoardScreen::mayLook() const
{
    return m_parts.session.hasRoleIn(toTexts({Role::Manager, Role::Administrator}))
        && m_parts.session.history() == TabletSession::History::Open;
}

bool BoardScreen::hasHours() const { return m_parts.session.hasRoleIn(toTexts({Role::Earnings})); }

void BoardScreen::startForCoach()
{
    m_chosen.clear();
    m_paperSentence.clear();
    m_everybody.clear();
    m_rows = {};
    m_figures = {};
    for (BoardNumbers *numbers :
        {&m_first, &m_placements, &m_sites, &m_streams, &m_hours, &m_sustained, &m_attendance, &m_support})
        numbers->show({});
    m_people.show({});
    m_quarter = Quarter::of(m_parts.clock.today());
    m_isStale = true;
    Q_EMIT changed();
}

void BoardScreen::readAgain()
{
    m_isStale = true;
    if (m_isInFront) read();
}

void BoardScreen::comeToFront()
{
    m_isInFront = true;
    if (m_isStale || m_readOn != m_parts.clock.today()) read();
}

void BoardScreen::read()
{
    m_isStale = false;
    const bool wasNow = m_quarter.contains(m_readOn);
    m_readOn = m_parts.clock.today();
    if (wasNow) m_quarter = Quarter::of(m_readOn); // it is over, and the next has begun
    m_problem.clear();
    m_everybody.clear();
    m_rows = {};
    m_names.clear();
    if (mayLook()) readRows();
    count();
}

void BoardScreen::readRows()
{
    Database &reader = m_parts.file.reader();
    const auto people = PersonStore{reader}.everyone();
    if (!people) m_problem = ErrorText::whenReading(people.error());
    if (!people) return; // half a board would tell something that is not so
    const auto hours = hasHours() ? BoardStore::Hours::Shown : BoardStore::Hours::Hidden;
    const auto rows = BoardStore{reader}.rows(*people, hours, m_readOn);
    if (!rows) m_problem = ErrorText::whenReading(rows.error());
    if (!rows) return;
    m_everybody = *people;
    m_rows = *rows;
    for (const Site &site : m_rows.sites)
        m_names.insert(site.id.text, site.name);
    for (const WorkStream &stream : m_rows.workStreams)
        m_names.insert(stream.id.text, stream.name);
}

void BoardScreen::count()
{
    const QDate asOf = std::min(m_quarter.to, m_readOn);
    if (asOf != m_readOn && BoardFigures::isOfNow(m_chosen)) m_chosen.clear();
    m_figures = BoardFigures{{.rows = m_rows,
        .names = m_names,
        .quarter = m_quarter,
        .asOf = asOf,
        .isNow = asOf == m_readOn,
        .hasHours = hasHours()}};
    show();
}

void BoardScreen::show()
{
    m_first.show(m_figures.first());
    m_placements.show(m_figures.placements());
    m_sites.show(m_figures.sites());
    m_streams.show(m_figures.streams());
    m_hours.show(m_figures.hours());
    m_sustained.show(m_figures.sustained());
    m_attendance.show(m_figures.attendance());
    m_support.show(m_figures.support());
    m_people.show(peopleBehind(shownKey()));
    Q_EMIT changed();
}

QList<BoardPerson> BoardScreen::peopleBehind(const QString &key) const
{
    const QList<PersonId> behind = m_figures.behind(key);
    const QSet<PersonId> ids{behind.begin(), behind.end()};
    QList<BoardPerson> people;
    for (const Person &person : m_everybody) {
        if (!ids.contains(person.id)) continue; // is counted as something else
        people.append({.personId = person.id.text,
            .name = person.likedName(),
            .initials = person.initials(),
            .face = person.face,
            .tint = tintOf(person.id.text),
            .detail = m_figures.detailOf(person.id, key)});
    }
    return people;
}

QString BoardScreen::countSentence() const
{
    const QDate asOf = m_figures.facts().asOf;
    if (!asOf.isValid()) return {}; // not read yet
    QStringList parts{tr("%n people", nullptr, m_figures.people()), tr("counted on %1").arg(DayWords::shortDay(asOf))};
    if (asOf < m_quarter.to) parts.append(tr("the quarter is not over"));
    return parts.join(QStringLiteral(" · "));
}

bool BoardScreen::hasLater() const { return m_quarter.to < m_parts.clock.today(); }

bool BoardScreen::hasEarlier() const { return m_quarter.from > m_parts.clock.today().addYears(-yearsBack); }

void BoardScreen::turnEarlier()
{
    if (hasEarlier()) turnTo(m_quarter.before());
}

void BoardScreen::turnLater()
{
    if (hasLater()) turnTo(Quarter::of(m_quarter.to.addDays(1)));
}

void BoardScreen::turnTo(const Quarter &quarter)
{
    if (m_isStale || m_readOn != m_parts.clock.today())
        read(); // it lay open over midnight, and a later quarter may have begun
    m_quarter = quarter;
    m_paperSentence.clear(); // it was about another quarter
    count();
}

QString BoardScreen::hoursSentence() const
{
    return hasHours() ? QString{} : tr("Hours worked are counted here for coaches who may see earnings.");
}

QString BoardScreen::shownKey() const
{
    if (!m_chosen.isEmpty()) return m_chosen;
    for (const BoardNumbers *numbers : {&m_first, &m_placements})
        if (!numbers->lines().isEmpty()) return numbers->lines().first().key;
    return {};
}

QString BoardScreen::peopleTitle() const
{
    if (shownKey().isEmpty()) return {};
    return tr("%1: %2", "what is counted, how many")
        .arg(m_figures.words(shownKey()), QLocale{}.toString(m_people.count()));
}

QString BoardScreen::emptySentence() const
{
    if (!m_parts.session.historySentence().isEmpty()) return m_parts.session.historySentence();
    if (!mayLook()) return tr("The board is for managers. Ask yours.");
    if (!m_problem.isEmpty()) return {};
    return m_figures.people() == 0 ? tr("Nobody is on this tablet yet. They come with the next sync.") : QString{};
}

QString BoardScreen::nobodySentence() const { return m_people.count() > 0 ? QString{} : tr("Nobody is counted here."); }

void BoardScreen::choose(const QString &key)
{
    m_chosen = key;
    show();
}

void BoardScreen::publishTable()
{
    if (!mayLook() || m_figures.people() == 0) return; // the button is not there
    save(tr("Board, %1, counts.csv", "a quarter").arg(m_quarter.text()),
        writeCsv(BoardExport{m_figures}.csv(m_parts.serviceName)));
}

void BoardScreen::publishPaper()
{
    if (!mayLook() || m_figures.people() == 0) return; // the button is not there
    const BoardExport counts{m_figures};
    const auto pdf = BoardPaper::about({.service = m_parts.serviceName,
                                           .quarter = quarter(),
                                           .asOf = m_figures.facts().asOf,
                                           .tables = counts.tables(),
                                           .sites = counts.sites(),
                                           .sums = counts.sums()},
        m_readOn)
                         .toPdf();
    save(tr("Board, %1, counts.pdf", "a quarter").arg(m_quarter.text()),
        pdf ? Result<QByteArray>{pdf->bytes} : Result<QByteArray>{pdf.error()});
}

void BoardScreen::save(const QString &name, const Result<QByteArray> &bytes)
{
    m_problem.clear();
    m_paperSentence.clear();
    const auto path = bytes ? m_parts.documents.add(name, *bytes) : Result<QString>{bytes.error()};
    if (path)
        m_paperSentence =
            tr("Saved in Documents: %1. It holds counts only, none under 5.").arg(QFileInfo{*path}.fileName());
    else
        m_problem = ErrorText::whenSaving(path.error());
    Q_EMIT changed();
}

} // namespace alongside
