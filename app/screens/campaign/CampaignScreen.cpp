// SPDX-License-Identifier: Apache-2.0
#include "app/screens/campaign/CampaignScreen.h"

#include "app/domain/Role.h"
#include "app/domain/WrittenCsv.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/board/BoardPlaces.h"
#include "app/screens/campaign/CampaignWords.h"
#include "app/store/BoardStore.h"
#include "app/store/CoachStore.h"
#include "app/store/PersonStore.h"
#include "app/store/SiteStore.h"

#include <QFileInfo>

#include <algorithm>

namespace alongside {

namespace {

/// In scopes(): everybody and mine come before.
constexpr int firstPlaceInScopes = 2;

} // namespace

CampaignScreen::CampaignScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_invitation{parts, writer}
{
    connect(&m_invitation, &InvitationEditor::written, this, &CampaignScreen::readAgain);
    connect(&m_invitation, &InvitationEditor::refused, this, [this](const QString &sentence) {
        m_problem = sentence;
        Q_EMIT changed();
    });
}

bool CampaignScreen::mayLook() const
{
    return m_parts.session.hasRoleIn(toTexts({Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator}))
        && m_parts.session.history() == TabletSession::History::Open;
}

bool CampaignScreen::leads() const
{
    return mayLook() && m_parts.session.hasRoleIn(toTexts({Role::Supervisor, Role::Manager, Role::Administrator}));
}

void CampaignScreen::startForCoach()
{
    m_invitation.close();
    m_whose = Whose::Everybody;
    m_site = {};
    m_chosen.clear();
    m_paperSentence.clear();
    m_isStale = true;
    Q_EMIT changed();
}

void CampaignScreen::readAgain()
{
    m_isStale = true;
    if (m_isInFront) read();
}

void CampaignScreen::comeToFront()
{
    m_isInFront = true;
    if (m_isStale || m_readOn != m_parts.clock.today()) read();
}

void CampaignScreen::read()
{
    m_isStale = false;
    m_readOn = m_parts.clock.today();
    m_problem.clear();
    m_campaign = {};
    m_entries.clear();
    m_places.clear();
    if (mayLook()) readCampaign();
    m_invitation.readAgain();
    show();
}

void CampaignScreen::readCampaign()
{
    Database &reader = m_parts.file.reader();
    const auto campaigns = CampaignStore{reader}.all();
    const auto sites = SiteStore{reader}.everySite();
    const auto coaches = CoachStore{reader}.everyone();
    for (const auto &failed : {campaigns ? std::nullopt : std::optional{campaigns.error()},
             sites ? std::nullopt : std::optional{sites.error()},
             coaches ? std::nullopt : std::optional{coaches.error()}})
        if (failed) m_problem = ErrorText::whenReading(*failed);
    if (!m_problem.isEmpty() || campaigns->isEmpty()) return; // the page says why
    const auto entries = CampaignStore{reader}.entries(campaigns->first(), m_readOn);
    if (!entries) m_problem = ErrorText::whenReading(entries.error());
    if (!entries) return; // half a board would say that somebody has not begun
    m_campaign = campaigns->first();
    m_entries = *entries;
    m_names.clear();
    for (const Coach &coach : *coaches)
        m_names.insert(coach.id.text, coach.name);
    for (const Site &site : *sites) {
        m_names.insert(site.id.text, site.name);
        if (std::any_of(m_entries.begin(), m_entries.end(),
                [&site](const CampaignEntry &entry) { return entry.site == site.id; }))
            m_places.append(site);
    }
    if (m_whose == Whose::Site && scope() == 0) m_whose = Whose::Everybody; // nobody of it is left
}

bool CampaignScreen::isInScope(const CampaignEntry &entry) const
{
    if (!leads() || m_whose == Whose::Mine) return entry.coach == m_writer.coach();
    return m_whose == Whose::Everybody || entry.site == m_site;
}

void CampaignScreen::show()
{
    QList<CampaignEntry> entries = m_entries;
    entries.removeIf([this](const CampaignEntry &entry) { return !isInScope(entry); });
    m_board = CampaignBoard{entries, m_names, m_readOn};
    m_first.show(m_board.first());
    m_steps.show(m_board.steps());
    m_sites.show(m_board.sites());
    m_coaches.show(leads() && m_whose != Whose::Mine ? m_board.coaches() : QList<CampaignNumber>{});
    m_partNumbers.show(m_board.parts());
    m_people.show(m_board.behind(shownKey()));
    Q_EMIT changed();
}

QString CampaignScreen::title() const { return m_campaign.name.isEmpty() ? tr("Campaign") : m_campaign.name; }

QString CampaignScreen::countSentence() const
{
    if (m_campaign.name.isEmpty()) return {};
    const QString people = tr("%n people", nullptr, m_board.people());
    const QString done = tr("%n given", "reviews", m_board.done());
    const QString due = DayWords::shortDay(m_campaign.due);
    const qint64 days = m_readOn.daysTo(m_campaign.due);
    const QString by = days < 0 ? tr("was due on %1").arg(due) : tr("by %1, in %n days", nullptr, int(days)).arg(due);
    return QStringList{people, done, by}.join(QStringLiteral(" · "));
}

QStringList CampaignScreen::scopes() const
{
    if (!leads()) return {tr("My people")};
    QStringList names{tr("Everybody"), tr("My people")};
    for (const Site &site : m_places)
        names.append(site.name);
    return names;
}

int CampaignScreen::scope() const
{
    if (m_whose != Whose::Site) return int(m_whose);
    const auto found =
        std::find_if(m_places.begin(), m_places.end(), [this](const Site &site) { return site.id == m_site; });
    return found == m_places.end() ? int(Whose::Everybody) : firstPlaceInScopes + int(found - m_places.begin());
}

void CampaignScreen::setScope(int scope)
{
    m_whose = scope < firstPlaceInScopes ? Whose(scope) : Whose::Site;
    m_site = m_places.value(scope - firstPlaceInScopes).id;
    show();
}

QString CampaignScreen::peopleTitle() const
{
    return tr("%1: %2", "what is counted, how many")
        .arg(m_board.words(shownKey()), QLocale{}.toString(m_people.count()));
}

QString CampaignScreen::emptySentence() const
{
    if (!m_parts.session.historySentence().isEmpty()) return m_parts.session.historySentence();
    if (!mayLook()) return tr("The campaign is for key coaches and supervisors. Ask yours.");
    if (!m_problem.isEmpty()) return {};
    if (m_campaign.name.isEmpty())
        return tr("No campaign has begun. The service begins one, and everybody who is invited is counted here.");
    if (m_entries.isEmpty()) return tr("Nobody of this campaign is on this tablet yet. They come with the next sync.");
    return leads() ? QString{} : nobodyInScope();
}

QString CampaignScreen::nobodyInScope() const
{
    return m_board.people() == 0 ? tr("Nobody whose key coach you are is in this campaign.") : QString{};
}

QString CampaignScreen::nobodySentence() const
{
    if (m_people.count() > 0) return {};
    const QString sentence = nobodyInScope();
    return sentence.isEmpty() ? tr("Nobody is counted here.") : sentence;
}

void CampaignScreen::choose(const QString &key)
{
    m_chosen = key;
    show();
}

void CampaignScreen::open(const QString &personId)
{
    if (mayLook()) m_invitation.open(m_campaign, PersonId{personId});
}

void CampaignScreen::openNext()
{
    const QString id = nextToBook();
    m_invitation.close();
    if (!id.isEmpty()) open(id);
}

/// The next below in the list, otherwise from its top; empty: nobody else is left.
QString CampaignScreen::nextToBook() const
{
    QList<CampaignPerson> people = m_people.lines();
    const auto current = std::find_if(people.begin(), people.end(),
        [this](const CampaignPerson &person) { return person.personId == m_invitation.personId(); });
    std::rotate(people.begin(), current, people.end());
    for (const CampaignPerson &person : std::as_const(people))
        if (person.isToBook && person.personId != m_invitation.personId()) return person.personId;
    return {};
}

/// Everybody, those who are not in the campaign too: nothing that an update to the panel hides is told by it.
Result<CampaignFacts> CampaignScreen::factsToGiveOut() const
{
    Database &reader = m_parts.file.reader();
    const auto people = PersonStore{reader}.everyone();
    if (!people) return people.error();
    const auto rows = BoardStore{reader}.rows(*people, BoardStore::Hours::Hidden, m_readOn);
    if (!rows) return rows.error();
    BoardWords::Names names;
    for (const Site &site : rows->sites)
        names.insert(site.id.text, site.name);
    for (const WorkStream &stream : rows->workStreams)
        names.insert(stream.id.text, stream.name);
    QHash<PersonId, CampaignLine> lines;
    for (const CampaignEntry &entry : m_entries)
        lines.insert(entry.person.id, entry.line);
    const BoardPlaces places{*rows, names, m_readOn};
    CampaignFacts facts{.campaign = m_campaign, .asOf = m_readOn, .places = places.all()};
    for (const PersonId &person : rows->people)
        facts.people.append({lines.contains(person) ? std::optional{lines.value(person)} : std::nullopt,
            places.of(person).site, places.columnOf(person)});
    return facts;
}

void CampaignScreen::publish()
{
    if (!leads() || m_campaign.name.isEmpty()) return; // the button is not there
    m_problem.clear();
    m_paperSentence.clear();
    if (const auto facts = factsToGiveOut())
        save(*facts);
    else
        m_problem = ErrorText::whenReading(facts.error());
    Q_EMIT changed();
}

void CampaignScreen::save(const CampaignFacts &facts)
{
    const QString name =
        tr("%1, %2, counts.csv", "a campaign and a day").arg(m_campaign.name, m_readOn.toString(Qt::ISODate));
    const auto path = m_parts.documents.add(name, writeCsv(campaignTables(facts, CampaignWords::label)));
    if (!path) m_problem = ErrorText::whenSaving(path.error());
    if (path)
        m_paperSentence =
            tr("Saved in Documents: %1. It holds counts only, none under 5.").arg(QFileInfo{*path}.fileName());
}

} // namespace alongside
