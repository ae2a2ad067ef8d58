// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/GuardLines.h"

#include <algorithm>

namespace alongside {

namespace {

QString figuresAsLines(const QList<GuardFigure> &figures)
{
    QStringList lines;
    for (const GuardFigure &figure : figures)
        lines.append(figure.name + QLatin1Char('\t') + figure.value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

GuardLines::GuardLines(QObject *parent)
    : LineModel{{{"title", [](const GuardLine &line) { return QVariant{line.title}; }},
                    {"words", [](const GuardLine &line) { return QVariant{line.sentences.join(QLatin1Char('\n'))}; }},
                    {"rule", [](const GuardLine &line) { return QVariant{line.rule}; }},
                    {"provisional", [](const GuardLine &line) { return QVariant{line.isProvisional}; }},
                    {"tone", [](const GuardLine &line) { return QVariant{line.tone}; }},
                    {"verdict", [](const GuardLine &line) { return QVariant{line.verdict}; }},
                    {"figures", [](const GuardLine &line) { return QVariant{figuresAsLines(line.figures)}; }},
                    {"remarks", [](const GuardLine &line) { return QVariant{line.remarks.join(QLatin1Char('\n'))}; }}},
        parent}
{
}

void GuardLines::show(QList<GuardLine> lines)
{
    if (update(std::move(lines))) Q_EMIT countChanged();
    Q_EMIT shown();
}

bool GuardLines::isProvisional() const
{
    return std::any_of(lines().begin(), lines().end(), [](const GuardLine &line) { return line.isProvisional; });
}

} // namespace alongside
