// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/CampaignArea.h"

#include "app/domain/CampaignTables.h"
#include "app/domain/Person.h"
#include "app/service/CampaignReport.h"
#include "app/service/console/ConsoleHtml.h"
#include "app/service/console/ConsoleWords.h"

#include <algorithm>

namespace alongside {

using namespace consolehtml;

namespace {

const QString coachGrouping = QStringLiteral("coach");
const QString allOfThem = QStringLiteral("all");

/// Those who see everybody by name; a key coach sees the people whose key coach they are.
QSet<QString> seeEverybody() { return toTexts({Role::Supervisor, Role::Manager, Role::Administrator}); }

Tone campaignTone(CampaignState state)
{
    switch (state) {
    case CampaignState::Done:
        return Tone::Good;
    case CampaignState::Overdue:
        return Tone::Danger;
    case CampaignState::PartDone:
    case CampaignState::Booked:
        return Tone::Attention;
    default:
        return Tone::Plain;
    }
}

QString bookedWords(const Invitation &invitation)
{
    if (!invitation.bookedFor.isValid()) return QStringLiteral("–");
    return consolewords::day(invitation.bookedFor);
}

} // namespace

struct CampaignArea::Counted {
    Campaign campaign;
    CampaignGroup by = CampaignGroup::Site;
    QList<CampaignEntryLine> entries;

    QString byText() const { return by == CampaignGroup::Site ? QStringLiteral("site") : coachGrouping; }
    QStringList groups() const
    {
        QStringList names;
        for (const CampaignEntryLine &entry : entries)
            names.append(entry.group);
        names.removeDuplicates();
        names.sort(Qt::CaseInsensitive);
        return names;
    }
    QList<CampaignEntryLine> of(const QString &group, const QString &state) const
    {
        QList<CampaignEntryLine> some = entries;
        some.removeIf([&](const CampaignEntryLine &entry) {
            return (group != allOfThem && entry.group != group)
                || (state != allOfThem && toText(entry.line.state) != state);
        });
        return some;
    }
    HtmlText cell(const QString &group, const QString &state) const
    {
        const auto count = of(group, state).size();
        if (count == 0) return QStringLiteral("0");
        const QString target = linkTo(QStringLiteral("/console/campaign/people"),
            {{QStringLiteral("by"), byText()}, {QStringLiteral("group"), group}, {QStringLiteral("state"), state}});
        return link(target, QString::number(count));
    }
};

Result<ConsoleAnswer> CampaignArea::answer(const ConsoleRequest &request)
{
    const bool isPeople = request.path == QStringList{QStringLiteral("people")};
    if (request.isPost() || (!request.path.isEmpty() && !isPeople)) return noSuchPage();
    const auto counted = count(request);
    if (!counted) return counted.error();
    if (!counted->has_value())
        return ConsoleAnswer{ConsolePage{
            title(), quiet(QStringLiteral("There is no campaign yet. Whoever looks after the service begins one."))}};
    return isPeople ? people(request, **counted) : numbers(**counted);
}

/// Nothing: there is none yet.
Result<std::optional<CampaignArea::Counted>> CampaignArea::count(const ConsoleRequest &request)
{
    CampaignReport report{m_parts.service, request.visitor.account};
    const Result<Campaign> campaign = report.find({});
    if (!campaign && campaign.error().kind == ErrorKind::NotFound) return std::optional<Counted>{};
    if (!campaign) return campaign.error();
    const auto by = request.fields.value("by") == coachGrouping ? CampaignGroup::Coach : CampaignGroup::Site;
    const auto entries = report.entries(*campaign, by, m_parts.clock.today());
    if (!entries) return entries.error();
    return std::optional{Counted{*campaign, by, *entries}};
}

Result<ConsoleAnswer> CampaignArea::numbers(const Counted &counted)
{
    const bool isBySite = counted.by == CampaignGroup::Site;
    QStringList columns{isBySite ? QStringLiteral("Site") : QStringLiteral("Coach"), QStringLiteral("Everybody")};
    QList<int> numbers{1};
    QStringList states;
    for (const CampaignState state : everyCampaignState) {
        numbers.append(int(columns.size()));
        columns.append(campaignStateLabel(state));
        states.append(toText(state));
    }
    PageTable shown{.caption = isBySite ? QStringLiteral("By site") : QStringLiteral("By coach"),
        .columns = columns,
        .numbers = numbers};
    const auto row = [&](const QString &name, const QString &group) {
        QList<HtmlText> cells{name, counted.cell(group, allOfThem)};
        for (const QString &state : std::as_const(states))
            cells.append(counted.cell(group, state));
        return cells;
    };
    for (const QString &group : counted.groups())
        shown.rows.append(row(group, group));
    shown.rows.append(row(QStringLiteral("Everybody"), allOfThem));
    const auto done = counted.of(allOfThem, toText(CampaignState::Done)).size();
    const auto everybody = counted.entries.size();
    const HtmlText summary =
        element("p", {{"class", QStringLiteral("figure")}},
            element("strong", QString::number(done))
                + QStringLiteral(" of %1 done, by %2").arg(everybody).arg(consolewords::day(counted.campaign.due)))
        + bar(everybody == 0 ? 0 : double(done) / double(everybody), Tone::Good);
    const HtmlText turn =
        linkButton(linkTo(root(), {{QStringLiteral("by"), isBySite ? coachGrouping : QStringLiteral("site")}}),
            isBySite ? QStringLiteral("Count by coach") : QStringLiteral("Count by site"));
    return ConsoleAnswer{ConsolePage{counted.campaign.name,
        card({}, summary) + element("p", {{"class", QStringLiteral("act")}}, turn) + table(shown)
            + quiet(QStringLiteral("Everybody is counted once. A number opens the people behind it."))}};
}

Result<ConsoleAnswer> CampaignArea::people(const ConsoleRequest &request, const Counted &counted)
{
    const QString group = request.fields.value("group");
    const QString state = request.fields.value("state");
    const auto entries = counted.of(group, state);
    const auto everybody = KnownRecords{m_parts.service, request.visitor.account}.people();
    if (!everybody) return everybody.error();
    PageTable shown{.caption = consolewords::people(int(entries.size())),
        .columns = {QStringLiteral("Name"), QStringLiteral("Where it stands"), QStringLiteral("Parts done"),
            QStringLiteral("Booked for"),
            counted.by == CampaignGroup::Site ? QStringLiteral("Site") : QStringLiteral("Coach")},
        .numbers = {2}};
    const bool seesAll = request.visitor.hasRoleIn(seeEverybody());
    QList<std::pair<QString, QList<HtmlText>>> rows;
    int others = 0;
    for (const CampaignEntryLine &entry : entries) {
        const auto person = std::find_if(everybody->begin(), everybody->end(),
            [&](const Person &each) { return each.id == entry.line.invitation.person; });
        if (person == everybody->end()) continue; // removed since
        if (!seesAll && person->keyCoach.text != request.visitor.session.coach) {
            ++others;
            continue;
        }
        const QString parts = QStringLiteral("%1 of 4").arg(entry.line.partsDone());
        rows.append({person->likedName(),
            {person->likedName(), badge(campaignStateLabel(entry.line.state), campaignTone(entry.line.state)), parts,
                bookedWords(entry.line.invitation), entry.group}});
    }
    std::sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    for (const auto &row : std::as_const(rows))
        shown.rows.append(row.second);
    HtmlText content = rows.isEmpty() ? quiet(QStringLiteral("Nobody whom you may see by name.")) : table(shown);
    if (others > 0)
        content += quiet(QStringLiteral("%1 more: their key coaches and supervisors see them by name.").arg(others));
    content += paragraph(
        linkButton(linkTo(root(), {{QStringLiteral("by"), counted.byText()}}), QStringLiteral("Back to the counts")));
    return ConsoleAnswer{ConsolePage{counted.campaign.name + QStringLiteral(": the people"), content}};
}

} // namespace alongside
