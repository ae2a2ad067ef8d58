// SPDX-License-Identifier: Apache-2.0
#include "app/papers/EvidencePaper.h"

#include <QLocale>

namespace alongside {

namespace {

const QString handWritten = QStringLiteral(" ______________________________");

QList<Paper::Line> listOf(const QString &withBars)
{
    QList<Paper::Line> lines;
    for (const QString &each : withBars.split(QLatin1Char('|')))
        lines.append(QStringLiteral("☐ ") + each);
    return lines;
}

} // namespace

Paper EvidencePaper::about(const About &work, QDate today)
{
    const QLocale locale;
    Paper paper;
    paper.title = work.name;
    paper.subtitle = tr("Supported permitted work: evidence");
    paper.sections.append({tr("The work"),
        {work.job.isEmpty() ? tr("Job:") + handWritten : tr("Job: %1").arg(work.job),
            tr("Week from %1").arg(locale.toString(work.week, QLocale::LongFormat))}});
    paper.sections.append({tr("What the rule asks"), {work.rule.text("evidence")}});
    paper.sections.append({tr("Who employs the supervisor"), listOf(work.rule.text("supervisors"))});
    paper.sections.append({tr("Filled in by hand"),
        {tr("Supervisor:") + handWritten, tr("Employed by:") + handWritten, tr("Signed, and when:") + handWritten}});
    const QString cited = tr("By rule %1, version %2, from %3. %4")
                              .arg(work.rule.id)
                              .arg(work.rule.version)
                              .arg(locale.toString(work.rule.from, QLocale::LongFormat), work.rule.source);
    const QString provisional = work.rule.isProvisional() ? tr("Provisional: not confirmed yet. ") : QString{};
    paper.footer = provisional + cited + QLatin1Char('\n')
        + tr("Made on %1. This page decides nothing: check with welfare rights.")
              .arg(locale.toString(today, QLocale::LongFormat));
    return paper;
}

QString EvidencePaper::fileName(const QString &name, QDate today)
{
    return tr("%1, supported permitted work, %2.pdf").arg(name, today.toString(Qt::ISODate));
}

} // namespace alongside
