// SPDX-License-Identifier: Apache-2.0
//
// What the board costs a manager's tablet that holds so many years of 147 people: everything read and counted, another
// quarter, the people behind a number, and its counts given out without small ones. Prints one line of JSON.
// bench_board YEARS
#include "app/records/EarningsFields.h"
#include "app/records/EarningsKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/RuleFields.h"
#include "app/service/RuleFile.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace alongside;

namespace {

constexpr int peopleBeside = 137; // the day that is given has ten
constexpr int weeksOfAYear = 52;
constexpr int rounds = 15;
const QDate thisMonday{2026, 11, 16};

Record recordOf(const QString &type, const QJsonObject &fields)
{
    return {type, making(type, {}, fields).id, 1, fields};
}

/// A placement a year; every third person earns in each week.
QList<Record> yearsOfPerson(int number, int years)
{
    const QString name = QStringLiteral("Person %1").arg(number);
    const PersonId person{givenDay::id(name)};
    QList<Record> records;
    for (int year = 0; year < years; ++year) {
        const Placement placement{.person = person,
            .kind = year % 2 == 0 ? QStringLiteral("dayService") : QStringLiteral("paidEmployment"),
            .from = thisMonday.addYears(-year),
            .to = year == 0 ? QDate{} : thisMonday.addYears(1 - year)};
        records.append({kind::placement, givenDay::id(name + QString::number(year)), 1, fieldsOf(placement)});
    }
    for (int week = 0; number % 3 == 0 && week < weeksOfAYear * years; ++week) {
        const Earnings earnings{
            .person = person, .job = QStringLiteral("Shop"), .week = thisMonday.addDays(-7 * week), .minutes = 12 * 60};
        records.append(recordOf(kind::earnings, fieldsOf(earnings)));
    }
    return records;
}

QList<Record> yearsOfEverybody(int years)
{
    const Result<RuleFile> file = readRuleFile(ownRules());
    if (!file) qFatal("no rules");
    QList<Record> records = givenDay::more(peopleBeside);
    for (const DatedRule &rule : file->rules)
        records.append(recordOf(kind::rule, fieldsOf(rule)));
    for (int number = 1; number <= peopleBeside; ++number)
        records += yearsOfPerson(number, years);
    return records;
}

/// The median of the rounds, in milliseconds.
template <typename Work> double timeOf(Work work)
{
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    return taken.at(rounds / 2);
}

} // namespace

int main(int count, char **words)
{
    const QGuiApplication application{count, words};
    const int years = count == 2 ? QByteArray{words[1]}.toInt() : 5;
    ScreenTablet tablet{yearsOfEverybody(years)};
    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("manager"), QStringLiteral("earnings")});
    BoardScreen &board = *tablet.screens->board();
    board.comeToFront();
    const QString key = board.placements()->lines().first().key;
    const QJsonObject line{{QStringLiteral("years"), years}, {QStringLiteral("people"), peopleBeside + 10},
        {QStringLiteral("readMs"), timeOf([&] { board.readAgain(); })},
        {QStringLiteral("turnMs"), timeOf([&] { board.hasLater() ? board.turnLater() : board.turnEarlier(); })},
        {QStringLiteral("openMs"), timeOf([&] { board.choose(key); })},
        {QStringLiteral("giveOutMs"), timeOf([&] { board.publishTable(); })}};
    std::puts(QJsonDocument{line}.toJson(QJsonDocument::Compact).constData());
    return 0;
}
