// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceMarker.h"
#include "app/store/Schema.h"
#include "tests/app/store/StoredDay.h"

#include <QTextStream>

using namespace alongside;

/// Writes schema-N.db of today's schema into the folder it is given: run it once when a schema is released, and commit
/// the file. Three people are expected on Friday, one is marked. The key is keyOf('k').
int main(int count, char **words)
{
    QTextStream err{stderr};
    if (count != 2) {
        err << "Say the folder.\n";
        return 2;
    }
    const int version = tabletMigrations().back().version;
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttendanceMarker marker{act};
    const MarkKey key{day.aisha.id, given::friday, Session::Morning};
    const auto marked = marker.mark({key, {day.goscote.id.text}}, {QStringLiteral("present")});
    const auto noted = marker.addToNote(key, QStringLiteral("From schema %1").arg(version));
    const QString path = QStringLiteral("%1/schema-%2.db").arg(QString::fromLocal8Bit(words[1])).arg(version);
    const auto copied = backUpSqlite(day.database(), path, keyOf('k'));
    return marked && noted && copied ? 0 : 1;
}
