// SPDX-License-Identifier: Apache-2.0
#include "app/service/CommandLine.h"

#include <QCoreApplication>

int main(int count, char **words)
{
    using namespace alongside;
    QCoreApplication application{count, words};
    QCoreApplication::setApplicationName(QStringLiteral("alongside-server"));
    const SystemClock clock;
    SystemIdSource ids{clock};
    QTextStream out{stdout};
    QTextStream err{stderr};
    return int(CommandLine{everyCommand(), {out, err}, clock, ids}.run(QCoreApplication::arguments().mid(1)));
}
