// SPDX-License-Identifier: Apache-2.0
#include "app/service/ReportPanelCommand.h"

#include "app/service/Csv.h"
#include "app/service/ReportFacts.h"
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

} // namespace

void ReportPanelCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral("Where it goes; it must not be there yet. Without one it is printed."),
        QStringLiteral("[FILE.md|FILE.csv]"));
    parser.addOption({QStringLiteral("quarter"),
        QStringLiteral("Which three months: \"2026-Q4\" is October to December."), QStringLiteral("yyyy-Qn")});
}

ExitCode ReportPanelCommand::run(Call &call) const
{
    const std::optional<Quarter> quarter = Quarter::fromText(call.option("quarter"));
    if (!quarter) return call.misuse(QStringLiteral("--quarter is written as 2026-Q4."));
    if (quarter->from > call.clock().today())
        return call.misuse(QStringLiteral("That quarter has not begun: there is nothing to count."));
    const QString path = call.arguments().value(0);
    if (!path.isEmpty() && QFileInfo::exists(path))
        return call.fail(Error{ErrorKind::Rejected, QStringLiteral("%1 is there already").arg(path)});
    const Result<PanelFacts> facts = panelFacts(call, *quarter);
    if (!facts) return call.fail(facts.error());
    const bool isCsv = path.endsWith(csvEnding, Qt::CaseInsensitive);
    const QByteArray bytes = isCsv ? writeCsv(panelCsv(*facts)) : panelMarkdown(*facts).toUtf8();
    if (path.isEmpty()) {
        call.print(QString::fromUtf8(bytes).trimmed());
    } else if (auto written = replaceDurably(path, bytes); !written) {
        return call.fail(written.error());
    }
    call.tell(QStringLiteral("Counts only, and none under 5. Whoever would follow from the others is hidden too."));
    return ExitCode::Done;
}

} // namespace alongside
