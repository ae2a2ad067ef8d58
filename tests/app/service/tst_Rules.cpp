// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/MinimumWage.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/RuleFields.h"
#include "app/service/RuleFile.h"
#include "app/service/StandardCodes.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QFile>
#include <QJsonDocument>

using namespace alongside;

namespace {

// The project's tables of figures, typed beside the file so that neither can change alone; pence.
struct LimitRow {
    const char *from;
    int limit;
};
constexpr LimitRow limits[] = {{"2002-04-08", 6600}, {"2005-10-01", 8100}, {"2006-10-01", 8600}, {"2007-10-01", 8850},
    {"2008-10-01", 9200}, {"2009-10-01", 9300}, {"2010-10-01", 9500}, {"2011-10-01", 9750}, {"2012-10-01", 9950},
    {"2013-10-01", 10100}, {"2014-10-01", 10400}, {"2015-10-01", 10750}, {"2016-04-01", 11550}, {"2017-04-01", 12000},
    {"2018-04-01", 12550}, {"2019-04-01", 13150}, {"2020-04-01", 14000}, {"2021-04-01", 14300}, {"2022-04-01", 15200},
    {"2023-04-01", 16700}, {"2024-04-01", 18350}, {"2025-04-01", 19550}, {"2026-04-01", 20350}};

struct CreditRow {
    const char *from;
    int withHousing, withoutHousing;
};
constexpr CreditRow credits[] = {{"2016-04-11", 19200, 39700}, {"2017-04-10", 19200, 39700},
    {"2018-04-09", 19800, 40900}, {"2019-04-08", 28700, 50300}, {"2020-04-06", 29200, 51200},
    {"2021-04-12", 29300, 51500}, {"2021-11-24", 33500, 55700}, {"2022-04-06", 34400, 57300},
    {"2023-04-01", 37900, 63100}, {"2024-04-01", 40400, 67300}, {"2025-04-01", 41100, 68400},
    {"2026-04-01", 42700, 71000}};

struct WageRow {
    const char *from;
    int apprentice, under18, age18, age21, age23, age25;
};
constexpr WageRow wages[] = {{"2010-10-01", 250, 364, 492, 593, 593, 593}, {"2011-10-01", 260, 368, 498, 608, 608, 608},
    {"2012-10-01", 265, 368, 498, 619, 619, 619}, {"2013-10-01", 268, 372, 503, 631, 631, 631},
    {"2014-10-01", 273, 379, 513, 650, 650, 650}, {"2015-10-01", 330, 387, 530, 670, 670, 670},
    {"2016-04-01", 330, 387, 530, 670, 670, 720}, {"2016-10-01", 340, 400, 555, 695, 695, 720},
    {"2017-04-01", 350, 405, 560, 705, 705, 750}, {"2018-04-01", 370, 420, 590, 738, 738, 783},
    {"2019-04-01", 390, 435, 615, 770, 770, 821}, {"2020-04-01", 415, 455, 645, 820, 820, 872},
    {"2021-04-01", 430, 462, 656, 836, 891, 891}, {"2022-04-01", 481, 481, 683, 918, 950, 950},
    {"2023-04-01", 528, 528, 749, 1018, 1042, 1042}, {"2024-04-01", 640, 640, 860, 1144, 1144, 1144},
    {"2025-04-01", 755, 755, 1000, 1221, 1221, 1221}, {"2026-04-01", 800, 800, 1085, 1271, 1271, 1271}};

QDate day(const char *text) { return QDate::fromString(QLatin1String{text}, Qt::ISODate); }

const char *const columns = "id,set,name,from,to,version,confidence,source,figures\n";
const char *const twenty = "low,lowEarnings,GB,2002-04-08,,1,high,reg. 45(2),weeklyLimit=20.00\n";

QByteArray limitRow(const char *id, const char *from, const char *version, const char *limit)
{
    return QByteArray{id} + ",permittedWork,GB," + from + ",," + version + ",high,reg. 45,weeklyLimit=" + limit
        + "; hoursBelow=16; averageWeeks=5\n";
}

} // namespace

/// The dated rules: the file that comes with the service, and the commands about it.
class tst_Rules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<RuleFile> file = readRuleFile(ownRules());
        VERIFY_OK(file);
        for (const RuleFile::Problem &each : file->problems)
            qWarning("line %d: %s", each.line, qPrintable(each.words));
        QVERIFY(file->isRight());
        m_book = RuleBook{file->rules};
    }
    void init() { m_service = std::make_unique<OperatorsService>(); }

    void eachLimitHoldsFromItsDayUntilTheDayBeforeTheNext()
    {
        Pence before{};
        for (const LimitRow &row : limits) {
            if (before.count > 0) QCOMPARE(limitOn(day(row.from).addDays(-1)), before);
            QCOMPARE(limitOn(day(row.from)), Pence{row.limit});
            QCOMPARE(limitOn(day(row.from).addDays(1)), Pence{row.limit});
            before = {row.limit};
        }
        QVERIFY(!m_book.inForce(ruleset::permittedWork, QStringLiteral("GB"), day(limits[0].from).addDays(-1)));
        QCOMPARE(m_book.ofSet(ruleset::permittedWork).size(), qsizetype(std::size(limits)));
    }

    void eachAllowanceHoldsFromItsDayUntilTheDayBeforeTheNext()
    {
        const CreditRow *before = nullptr;
        for (const CreditRow &row : credits) {
            if (before) compareAllowances(day(row.from).addDays(-1), *before);
            compareAllowances(day(row.from), row);
            compareAllowances(day(row.from).addDays(1), row);
            before = &row;
        }
        QVERIFY(!m_book.inForce(ruleset::universalCredit, QStringLiteral("GB"), day(credits[0].from).addDays(-1)));
        QCOMPARE(m_book.ofSet(ruleset::universalCredit).size(), qsizetype(std::size(credits)));
    }

    void eachWageHoldsFromItsDayUntilTheDayBeforeTheNext()
    {
        const WageRow *before = nullptr;
        for (const WageRow &row : wages) {
            if (before) compareWages(day(row.from).addDays(-1), *before);
            compareWages(day(row.from), row);
            compareWages(day(row.from).addDays(1), row);
            before = &row;
        }
        QCOMPARE(m_book.ofSet(ruleset::minimumWage).size(), qsizetype(std::size(wages)));
    }

    void theTaperChangedWithItsOwnDays()
    {
        QCOMPARE(taperOn("2017-04-09"), 65);
        QCOMPARE(taperOn("2017-04-10"), 63);
        QCOMPARE(taperOn("2021-11-23"), 63);
        QCOMPARE(taperOn("2021-11-24"), 55);
    }

    void everyLimitIsSixteenTimesTheHourlyRateUpToTheNextFiftyPence()
    {
        for (const DatedRule &rule : m_book.ofSet(ruleset::permittedWork))
            QCOMPARE(rule.money("weeklyLimit"), roundedUpToFiftyPence(*rule.money("adultHourly") * 16));
    }

    void whatIsUnderHighIsProvisional()
    {
        for (const DatedRule &rule : m_book.all())
            QCOMPARE(rule.isProvisional(),
                !rule.confidence.endsWith(QStringLiteral("high")) || rule.confidence == QStringLiteral("medium-high"));
        QVERIFY(m_book.inForce(ruleset::permittedWork, QStringLiteral("GB"), day("2026-11-22"))->isProvisional());
        QVERIFY(!m_book.inForce(ruleset::permittedWork, QStringLiteral("GB"), day("2025-11-22"))->isProvisional());
    }

    void theCodesThatAServiceStartsWithAreThoseOfItsRules()
    {
        QJsonArray started, released;
        for (const AttendanceCode &code : standardAttendanceCodes())
            started.append(fieldsOf(code).value(QStringLiteral("value")));
        for (const DatedRule &rule : m_book.ofSet(ruleset::attendanceCode))
            released.append(rule.figures);
        QCOMPARE(released, started);
    }

    void checkingSaysWhatAFileHolds()
    {
        const auto checked = check(QByteArray{columns} + twenty);

        QCOMPARE(checked.code, ExitCode::Done);
        QVERIFY2(checked.out.contains(QStringLiteral("lowEarnings GB: 1 from 2002-04-08")), qPrintable(checked.out));
    }

    void checkingNamesLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const QByteArray &row, const char *words) {
            QTest::newRow(name) << row << QString::fromLatin1(words);
        };
        add("no date", limitRow("a", "1.4.2026", "1", "203.50"), "first day is no date");
        add("not a day of the calendar", limitRow("a", "2026-02-30", "1", "203.50"), "first day is no date");
        add("no version", limitRow("a", "2026-04-01", "first", "203.50"), "version is no number");
        add("not money", limitRow("a", "2026-04-01", "1", "203.505"), "no number that can be read");
        add("the same id", limitRow("low", "2026-04-01", "1", "203.50"), "that of an earlier row");
        add("no such set", "a,parking,GB,2026-04-01,,1,high,x,a=1\n", "no set of rules called \"parking\"");
        add("no source", "a,lowEarnings,NI,2026-04-01,,1,high,,weeklyLimit=20\n", "where its figures are from");
        add("no figure", "a,lowEarnings,NI,2026-04-01,,1,high,x,\n", "lacks \"weeklyLimit\"");
        add("a figure of nobody", "a,lowEarnings,NI,2026-04-01,,1,high,x,weeklyLimit=20; tip=1\n",
            "works with \"tip\"");
        add("the same day", "a,lowEarnings,GB,2002-04-08,,1,high,x,weeklyLimit=20\n", "same set, name and first day");
        add("not the formula",
            "a,permittedWork,GB,2026-04-01,,1,high,x,weeklyLimit=203.00; hoursBelow=16; averageWeeks=5; "
            "adultHourly=12.71\n",
            "is 203.50");
        add("limit without its point", limitRow("a", "2026-04-01", "1", "20350"), "not between 0.00 and 5000.00");
        add("no hours", "a,permittedWork,NI,2026-04-01,,1,high,x,weeklyLimit=9; hoursBelow=0; averageWeeks=5\n",
            "\"hoursBelow\" is not between 1 and 168");
        add("more weeks than there are",
            "a,outcome,sustained,2026-04-01,,1,high,x,measure=sustained; weeks=31; ofWeeks=30; hours=16\n",
            "31 weeks of 30");
        add("a band without a label", "a,outcome,b,2026-04-01,,1,high,x,measure=b; bandsFrom=0|16; labels=16+\n",
            "not equally many");
        add("a long source", "a,lowEarnings,NI,2026-04-01,,1,high," + QByteArray(3000, 'x') + ",weeklyLimit=20\n",
            "and 3000 is the most");
        add("a cell too few", "a,lowEarnings,NI,2026-04-01\n", "it has 4 cells");
    }
    void checkingNamesLineAndReason()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, words);

        const auto checked = check(QByteArray{columns} + twenty + row);

        QCOMPARE(checked.code, ExitCode::Failed);
        QVERIFY2(checked.out.contains(QStringLiteral("line 3: ")), qPrintable(checked.out));
        QVERIFY2(checked.out.contains(words), qPrintable(checked.out));
    }

    void evaluatesAWeekOfPermittedWork()
    {
        const QJsonObject json = evaluate(
            {QStringLiteral("--benefit"), QStringLiteral("esa"), QStringLiteral("--date"), QStringLiteral("2026-03-31"),
                QStringLiteral("--hours"), QStringLiteral("15.5"), QStringLiteral("--net"), QStringLiteral("183.50")});

        QCOMPARE(json.value(QStringLiteral("limit")).toInt(), 19550);
        QCOMPARE(json.value(QStringLiteral("margin")).toInt(), 1200);
        QCOMPARE(json.value(QStringLiteral("deduction")).toInt(-1), 0);
        QCOMPARE(json.value(QStringLiteral("rule")).toString(), QStringLiteral("permitted-work-gb-2025-04-01"));
        QCOMPARE(json.value(QStringLiteral("version")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("hoursRule")).toString(), QStringLiteral("must stay under 16"));
        QVERIFY(json.value(QStringLiteral("check")).toString().contains(QStringLiteral("welfare rights")));
    }

    void sixteenHoursAreReachedAtSixteenAndNotBefore()
    {
        QCOMPARE(hoursWith(QStringLiteral("15.99")), QStringLiteral("under"));
        QCOMPARE(hoursWith(QStringLiteral("16")), QStringLiteral("reached"));
    }

    void evaluatesAMonthOfUniversalCredit()
    {
        const QStringList month{QStringLiteral("--benefit"), QStringLiteral("uc"), QStringLiteral("--date"),
            QStringLiteral("2024-06-01"), QStringLiteral("--hours"), QStringLiteral("40"), QStringLiteral("--net"),
            QStringLiteral("900")};

        const QJsonObject without = evaluate(month);
        const QJsonObject with = evaluate(month + QStringList{QStringLiteral("--housing")});

        QCOMPARE(without.value(QStringLiteral("deduction")).toInt(), 12485);
        QCOMPARE(without.value(QStringLiteral("margin")).toInt(), -22700);
        QVERIFY(without.value(QStringLiteral("limit")).isNull());
        QCOMPARE(with.value(QStringLiteral("deduction")).toInt(), (90000 - 40400) * 55 / 100);
    }

    void whereThereIsNoRuleNothingIsSaid()
    {
        const QJsonObject json = evaluate(
            {QStringLiteral("--benefit"), QStringLiteral("esa"), QStringLiteral("--date"), QStringLiteral("2026-04-01"),
                QStringLiteral("--net"), QStringLiteral("50"), QStringLiteral("--jurisdiction"), QStringLiteral("NI")});

        for (const char *figure : {"limit", "margin", "deduction", "rule", "version"})
            QVERIFY2(json.value(QLatin1String{figure}).isNull(), figure);
    }

    void whatCannotBeReadIsAMisuse()
    {
        const QStringList start{QStringLiteral("rules"), QStringLiteral("evaluate"), own(), QStringLiteral("--benefit"),
            QStringLiteral("esa"), QStringLiteral("--date"), QStringLiteral("2026-04-01"), QStringLiteral("--net")};

        QCOMPARE(m_service->type(start + QStringList{QStringLiteral("1,000")}).code, ExitCode::Misused);
        QCOMPARE(m_service->type(start + QStringList{QStringLiteral("-5")}).code, ExitCode::Misused);
        QCOMPARE(m_service->type(start + QStringList{QStringLiteral("1.005")}).code, ExitCode::Misused);
    }

    void publishingReleasesEveryRuleOnce()
    {
        const auto first = publish({});
        const auto again = publish({});

        QCOMPARE(first.code, ExitCode::Done);
        QCOMPARE(again.out.trimmed(), QStringLiteral("added 0\treplaced 0\there %1").arg(m_book.all().size()));
        QList<DatedRule> released;
        for (const DatedRule &rule : published())
            if (!rule.id.isEmpty()) released.append(rule);
        QCOMPARE(released.size(), m_book.all().size());
        for (const DatedRule &rule : m_book.all())
            QVERIFY2(released.contains(rule), qPrintable(rule.citation()));
    }

    void aReleasedVersionIsNeverChanged()
    {
        publish(QByteArray{columns} + limitRow("a", "2026-04-01", "1", "203.50"));

        const auto changed = publish(QByteArray{columns} + limitRow("a", "2026-04-01", "1", "204.00"));
        QCOMPARE(changed.code, ExitCode::Failed);
        QVERIFY2(changed.err.contains(QStringLiteral("a v1")), qPrintable(changed.err));
        QVERIFY2(limitPublished() == Pence{20350}, "a refused release changes nothing");

        const auto anew = publish(QByteArray{columns} + limitRow("a", "2026-04-01", "2", "204.00"));
        QCOMPARE(anew.code, ExitCode::Done);
        QCOMPARE(limitPublished(), Pence{20400});

        const auto old = publish(QByteArray{columns} + limitRow("a", "2026-04-01", "1", "203.50"));
        QCOMPARE(old.code, ExitCode::Failed);
        QCOMPARE(limitPublished(), Pence{20400});
    }

    void anIdThatWasReleasedForAnotherDayIsRefused()
    {
        publish(QByteArray{columns} + limitRow("a", "2025-04-01", "1", "195.50"));

        const auto moved = publish(QByteArray{columns} + limitRow("a", "2026-04-01", "2", "203.50"));

        QCOMPARE(moved.code, ExitCode::Failed);
        QVERIFY2(moved.err.contains(QStringLiteral("give these another id: a")), qPrintable(moved.err));
        QCOMPARE(limitPublished(), Pence{19550});
    }

    void whatTheServiceHoldsIsNotSaidToBeWritten()
    {
        const auto service = m_service->open();
        QJsonObject fields = fieldsOf(DatedRule{.id = QStringLiteral("a"),
            .set = ruleset::lowEarnings,
            .name = QString{9000, QLatin1Char('x')},
            .from = {2026, 4, 1}});

        const auto written = service->write(must(service->account()), {making(kind::rule, {}, fields)});

        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Rejected);
    }

    void nothingIsEvaluatedByAFileWithAWrongRow()
    {
        const QByteArray wrong = "a,lowEarnings,NI,,,none,high,,weeklyLimit=20\n"; // three mistakes
        const auto answer = m_service->type({QStringLiteral("rules"), QStringLiteral("evaluate"),
            fileOf(ownRules() + wrong), QStringLiteral("--benefit"), QStringLiteral("esa"), QStringLiteral("--date"),
            QStringLiteral("2026-04-01"), QStringLiteral("--net"), QStringLiteral("50")});

        QCOMPARE(answer.code, ExitCode::Failed);
        QVERIFY2(answer.err.contains(QStringLiteral("rows that are wrong: 1 ")), qPrintable(answer.err));
        QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
    }

    void nothingOfAFileWithAWrongRowIsReleased()
    {
        const auto refused = publish(QByteArray{columns} + twenty + limitRow("a", "soon", "1", "203.50"));

        QCOMPARE(refused.code, ExitCode::Failed);
        QVERIFY2(refused.err.contains(QStringLiteral("line 3")), qPrintable(refused.err));
        for (const DatedRule &rule : published())
            QVERIFY(rule.set != ruleset::lowEarnings);
    }

private:
    Pence limitOn(QDate day) const
    {
        const auto rule = m_book.inForce(ruleset::permittedWork, QStringLiteral("GB"), day);
        return rule ? rule->money("weeklyLimit").value_or(Pence{}) : Pence{};
    }
    int taperOn(const char *text) const
    {
        return m_book.inForce(ruleset::universalCredit, QStringLiteral("GB"), day(text))
            ->number("taperPercent")
            .value();
    }
    void compareAllowances(QDate day, const CreditRow &row) const
    {
        const auto rule = m_book.inForce(ruleset::universalCredit, QStringLiteral("GB"), day);
        QVERIFY(rule);
        QCOMPARE(rule->money("allowanceWithHousing"), Pence{row.withHousing});
        QCOMPARE(rule->money("allowanceWithoutHousing"), Pence{row.withoutHousing});
    }
    void compareWages(QDate day, const WageRow &row) const
    {
        const auto aged = [&](int years) {
            return minimumWageOn(m_book, day, {.birth = day.addYears(-years)}).hourly.value_or(Pence{});
        };
        QCOMPARE(aged(17), Pence{row.under18});
        QCOMPARE(aged(18), Pence{row.age18});
        QCOMPARE(aged(21), Pence{row.age21});
        QCOMPARE(aged(23), Pence{row.age23});
        QCOMPARE(aged(25), Pence{row.age25});
        const auto apprentice =
            minimumWageOn(m_book, day, {.birth = day.addYears(-30), .apprentice = WageEarner::Apprentice::FirstYear});
        QCOMPARE(apprentice.hourly, Pence{row.apprentice});
    }
    QString hoursWith(const QString &hours)
    {
        return evaluate(
            {QStringLiteral("--benefit"), QStringLiteral("esa"), QStringLiteral("--date"), QStringLiteral("2026-04-01"),
                QStringLiteral("--net"), QStringLiteral("100"), QStringLiteral("--hours"), hours})
            .value(QStringLiteral("hours"))
            .toString();
    }
    QString fileOf(const QByteArray &content)
    {
        const QString path = m_service->pathOf("rules-to-read.csv");
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("no file to read");
        return path;
    }
    QString own() { return fileOf(ownRules()); }
    OperatorsService::Answer check(const QByteArray &content)
    {
        return m_service->type({QStringLiteral("rules"), QStringLiteral("check"), fileOf(content)});
    }
    OperatorsService::Answer publish(const QByteArray &content)
    {
        QStringList words{QStringLiteral("rules"), QStringLiteral("publish")};
        if (!content.isEmpty()) words.append(fileOf(content));
        return m_service->type(words);
    }
    QJsonObject evaluate(const QStringList &options)
    {
        const auto answer =
            m_service->type(QStringList{QStringLiteral("rules"), QStringLiteral("evaluate"), own()} + options);
        return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    }
    QList<DatedRule> published()
    {
        const auto service = m_service->open();
        QList<DatedRule> rules;
        for (const Record &record : must(service->sync().all(must(service->account()).id, kind::rule)))
            rules.append(ruleFrom(record.fields));
        return rules;
    }
    Pence limitPublished()
    {
        return RuleBook{published()}
            .inForce(ruleset::permittedWork, QStringLiteral("GB"), day("2026-04-01"))
            ->money("weeklyLimit")
            .value();
    }

    std::unique_ptr<OperatorsService> m_service;
    RuleBook m_book;
};

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_Rules.moc"
