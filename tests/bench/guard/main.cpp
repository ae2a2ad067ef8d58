// SPDX-License-Identifier: Apache-2.0
//
// What a letter typed into hours or pay costs the interface: the draft on its way to the disk, the guard over all jobs
// by every rule, and the month's lines anew. Prints one line of JSON. bench_guard JOBS; a year of weeks of each.
#include "app/domain/earnings/EarningsGuard.h"
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

constexpr int weeksOfAYear = 52;
constexpr int rounds = 200;
const QDate thisMonday{2026, 11, 16};
const PersonId aisha{givenDay::id(QStringLiteral("Aisha"))};

Record recordOf(const QString &type, const QJsonObject &fields)
{
    return {type, making(type, {}, fields).id, 1, fields};
}

/// A year in so many jobs, read by the project's own rules.
QList<Record> aYearOf(int jobs)
{
    const Result<RuleFile> file = readRuleFile(ownRules());
    if (!file) qFatal("no rules");
    QList<Record> records;
    for (const DatedRule &rule : file->rules)
        records.append(recordOf(kind::rule, fieldsOf(rule)));
    for (const char *name : {"ESA", "Universal Credit"}) {
        const Benefit benefit{.person = aisha, .name = QString::fromLatin1(name), .assessmentDay = 14};
        records.append({kind::benefit, givenDay::id(benefit.name), 1, fieldsOf(benefit)});
    }
    for (int job = 0; job < jobs; ++job)
        for (int back = 0; back < weeksOfAYear; ++back) {
            const QDate week = thisMonday.addDays(-7 * back);
            const Earnings earnings{.person = aisha,
                .job = QStringLiteral("Job %1").arg(job),
                .week = week,
                .minutes = 180,
                .net = Pence{3813},
                .paidOn = week.addDays(11)};
            records.append(recordOf(kind::earnings, fieldsOf(earnings)));
        }
    return records;
}

QList<double> typeInto(EarningsEditor &editor, ScreenTablet &tablet)
{
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        const QString text = QString::number(round);
        QElapsedTimer timer;
        timer.start();
        editor.type(EarningsEditor::Net, text);
        taken.append(double(timer.nsecsElapsed()) / 1e6);
        tablet.settle();
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

} // namespace

int main(int count, char **words)
{
    const QGuiApplication application{count, words};
    const int jobs = count == 2 ? QByteArray{words[1]}.toInt() : 1;
    ScreenTablet tablet{aYearOf(jobs)};
    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("coach"), QStringLiteral("earnings")});
    tablet.screens->people()->person()->open(aisha.text);
    EarningsScreen &earnings = *tablet.screens->personWork()->earnings();
    earnings.open();
    const QList<double> taken = typeInto(*earnings.editor(), tablet);
    const QJsonObject line{{QStringLiteral("jobs"), jobs}, {QStringLiteral("lines"), earnings.guard()->count()},
        {QStringLiteral("letterMs"), taken.at(rounds / 2)},
        {QStringLiteral("slowLetterMs"), taken.at(rounds * 95 / 100)}};
    std::puts(QJsonDocument{line}.toJson(QJsonDocument::Compact).constData());
    return 0;
}
