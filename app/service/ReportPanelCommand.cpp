// SPDX-License-Identifier: Apache-2.0
#include "app/service/ReportPanelCommand.h"

#include "app/papers/PanelPaper.h"
#include "app/service/Csv.h"
#include "app/service/ReportFacts.h"
#include "app/service/Typeface.h"
#include "platform/base/DurableFile.h"

#include <QFileInfo>

namespace alongside {

namespace {

const QString csvEnding = QStringLiteral(".csv");

Result<PanelFacts> panelFacts(Call &call, const Quarter &quarter)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    return ReportFacts{**service, *account}.of(quarter, std::min(quarter.to, call.clock().today()));
}

Result<void> checkNew(const QString &path)
{
    if (!path.isEmpty() && QFileInfo::exists(path))
        return Error{ErrorKind::Rejected, QStringLiteral("%1 is there already").arg(path)};
    return {};
}

Result<void> writePaper(const QString &path, const PanelFacts &facts, QDate today)
{
    if (auto loaded = loadTypeface(); !loaded) return loaded;
    const auto pdf = PanelPaper::about(facts, today).toPdf();
    if (!pdf) return pdf.error();
    return replaceDurably(path, pdf->bytes);
}

} // namespace

void ReportPanelCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral("Where it goes; it must not be there yet. Without one it is printed."),
        QStringLiteral("[FILE.md|FILE.csv]"));
    parser.addOptions(
        {{QStringLiteral("quarter"), QStringLiteral("Which three months: \"2026-Q4\" is October to December."),
             QStringLiteral("yyyy-Qn")},
            {QStringLiteral("pdf"), QStringLiteral("Writes the same as a page to print; it must not be there yet."),
                QStringLiteral("FILE.pdf")}});
}

ExitCode ReportPanelCommand::run(Call &call) const
{
    const std::optional<Quarter> quarter = Quarter::fromText(call.option("quarter"));
    if (!quarter) return call.misuse(QStringLiteral("--quarter is written as 2026-Q4."));
    if (quarter->from > call.clock().today())
        return call.misuse(QStringLiteral("That quarter has not begun: there is nothing to count."));
    const QString path = call.arguments().value(0);
    const QString paper = call.option("pdf");
    for (const QString &file : {path, paper})
        if (auto isNew = checkNew(file); !isNew) return call.fail(isNew.error());
    const Result<PanelFacts> facts = panelFacts(call, *quarter);
    if (!facts) return call.fail(facts.error());
    if (!paper.isEmpty())
        if (auto written = writePaper(paper, *facts, call.clock().today()); !written) return call.fail(written.error());
    const bool isCsv = path.endsWith(csvEnding, Qt::CaseInsensitive);
    const QByteArray bytes = isCsv ? writeCsv(panelCsv(*facts)) : panelMarkdown(*facts).toUtf8();
    if (!path.isEmpty()) {
        if (auto written = replaceDurably(path, bytes); !written) return call.fail(written.error());
    } else if (paper.isEmpty()) {
        call.print(QString::fromUtf8(bytes).trimmed());
    }
    call.tell(QStringLiteral("Counts only, and none under 5. Whoever would follow from the others is hidden too."));
    return ExitCode::Done;
}

} // namespace alongside
