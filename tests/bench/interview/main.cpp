// SPDX-License-Identifier: Apache-2.0
//
// What a form of so many items costs a coach who interviews by it: from a touch to its first page, from an answer to
// everything that the page shows then, and to "Saved". Screens, store and SQLCipher are real; drawing is not in it.
// Prints one line of JSON. bench_interview ITEMS
#include "tests/app/screens/InterviewTablet.h"
#include "tests/bench/forms/SizedForm.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace alongside;

namespace {

constexpr int rounds = 100;

double medianOf(QList<double> taken)
{
    std::sort(taken.begin(), taken.end());
    return taken.at(taken.size() / 2);
}

double since(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// The review that was begun, opened again and again.
double opening(InterviewTablet &tablet)
{
    QList<double> taken;
    for (int round = 0; round < 15; ++round) {
        tablet.screens->interviews()->close();
        tablet.settle();
        QElapsedTimer timer;
        timer.start();
        tablet.resume("Shan");
        if (!tablet.interview().isOpen()) qFatal("it does not open");
        taken.append(since(timer));
    }
    return medianOf(taken);
}

QJsonObject answering(InterviewTablet &tablet)
{
    QuestionEditor &yes = tablet.question("q1");
    QList<double> shown, saved;
    for (int round = 0; round < rounds; ++round) {
        const auto before = tablet.interview().questions()->count();
        QElapsedTimer timer;
        timer.start();
        yes.choose(round % 2);
        shown.append(since(timer));
        tablet.settle();
        saved.append(since(timer));
        if (round > 0 && tablet.interview().questions()->count() == before) qFatal("nothing follows from the answer");
    }
    return {{QStringLiteral("answerMs"), medianOf(shown)}, {QStringLiteral("savedMs"), medianOf(saved)}};
}

} // namespace

int main(int count, char **words)
{
    const QGuiApplication application{count, words};
    const int items = count == 2 ? QByteArray{words[1]}.toInt() : 0;
    if (items < sizedForm::itemsInPage) qFatal("bench_interview ITEMS, at least a page");
    InterviewTablet tablet{{}, sizedForm::ofItems(items)};
    tablet.start("Shan");
    QJsonObject figures = answering(tablet);
    figures.insert(QStringLiteral("items"), items);
    figures.insert(QStringLiteral("openMs"), opening(tablet));
    std::puts(QJsonDocument{figures}.toJson(QJsonDocument::Compact).constData());
}
