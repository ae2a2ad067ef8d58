// SPDX-License-Identifier: Apache-2.0
#include "app/service/CommandLine.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace {

bool setsType(const QByteArrayList &typed)
{
    return typed.value(0) == "pack" || (typed.value(0) == "export" && typed.value(1) == "person")
        || std::any_of(typed.cbegin(), typed.cend(), [](const QByteArray &word) { return word.startsWith("--pdf"); });
}

/// A service has no screen: only what sets type gets a platform to set it on, and that draws nowhere.
std::unique_ptr<QCoreApplication> applicationFor(int &count, char **words)
{
    if (!setsType({words + std::min(1, count), words + count})) return std::make_unique<QCoreApplication>(count, words);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, words);
}

} // namespace

int main(int count, char **words)
{
    using namespace alongside;
    const std::unique_ptr<QCoreApplication> application = applicationFor(count, words);
    QCoreApplication::setApplicationName(QStringLiteral("alongside-server"));
    const SystemClock clock;
    SystemIdSource ids{clock};
    QTextStream out{stdout};
    QTextStream err{stderr};
    return int(CommandLine{everyCommand(), {out, err}, clock, ids}.run(QCoreApplication::arguments().mid(1)));
}
