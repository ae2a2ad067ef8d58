// SPDX-License-Identifier: Apache-2.0
#include "app/service/CommandLine.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace {

/// A service has no screen: only what sets type gets a platform to set it on, and that draws nowhere.
std::unique_ptr<QCoreApplication> applicationFor(int &count, char **words)
{
    const auto setsType = [](const char *word) {
        return QByteArrayView{word} == "pack" || QByteArrayView{word}.startsWith("--pdf");
    };
    if (std::none_of(words + std::min(1, count), words + count, setsType))
        return std::make_unique<QCoreApplication>(count, words);
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
