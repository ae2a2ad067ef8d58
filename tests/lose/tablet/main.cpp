// SPDX-License-Identifier: Apache-2.0
//
// recording_tablet NAME FOLDER URL real|volatile|forgetful: see RecordingTablet, and Orders for what it reads.
#include "tests/lose/tablet/Orders.h"

#include <QCoreApplication>

namespace {

alongside::lose::RecordingTablet::Disk diskOf(const QString &word)
{
    using Disk = alongside::lose::RecordingTablet::Disk;
    if (word == u"forgetful") return Disk::Forgetful;
    return word == u"volatile" ? Disk::Volatile : Disk::Real;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace alongside::lose;
    const QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    if (arguments.size() != 5) qFatal("usage: recording_tablet NAME FOLDER URL real|volatile|forgetful");
    const QString folder = arguments.at(2);
    std::optional<alongside::TabletWipe::Why> why;
    {
        RecordingTablet tablet{arguments.at(1), folder, QUrl{arguments.at(3)}, diskOf(arguments.at(4))};
        const Orders orders{tablet};
        tablet.resume();
        QCoreApplication::exec();
        why = tablet.endsBecause();
    }
    if (why) RecordingTablet::forget(folder, *why);
    return 0;
}
