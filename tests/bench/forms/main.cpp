// SPDX-License-Identifier: Apache-2.0
//
// What a form of so many items costs: to load and compile, to the first page, from an answer to the items that are
// shown then, and in memory. Prints one line of JSON. bench_forms ITEMS; with 0, what the program is without a form.
#include "app/domain/questionnaire/AnswerSheet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace alongside;

namespace {

constexpr int itemsInPage = 10;
constexpr int rounds = 200;

const QString capture = QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-");

QJsonObject calculatedFrom(const QString &linkId)
{
    const QString path =
        QStringLiteral("%resource.descendants().where(linkId = '%1').answer.value.sum() * 2").arg(linkId);
    const QJsonObject expression{
        {QStringLiteral("language"), QStringLiteral("text/fhirpath")}, {QStringLiteral("expression"), path}};
    return {{QStringLiteral("url"), capture + QStringLiteral("calculatedExpression")},
        {QStringLiteral("valueExpression"), expression}};
}

QString linkIdAt(int index) { return QStringLiteral("q%1").arg(index); }

/// Every tenth opens a page; every page has a yes that three of its items wait for, a number, and what follows from it.
QJsonObject itemAt(int index)
{
    const int place = index % itemsInPage;
    QJsonObject item{{QStringLiteral("linkId"), linkIdAt(index)},
        {QStringLiteral("text"), QStringLiteral("Question number %1 of a form that somebody wrote").arg(index)},
        {QStringLiteral("type"), place == 1 ? QStringLiteral("boolean") : QStringLiteral("integer")}};
    if (place >= 5 && place <= 7)
        item.insert(QStringLiteral("enableWhen"),
            QJsonArray{QJsonObject{{QStringLiteral("question"), linkIdAt(index - place + 1)},
                {QStringLiteral("operator"), QStringLiteral("=")}, {QStringLiteral("answerBoolean"), true}}});
    if (place == 9) item.insert(QStringLiteral("extension"), QJsonArray{calculatedFrom(linkIdAt(index - place + 2))});
    return item;
}

QByteArray formOf(int items)
{
    QJsonArray pages;
    for (int index = 0; index < items; index += itemsInPage) {
        QJsonArray page;
        for (int each = index + 1; each < qMin(items, index + itemsInPage); ++each)
            page.append(itemAt(each));
        QJsonObject group = itemAt(index);
        group.insert(QStringLiteral("type"), QStringLiteral("group"));
        group.insert(QStringLiteral("item"), page);
        pages.append(group);
    }
    return QJsonDocument{QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                             {QStringLiteral("status"), QStringLiteral("active")}, {QStringLiteral("item"), pages}}}
        .toJson();
}

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
    const AnswerKey key = linkIdAt(items / 2 / itemsInPage * itemsInPage + 1);
    const AnswerKey number = linkIdAt(items / 2 / itemsInPage * itemsInPage + 2);
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
    const QByteArray json = formOf(items);
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
