// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CampaignTables.h"
#include "app/domain/SmallNumbers.h"
#include "app/domain/outcomes/PanelPlaces.h"
#include "app/domain/outcomes/PanelReport.h"
#include "tests/app/domain/SumReader.h"

#include <QTest>

#include <random>

using namespace alongside;

namespace {

const QString sitesQuestion = QStringLiteral("People by site");
const QString reviewQuestion = QStringLiteral("State"); // as a campaign's file calls it
const QString partsQuestion = QStringLiteral("Parts");
const QString advocateQuestion = QStringLiteral("Advocate");
const QString outsideColumn = QStringLiteral("Not in a campaign");
const QString placeQuestion = QStringLiteral("Place");
const QString kindQuestion = QStringLiteral("Kind");
const QString wayQuestion = QStringLiteral("Way");
const QString standingQuestion = QStringLiteral("Standing");
const QString noneColumn = QStringLiteral("none");

/// A patient reader has no patience for all seven.
const QList<CampaignState> fewStates{CampaignState::Done, CampaignState::ToDo};
const QList<CampaignState> allStates{std::begin(everyCampaignState), std::end(everyCampaignState)};

struct ThrownPerson {
    QString site;
    QString place;
    std::optional<CampaignState> state; // nothing: they are not in the campaign
    QString kind;
    QString way; // none: their standing is none as well
    QString standing;
    int parts = 0;
    bool needsAdvocate = false;

    QString review() const { return state ? campaignStateLabel(*state) : outsideColumn; }
    QString partsDone() const
    {
        if (!state) return outsideColumn;
        return *state == CampaignState::Done ? review() : QStringLiteral("%1 of 4 parts").arg(parts);
    }
    QString advocate() const
    {
        if (!state) return outsideColumn;
        return needsAdvocate ? QStringLiteral("Needs an advocate") : QStringLiteral("Does not");
    }
};

QList<ThrownPerson> thrownPeople(unsigned seed)
{
    std::mt19937 dice{seed};
    const auto one = [&](std::discrete_distribution<int> weights, const char *letters) {
        return QString{QLatin1Char{letters[weights(dice)]}};
    };
    QList<ThrownPerson> people;
    const int count = 15 + int(dice() % 40);
    for (int number = 0; number < count; ++number) {
        ThrownPerson person;
        person.site = one({12, 7, 2}, "NSE");
        person.place = person.site + one({6, 4, 1}, "xyz");
        person.kind = one({8, 3, 1}, "klm");
        const bool isReferred = dice() % 3 == 0;
        person.way = isReferred ? one({3, 1, 1}, "uvw") : noneColumn;
        person.standing = isReferred ? one({3, 2, 1}, "def") : noneColumn;
        const int state = std::discrete_distribution<int>{8, 4, 1}(dice);
        if (state < int(std::size(fewStates))) person.state = fewStates[state];
        person.parts = std::discrete_distribution<int>{4, 1}(dice);
        person.needsAdvocate = dice() % 5 == 0;
        people.append(person);
    }
    return people;
}

PanelQuestion asked(
    const QString &name, const QStringList &columns, PanelQuestion::By by = PanelQuestion::By::Everybody)
{
    return {.heading = everyPanelHeading().first(), .name = name, .columns = columns, .countedFrom = {}, .by = by};
}

QString answerTo(const QString &question, const ThrownPerson &person)
{
    const QHash<QString, QString> answers{{sitesQuestion, QStringLiteral("People")}, {reviewQuestion, person.review()},
        {placeQuestion, person.place}, {kindQuestion, person.kind}, {wayQuestion, person.way},
        {standingQuestion, person.standing}, {partsQuestion, person.partsDone()},
        {advocateQuestion, person.advocate()}};
    return answers.value(question);
}

PanelQuestion placesAsked(QStringList columns)
{
    PanelQuestion question = asked(placeQuestion, columns);
    for (const QString &column : columns)
        question.sites.append(column.left(1));
    return question;
}

QList<PanelTable> paperOf(const QList<ThrownPerson> &people, const QList<PanelQuestion> &questions)
{
    PanelFacts facts{.quarter = Quarter::of({2026, 11, 20}), .asOf = {2026, 11, 20}, .questions = questions};
    for (const ThrownPerson &person : people) {
        PanelPerson counted{.site = person.site};
        for (const PanelQuestion &question : questions)
            counted.answers.append(answerTo(question.name, person));
        facts.people.append(counted);
    }
    return panelTables(facts);
}

const QStringList everyPlace{QStringLiteral("Nx"), QStringLiteral("Ny"), QStringLiteral("Nz"), QStringLiteral("Sx"),
    QStringLiteral("Sy"), QStringLiteral("Sz"), QStringLiteral("Ex"), QStringLiteral("Ey"), QStringLiteral("Ez")};

PanelQuestion reviewAsked(const QList<CampaignState> &states)
{
    PanelQuestion review = asked(reviewQuestion, {outsideColumn}, PanelQuestion::By::Site);
    review.isInOtherPapers = true;
    for (const CampaignState state : states)
        review.columns.append(campaignStateLabel(state));
    return review;
}

QList<PanelTable> reportOf(const QList<ThrownPerson> &people, const QList<CampaignState> &states = fewStates)
{
    PanelQuestion standing =
        asked(standingQuestion, {noneColumn, QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f")});
    standing.sharesColumnsWith = wayQuestion;
    return paperOf(people,
        {asked(sitesQuestion, {QStringLiteral("People")}, PanelQuestion::By::Site), reviewAsked(states),
            placesAsked(everyPlace),
            asked(kindQuestion, {QStringLiteral("k"), QStringLiteral("l"), QStringLiteral("m")}),
            asked(wayQuestion, {noneColumn, QStringLiteral("u"), QStringLiteral("v"), QStringLiteral("w")}), standing});
}

/// The same people, in another order and with fewer questions.
QList<PanelTable> boardOf(const QList<ThrownPerson> &people)
{
    QStringList places = everyPlace;
    std::reverse(places.begin(), places.end());
    return paperOf(people,
        {asked(kindQuestion, {QStringLiteral("m"), QStringLiteral("l"), QStringLiteral("k")}), placesAsked(places)});
}

/// The questions of a campaign's file, of few states.
QList<PanelTable> campaignOf(const QList<ThrownPerson> &people)
{
    const QString done = campaignStateLabel(CampaignState::Done);
    PanelQuestion parts =
        asked(partsQuestion, {outsideColumn, done, QStringLiteral("0 of 4 parts"), QStringLiteral("1 of 4 parts")});
    parts.sharesColumnsWith = reviewQuestion;
    PanelQuestion advocate =
        asked(advocateQuestion, {outsideColumn, QStringLiteral("Needs an advocate"), QStringLiteral("Does not")});
    advocate.sharesColumnsWith = reviewQuestion;
    QList<PanelTable> tables = paperOf(people, {reviewAsked(fewStates), placesAsked(everyPlace), parts, advocate});
    tables.removeAt(1); // it is not printed
    return tables;
}

/// The same people in a campaign's file as it is given out, read back from its rows.
QList<PanelTable> campaignFileOf(const QList<ThrownPerson> &people)
{
    CampaignFacts facts{.asOf = {2026, 11, 20}};
    for (const QString &place : everyPlace)
        facts.places.add(place, place.left(1));
    for (const ThrownPerson &person : people) {
        CampaignCount counted{.site = person.site, .place = person.place};
        if (person.state) {
            counted.line = CampaignLine{.invitation = {.needsAdvocate = person.needsAdvocate}, .state = *person.state};
            counted.line->parts.fill({.asked = 1, .complete = 1}, person.parts);
        }
        facts.people.append(counted);
    }
    QList<PanelTable> tables;
    for (const QStringList &row : campaignTables(facts).mid(1)) {
        if (row.isEmpty())
            tables.append(PanelTable{});
        else if (row.size() == 1)
            tables.last().question.name = row.first();
        else
            tables.last().rows.append(row);
    }
    return tables;
}

/// Everything that somebody reads who has all the papers in hand.
class ReadPapers {
public:
    explicit ReadPapers(const QList<ThrownPerson> &people) : m_people{people} { }

    void read(const QList<PanelTable> &paper)
    {
        for (const PanelTable &table : paper)
            readTable(table);
    }

    QString told()
    {
        knowWhatPlacesAre();
        const QSet<QString> hidden = m_named - m_shown;
        return SumReader{m_known, hidden}.told();
    }
    int hidden() const { return int((m_named - m_shown).size()); }
    bool isSmallShown() const
    {
        return std::any_of(m_shown.begin(), m_shown.end(),
            [this](const QString &name) { return m_known.counts.value(name) < smallestShownCount; });
    }

private:
    static QString nameOf(const QString &site, const QString &question, const QString &column)
    {
        return site + u'|' + (column.isEmpty() ? QString{} : question + u'=' + column);
    }

    /// Counted here anew, whatever the papers say.
    QString count(const QString &site, const QString &question, const QString &column)
    {
        const QString name = nameOf(site, question, column);
        m_named.insert(name);
        m_known.counts[name] = int(std::count_if(m_people.begin(), m_people.end(), [&](const ThrownPerson &person) {
            return (site.isEmpty() || person.site == site)
                && (column.isEmpty() || answerTo(question, person) == column);
        }));
        return name;
    }

    void readTable(const PanelTable &table)
    {
        const QStringList columns = table.rows.first().mid(1, table.rows.first().size() - 2);
        QHash<QString, QStringList> down;
        QStringList sites;
        for (const QStringList &row : table.rows.mid(1)) {
            const QString site = row.first() == QStringLiteral("Everybody") ? QString{} : row.first();
            CountSum across{count(site, table.question.name, {}), {}};
            show(across.whole, row.last());
            for (qsizetype column = 0; column < columns.size(); ++column) {
                across.parts.append(count(site, table.question.name, columns.at(column)));
                show(across.parts.last(), row.at(column + 1));
                if (!site.isEmpty()) down[columns.at(column)].append(across.parts.last());
            }
            m_known.sums.append(across);
            if (!site.isEmpty()) sites.append(across.whole);
        }
        if (sites.isEmpty()) return;
        m_known.sums.append({count({}, {}, {}), sites});
        for (auto column = down.begin(); column != down.end(); ++column)
            m_known.sums.append({count({}, table.question.name, column.key()), column.value()});
    }

    void show(const QString &name, const QString &text)
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber) return; // it is hidden
        m_shown.insert(name);
        if (number != m_known.counts.value(name)) qFatal("a count that is not so: %s", qPrintable(name));
    }

    /// Whoever is done has all four parts, and who is not in it is so in every table.
    void knowWhatCampaignsAre()
    {
        for (const QString &question : {partsQuestion, advocateQuestion})
            m_known.sums.append({count({}, reviewQuestion, outsideColumn), {count({}, question, outsideColumn)}});
        const QString done = campaignStateLabel(CampaignState::Done);
        m_known.sums.append({count({}, reviewQuestion, done), {count({}, partsQuestion, done)}});
    }

    void knowWhatPlacesAre()
    {
        QHash<QString, QStringList> parts;
        if (!m_named.contains(nameOf({}, placeQuestion, everyPlace.first()))) return knowWhatCampaignsAre();
        for (const QString &place : everyPlace)
            parts[place.left(1)].append(count({}, placeQuestion, place));
        for (auto site = parts.begin(); site != parts.end(); ++site)
            m_known.sums.append({count(site.key(), {}, {}), site.value()});
        if (m_named.contains(nameOf({}, wayQuestion, noneColumn)))
            m_known.sums.append({nameOf({}, wayQuestion, noneColumn), {nameOf({}, standingQuestion, noneColumn)}});
    }

    const QList<ThrownPerson> &m_people;
    CountSums m_known;
    QSet<QString> m_named;
    QSet<QString> m_shown;
};

} // namespace

/// Papers of the same people and day, whoever lays them side by side: what one hides, none of them tells.
class tst_PanelPapers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noHiddenCountIsToldByOneOrByBoth()
    {
        int hidden = 0;
        for (unsigned seed = 1; seed <= 150; ++seed) {
            const QList<ThrownPerson> people = thrownPeople(seed);
            ReadPapers papers{people};
            papers.read(reportOf(people));
            papers.read(boardOf(people));

            const QString told = papers.told();
            QVERIFY2(told.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(told)));
            QVERIFY2(!papers.isSmallShown(), qPrintable(QString::number(seed)));
            hidden += papers.hidden();
        }
        QVERIFY(hidden > 150);
    }

    /// What a report says of states and sites, beside the file: the patient reader has these alone in hand.
    void aCampaignTellsNothingThatTheReportHides()
    {
        int hidden = 0;
        for (unsigned seed = 1; seed <= 15; ++seed) {
            const QList<ThrownPerson> people = thrownPeople(seed);
            ReadPapers papers{people};
            papers.read(reportOf(people).mid(0, 2));
            papers.read(campaignOf(people));

            const QString told = papers.told();
            QVERIFY2(told.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(told)));
            QVERIFY2(!papers.isSmallShown(), qPrintable(QString::number(seed)));
            hidden += papers.hidden();
        }
        QVERIFY(hidden > 15);
    }

    /// Whether a report gives its states out by site, or no more than over everybody, the campaign's file does the
    /// same.
    void aCampaignSaysOfStatesWhatTheReportSays()
    {
        int bySite = 0;
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const QList<ThrownPerson> people = thrownPeople(seed);
            const QList<PanelTable> report = reportOf(people, allStates);
            const QList<PanelTable> campaign = campaignFileOf(people);

            QCOMPARE(campaign.first().question.name, reviewQuestion);
            QCOMPARE(campaign.first().rows, report.at(1).rows);
            bySite += report.at(1).rows.size() > 2 ? 1 : 0;
        }
        QVERIFY(bySite > 0);
    }

    /// 33 at the site and 30 in its two work streams would be 3 in none.
    void aSiteIsNotToldByItsWorkStreams()
    {
        QList<ThrownPerson> people;
        const auto add = [&](int count, const char *place) {
            for (int number = 0; number < count; ++number)
                people.append({QString{QLatin1Char{place[0]}}, QString::fromLatin1(place), CampaignState::ToDo,
                    QStringLiteral("k"), noneColumn, noneColumn});
        };
        add(20, "Nx");
        add(10, "Ny");
        add(3, "Nz");
        add(9, "Sx");
        add(8, "Sy");
        add(12, "Ex");

        const QList<PanelTable> report = reportOf(people);
        const QStringList places = report.at(2).rows.last();
        QCOMPARE(
            report.at(0).rows.at(2), (QStringList{QStringLiteral("N"), QStringLiteral("33"), QStringLiteral("33")}));
        QCOMPARE(places.at(1 + everyPlace.indexOf(QStringLiteral("Nx"))), QStringLiteral("20"));
        QCOMPARE(places.at(1 + everyPlace.indexOf(QStringLiteral("Ny"))), PanelWords{}.hidden);
        QCOMPARE(places.at(1 + everyPlace.indexOf(QStringLiteral("Nz"))), PanelWords{}.hidden);
    }

    void aStreamAtTwoSitesIsTwoColumns()
    {
        PanelPlaces places;
        places.add(QStringLiteral("Packing"), QStringLiteral("North"));
        places.add(QStringLiteral("Print"), QStringLiteral("North"));
        places.add(QStringLiteral("Packing"), QStringLiteral("South"));
        places.add(QStringLiteral("Packing"), QStringLiteral("South"));

        QCOMPARE(places.columns(),
            (QStringList{QStringLiteral("Packing, North"), QStringLiteral("Print"), QStringLiteral("Packing, South")}));
        QCOMPARE(places.sites().at(2), QStringLiteral("South"));
        QCOMPARE(places.column(QStringLiteral("Packing"), QStringLiteral("South")), places.columns().at(2));
    }
};

QTEST_GUILESS_MAIN(tst_PanelPapers)
#include "tst_PanelPapers.moc"
