// SPDX-License-Identifier: Apache-2.0
#include "app/domain/SmallNumbers.h"
#include "app/domain/outcomes/PanelReport.h"
#include "app/records/EqualitiesKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralFields.h"
#include "app/records/ReferralKinds.h"
#include "app/service/Csv.h"
#include "app/service/Demonstration.h"
#include "app/service/ReportFacts.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/Given.h"
#include "tests/support/Must.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace alongside;

namespace {

const QString quarterText = QStringLiteral("2026-Q4");
const QString hiddenWord = QStringLiteral("under 5, or hidden");

/// The cells of one table of the CSV: its rows until an empty one.
QList<QStringList> tableCalled(const QList<QStringList> &rows, const QString &name)
{
    QList<QStringList> table;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.at(row).value(1) != name) continue;
        for (++row; row < rows.size() && !rows.at(row).isEmpty(); ++row)
            table.append(rows.at(row));
    }
    return table;
}

/// Everybody at three sites, asked two questions, as a seed throws the dice; some sites and answers are rare.
PanelFacts thrown(unsigned seed)
{
    std::mt19937 dice{seed};
    PanelFacts facts{.service = QStringLiteral("S"), .quarter = *Quarter::fromText(quarterText)};
    facts.asOf = facts.quarter.to;
    const QString heading = everyPanelHeading().first();
    facts.questions = {
        {heading, QStringLiteral("A"), {QStringLiteral("a"), QStringLiteral("b")}, {}, PanelQuestion::By::Site},
        {heading, QStringLiteral("B"), {QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")}, {},
            PanelQuestion::By::Site}};
    std::discrete_distribution<int> site{20, 6, 1};
    std::discrete_distribution<int> first{9, 1};
    std::discrete_distribution<int> second{8, 3, 1};
    for (int person = 0; person < 60; ++person)
        facts.people.append({.site = QStringLiteral("Site %1").arg(site(dice)),
            .answers = {
                facts.questions.at(0).columns.at(first(dice)), facts.questions.at(1).columns.at(second(dice))}});
    return facts;
}

/// What a reader knows of one cell after every sum of the tables was used: the least and the most that it can be.
class PanelReader {
public:
    explicit PanelReader(const QList<QList<QStringList>> &tables)
    {
        for (const QList<QStringList> &table : tables)
            for (qsizetype row = 1; row < table.size(); ++row)
                read(table, row);
        for (int round = 0; round < 200 && narrow(); ++round) { }
    }
    bool worksSomethingOut() const
    {
        return std::any_of(
            m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.isHidden && cell.least == cell.most; });
    }

private:
    struct Cell {
        bool isHidden = true;
        qint64 least = 0;
        qint64 most = 1000;
    };
    void read(const QList<QStringList> &table, qsizetype row)
    {
        QStringList line;
        for (qsizetype column = 1; column < table.first().size(); ++column) {
            const bool isTotal = column == table.first().size() - 1;
            const QString name = table.at(row).first() + u'|' + (isTotal ? QString{} : table.first().at(column));
            const QString text = table.at(row).at(column);
            if (text != hiddenWord)
                m_cells.insert(name, {false, text.toInt(), text.toInt()});
            else if (!m_cells.contains(name))
                m_cells.insert(name, {});
            line.append(name);
        }
        m_sums.append(line); // the last is the sum of the others
        for (qsizetype column = 1; column < table.first().size(); ++column) {
            const QString key = table.first().at(column);
            if (table.at(row).first() != QStringLiteral("Everybody"))
                m_columns[key].append(line.at(column - 1));
            else if (m_columns.contains(key)) // not where everybody is the only row
                m_sums.append(m_columns[key] + QStringList{line.at(column - 1)});
        }
        if (table.at(row).first() == QStringLiteral("Everybody")) m_columns.clear();
    }
    bool narrow()
    {
        bool isNarrower = false;
        for (const QStringList &sum : std::as_const(m_sums)) {
            const QString total = sum.last();
            for (qsizetype place = 0; place < sum.size(); ++place) {
                qint64 least = place == sum.size() - 1 ? 0 : m_cells[total].least;
                qint64 most = place == sum.size() - 1 ? 0 : m_cells[total].most;
                for (qsizetype other = 0; other < sum.size() - 1; ++other) {
                    if (other == place) continue;
                    const Cell &cell = m_cells[sum.at(other)];
                    const bool isTotal = place == sum.size() - 1;
                    least += isTotal ? cell.least : -cell.most;
                    most += isTotal ? cell.most : -cell.least;
                }
                Cell &cell = m_cells[sum.at(place)];
                isNarrower = isNarrower || least > cell.least || most < cell.most;
                cell.least = std::max(cell.least, least);
                cell.most = std::min(cell.most, most);
                Q_ASSERT_X(cell.least <= cell.most, "PanelReader", "sums that cannot all be true");
            }
        }
        return isNarrower;
    }

    QHash<QString, Cell> m_cells;
    QList<QStringList> m_sums;
    QHash<QString, QStringList> m_columns;
};

} // namespace

/// The update to a scrutiny panel, of the made-up service and of what dice throw.
class tst_ReportPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<OperatorsService>();
        const auto service = m_service->open();
        const Account account = must(service->account());
        must(Demonstration{given::friday, 1}.writeTo(
            [&](const QList<Operation> &part) { return service->write(account, part); }));
    }

    void hasTheHeadingsOfSuchAReportInTheirOrder()
    {
        const QString text = panelMarkdown(facts());

        qsizetype before = -1;
        for (const QString &heading : everyPanelHeading()) {
            const qsizetype place = text.indexOf(QStringLiteral("\n## %1\n").arg(heading));
            QVERIFY2(place > before, qPrintable(heading));
            before = place;
        }
        QVERIFY(text.contains(QStringLiteral("2026-10-01 to 2026-11-20. The quarter is not over: give out one")));
    }

    void saysWhatEachTableIsCountedFrom()
    {
        const PanelFacts counted = facts();
        const QString text = panelMarkdown(counted);
        for (const PanelQuestion &question : counted.questions) {
            QVERIFY2(!question.countedFrom.isEmpty(), qPrintable(question.name));
            QVERIFY2(text.contains(QStringLiteral("Counted from: ") + question.countedFrom), qPrintable(question.name));
        }
        QVERIFY(text.contains(QStringLiteral("Definition: ")));
    }

    void countsEverybodyOnceInEachTable()
    {
        const PanelFacts counted = facts();
        QCOMPARE(counted.people.size(), 147);
        const QList<QStringList> rows = panelCsv(counted);
        for (const PanelQuestion &question : counted.questions) {
            const QList<QStringList> table = tableCalled(rows, question.name);
            QVERIFY2(table.size() >= 2, qPrintable(question.name));
            QCOMPARE(table.last().first(), QStringLiteral("Everybody"));
            QCOMPARE(table.last().last(), QStringLiteral("147"));
        }
    }

    void agreesWithTheRecordsThatItNames()
    {
        int made = 0;
        {
            const auto service = m_service->open();
            const Account account = must(service->account());
            QSet<PersonId> people;
            for (const Record &record : must(service->sync().all(account.id, kind::referral)))
                people.insert(referralFrom(record).person);
            made = int(people.size());
        }
        QVERIFY(made >= 10);
        int referred = 0;
        for (const PanelPerson &person : facts().people)
            referred += person.answers.at(5) == QStringLiteral("None") ? 0 : 1;
        QCOMPARE(referred, made);
    }

    void hidesWhatCouldBeHadBySubtraction()
    {
        int hidden = 0;
        for (unsigned seed = 1; seed <= 200; ++seed) {
            const PanelFacts facts = thrown(seed);
            const QList<QStringList> rows = panelCsv(facts);
            QList<QList<QStringList>> tables;
            for (const PanelQuestion &question : facts.questions) {
                tables.append(tableCalled(rows, question.name));
                for (const QStringList &row : tables.last())
                    for (const QString &cell : row.mid(1)) {
                        bool isNumber = false;
                        const int count = cell.toInt(&isNumber);
                        QVERIFY2(!isNumber || count >= smallestShownCount, qPrintable(QString::number(seed)));
                        hidden += cell == hiddenWord ? 1 : 0;
                    }
            }
            QVERIFY2(!PanelReader{tables}.worksSomethingOut(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        QVERIFY(hidden > 200);
    }

    void namesNoPerson()
    {
        const QString text = panelMarkdown(facts());
        const Demonstration demonstration{given::friday, 1};
        for (const DemonstrationPerson &each : demonstration.people())
            QVERIFY2(!text.contains(each.person.fullName()), qPrintable(each.person.fullName()));
    }

    void endsWithWhatTheSystemCannotTell()
    {
        const QString text = panelMarkdown(facts());
        const QString last = text.mid(text.indexOf(QStringLiteral("\n## ") + everyPanelHeading().last()));
        QVERIFY(last.contains(QStringLiteral("The hours of")));
        QCOMPARE(last.count(QStringLiteral("##")), 1);
    }

    void countsUnknownWeeksOnlyWhereFivePeopleHaveThem()
    {
        PanelFacts few = thrown(1);
        for (int person = 0; person < 4; ++person)
            few.people[person].outcome.weeksUnknown = 3;
        QVERIFY(panelMarkdown(few).contains(QStringLiteral("The hours of some weeks")));

        few.people[4].outcome.weeksUnknown = 3;
        QVERIFY(panelMarkdown(few).contains(QStringLiteral("The hours of 15 of 15 weeks")));
    }

    void isWrittenAsAPageToPrintToo()
    {
        const QString path = m_service->pathOf("panel.pdf");
        QFile::remove(path);
        const QStringList words{QStringLiteral("report"), QStringLiteral("panel"), QStringLiteral("--quarter"),
            quarterText, QStringLiteral("--pdf"), path};
        const auto written = m_service->type(words);
        QVERIFY2(written.code == ExitCode::Done, qPrintable(written.err));
        QVERIFY(!written.out.contains(QStringLiteral("##"))); // the page was asked for, and nothing else
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QCOMPARE(m_service->type(words).code, ExitCode::Failed); // it is there
    }

    /// Seven of one group, three of another, two who would rather not say, and one who took back what they said.
    void countsEqualitiesInGroupsAndNothingElse()
    {
        OperatorsService given;
        {
            const auto service = given.open();
            const Account account = must(service->account());
            QList<Operation> operations;
            FakeIds ids{7};
            Instant at = *instantFromText(QStringLiteral("2026-11-02T09:00:00.000Z"));
            const auto says = [&](const QString &person, const QString &answer) {
                at += std::chrono::seconds{60};
                operations.append(making(kind::equalities, ids.newId(),
                    fieldsOf(EqualitiesAnswer{
                        .person = {person}, .question = QStringLiteral("religion"), .answer = answer, .at = at})));
            };
            for (int number = 0; number < 40; ++number) {
                const Person person = given::person(QStringLiteral("Person %1").arg(number));
                operations.append(making(kind::person, person.id.text, fieldsOf(person)));
                if (number < 7) says(person.id.text, QStringLiteral("sikh"));
                if (number == 6) says(person.id.text, QStringLiteral("hindu")); // and thought again
                if (number >= 7 && number < 16) says(person.id.text, QStringLiteral("hindu"));
                if (number == 16 || number == 17) says(person.id.text, preferNotToSay);
                if (number == 18) says(person.id.text, QStringLiteral("muslim"));
                if (number == 18) says(person.id.text, takenBack);
            }
            must(service->write(account, operations));
        }
        const auto service = given.open();
        const Account account = must(service->account());
        const PanelFacts facts =
            must(ReportFacts{*service, account}.of(*Quarter::fromText(quarterText), given::friday));
        const QList<QStringList> table = tableCalled(panelCsv(facts), QStringLiteral("Religion"));
        const auto of = [&](const char *column) {
            return table.last().value(table.first().indexOf(QLatin1String{column}));
        };
        QCOMPARE(of("Hindu"), QStringLiteral("10"));
        QCOMPARE(of("Sikh"), hiddenWord); // six, beside two who would rather not: together they could not be two
        QCOMPARE(of("Not asked, or not said"), QStringLiteral("22")); // with whoever took it back
        QCOMPARE(of("Muslim"), hiddenWord); // nobody, and that is not told either
        QCOMPARE(of("Prefer not to say"), hiddenWord);
        QCOMPARE(of("Everybody"), QStringLiteral("40"));
    }

    void isWrittenAsATextOrATableAndOverNothing()
    {
        const QString path = m_service->pathOf("panel.csv");
        QFile::remove(path);
        const QStringList words{QStringLiteral("report"), QStringLiteral("panel"), path, QStringLiteral("--quarter")};
        QCOMPARE(m_service->type(words + QStringList{quarterText}).code, ExitCode::Done);
        QVERIFY(QFile::exists(path));
        QCOMPARE(m_service->type(words + QStringList{quarterText}).code, ExitCode::Failed);
        QCOMPARE(m_service
                     ->type({QStringLiteral("report"), QStringLiteral("panel"), QStringLiteral("--quarter"),
                         QStringLiteral("2026-Q5")})
                     .code,
            ExitCode::Misused);
        QCOMPARE(m_service
                     ->type({QStringLiteral("report"), QStringLiteral("panel"), QStringLiteral("--quarter"),
                         QStringLiteral("2030-Q1")})
                     .code,
            ExitCode::Misused);
        const auto printed = m_service->type(
            {QStringLiteral("report"), QStringLiteral("panel"), QStringLiteral("--quarter"), quarterText});
        QVERIFY(printed.out.contains(QStringLiteral("## Impact of change")));
    }

private:
    PanelFacts facts()
    {
        const auto service = m_service->open();
        const Account account = must(service->account());
        return must(ReportFacts{*service, account}.of(*Quarter::fromText(quarterText), given::friday));
    }

    std::unique_ptr<OperatorsService> m_service;
};

QTEST_MAIN(tst_ReportPanel)
#include "tst_ReportPanel.moc"
