// SPDX-License-Identifier: Apache-2.0
#include "app/screens/instruction/InstructionWords.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

namespace {

QString label(QDate monday) { return QLocale{}.toString(monday, QStringLiteral("d MMM")); }
QString longLabel(QDate monday) { return QLocale{}.toString(monday, QStringLiteral("d MMMM")); }

int prompted(const FadingWeek &week)
{
    return week.of(Prompt::Gesture) + week.of(Prompt::Verbal) + week.of(Prompt::Model);
}

int byHand(const FadingWeek &week) { return week.of(Prompt::PartialPhysical) + week.of(Prompt::FullPhysical); }

} // namespace

QString InstructionWords::level(Prompt prompt)
{
    switch (prompt) {
    case Prompt::Independent:
        return tr("On their own");
    case Prompt::Gesture:
        return tr("Gesture");
    case Prompt::Verbal:
        return tr("Words");
    case Prompt::Model:
        return tr("Shown how");
    case Prompt::PartialPhysical:
        return tr("Part by hand");
    case Prompt::FullPhysical:
        return tr("Fully by hand");
    }
    Q_UNREACHABLE();
}

QStringList InstructionWords::levels()
{
    QStringList words;
    for (const Prompt prompt : everyPrompt)
        words.append(level(prompt));
    return words;
}

QString InstructionWords::result(const Trial &trial, const Task &task)
{
    const auto alone = std::count_if(task.steps.begin(), task.steps.end(),
        [&](const TaskStep &step) { return trial.levels.value(step.id, Prompt::FullPhysical) == Prompt::Independent; });
    return tr("%1 of %n steps alone", nullptr, int(task.steps.size())).arg(alone);
}

ChartColumns::Chart InstructionWords::fading(const QList<FadingWeek> &weeks)
{
    ChartColumns::Chart chart{
        .series = {tr("Alone"), tr("With a prompt"), tr("With a hand")}, .sentence = {}, .columns = {}};
    for (const FadingWeek &week : weeks) {
        const QString words = week.total() == 0
            ? tr("Week of %1: no trial").arg(longLabel(week.monday))
            : tr("Week of %1: %2 of %3 steps alone, %4 with a prompt, %5 with a hand")
                  .arg(longLabel(week.monday))
                  .arg(week.of(Prompt::Independent))
                  .arg(week.total())
                  .arg(prompted(week))
                  .arg(byHand(week));
        chart.columns.append({label(week.monday), {week.of(Prompt::Independent), prompted(week), byHand(week)}, words});
    }
    chart.sentence = tr("Help with the steps, %n weeks", nullptr, int(weeks.size()));
    return chart;
}

ChartColumns::Chart InstructionWords::support(const QList<SupportWeek> &weeks)
{
    ChartColumns::Chart chart{.series = {tr("Minutes of support for each hour worked")}, .sentence = {}, .columns = {}};
    int supported = 0;
    int worked = 0;
    bool isEstimated = false;
    for (const SupportWeek &week : weeks) {
        supported += week.supportMinutes;
        worked += week.workedMinutes;
        isEstimated = isEstimated || week.hours == SupportWeek::Hours::Estimated;
        const auto rate = week.minutesPerHour();
        const QString monday = longLabel(week.monday);
        chart.columns.append({label(week.monday), {rate.value_or(0)},
            rate ? tr("Week of %1: %2 minutes of support for each hour worked").arg(monday).arg(*rate)
                 : tr("Week of %1: %2 minutes of support, no hours known").arg(monday).arg(week.supportMinutes)});
    }
    const SupportWeek all{.supportMinutes = supported, .workedMinutes = worked};
    if (const auto rate = all.minutesPerHour())
        chart.sentence = isEstimated
            ? tr("%1 minutes of support for each hour worked. Some hours are estimated from what was agreed.")
                  .arg(*rate)
            : tr("%1 minutes of support for each hour worked.").arg(*rate);
    else
        chart.sentence = tr("No hours of work are known for these weeks.");
    return chart;
}

} // namespace alongside
