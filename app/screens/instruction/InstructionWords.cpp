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

QString InstructionWords::rate(const SupportWeek &week)
{
    const QString monday = longLabel(week.monday);
    if (const auto rate = week.minutesPerHour())
        return tr("Week of %1: %2 minutes of support for each hour worked").arg(monday).arg(*rate);
    return week.hours == SupportWeek::Hours::Unknown && week.workedMinutes > 0
        ? tr("Week of %1: %2 minutes of support, not all hours known").arg(monday).arg(week.supportMinutes)
        : tr("Week of %1: %2 minutes of support, no hours known").arg(monday).arg(week.supportMinutes);
}

ChartColumns::Chart InstructionWords::support(const QList<SupportWeek> &weeks)
{
    ChartColumns::Chart chart{.series = {tr("Minutes of support for each hour worked")}, .sentence = {}, .columns = {}};
    SupportWeek all;
    bool isAnyLeftOut = false;
    for (const SupportWeek &week : weeks) {
        chart.columns.append({label(week.monday), {week.minutesPerHour().value_or(0)}, rate(week)});
        isAnyLeftOut = isAnyLeftOut || week.hours == SupportWeek::Hours::Unknown;
        if (week.hours == SupportWeek::Hours::Unknown) continue;
        all.supportMinutes += week.supportMinutes;
        all.workedMinutes += week.workedMinutes;
        all.hours = std::max(all.hours, week.hours);
    }
    const auto rate = all.minutesPerHour();
    QStringList sentences{rate ? tr("%1 minutes of support for each hour worked.").arg(*rate)
                               : tr("No hours of work are known for these weeks.")};
    if (rate && all.hours == SupportWeek::Hours::Estimated)
        sentences.append(tr("Some hours are estimated from what was agreed."));
    if (rate && isAnyLeftOut) sentences.append(tr("Weeks of which not all hours are known are left out."));
    chart.sentence = sentences.join(u' ');
    return chart;
}

} // namespace alongside
