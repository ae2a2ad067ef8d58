// SPDX-License-Identifier: Apache-2.0
//
// What a form of so many items costs: to load and compile, to the first page, from an answer to the items that are
// shown then, and in memory. Prints one line of JSON. bench_forms ITEMS; with 0, what the program is without a form.
#include "app/domain/questionnaire/AnswerSheet.h"
#include "tests/bench/forms/SizedForm.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace alongside;

namespace {

constexpr int rounds = 200;

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// This program's most memory so far, from the system.
qint64 mostMemoryKib()
{
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly)) qFatal("no /proc");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
}

QJsonArray answerOf(int round) { return {QJsonObject{{QStringLiteral("valueBoolean"), round % 2 == 0}}}; }

/// Yes and no in the middle of the form, and each time what is shown then.
QJsonObject answering(AnswerSheet &sheet, int items)
{
    const AnswerKey key = sizedForm::linkIdAt(items / 2 / sizedForm::itemsInPage * sizedForm::itemsInPage + 1);
    const AnswerKey number = sizedForm::linkIdAt(items / 2 / sizedForm::itemsInPage * sizedForm::itemsInPage + 2);
    QList<double> times;
    const qint64 before = sheet.evaluations();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        sheet.set(key, answerOf(round));
        if (sheet.visibleItems().isEmpty()) qFatal("nothing is shown");
        times.append(milliseconds(timer));
    }
    const qint64 evaluated = (sheet.evaluations() - before) / rounds;
    QList<double> computing;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        sheet.set(number, {QJsonObject{{QStringLiteral("valueInteger"), round}}});
        computing.append(milliseconds(timer));
    }
    return {{QStringLiteral("answerMs"), median(times)}, {QStringLiteral("evaluatedPerAnswer"), evaluated},
        {QStringLiteral("computeMs"), median(computing)}};
}

QJsonObject measured(int items)
{
    const QByteArray json = sizedForm::ofItems(items);
    QList<double> loading;
    QList<double> opening;
    LoadedQuestionnaire loaded;
    std::optional<AnswerSheet> sheet;
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        timer.start();
        loaded = loadQuestionnaire(json);
        loading.append(milliseconds(timer));
        timer.restart();
        sheet.emplace(loaded.form, QDate{2026, 11, 22});
        if (sheet->visibleItems().isEmpty()) qFatal("nothing is shown");
        opening.append(milliseconds(timer));
    }
    if (!loaded.problems.isEmpty()) qFatal("the form is wrong");
    QJsonObject figures = answering(*sheet, items);
    figures.insert(QStringLiteral("loadMs"), median(loading));
    figures.insert(QStringLiteral("firstPageMs"), median(opening));
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const int items = argc == 2 ? QByteArray{argv[1]}.toInt() : -1;
    if (items < 0) qFatal("bench_forms ITEMS");
    QJsonObject figures = items > 0 ? measured(items) : QJsonObject{};
    figures.insert(QStringLiteral("items"), items);
    figures.insert(QStringLiteral("residentKiB"), mostMemoryKib());
    puts(QJsonDocument{figures}.toJson(QJsonDocument::Compact).constData());
}
