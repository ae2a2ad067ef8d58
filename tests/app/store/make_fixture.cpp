// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceMarker.h"
#include "app/store/Schema.h"
#include "tests/app/store/StoredDay.h"

#include <QFile>
#include <QTextStream>

using namespace alongside;

namespace {

QString nameOf(int version) { return QStringLiteral("schema-%1.db").arg(version); }

/// A schema that was never the newest of a release: the file of the one before it, brought up to it.
bool bringUp(const QString &folder, int version)
{
    TemporaryStore before;
    if (!QFile::copy(folder + u'/' + nameOf(version - 1), before.path())) return false;
    QFile::setPermissions(before.path(), QFile::ReadOwner | QFile::WriteOwner);
    const auto database = before.open();
    const auto migrated = migrate(*database, tabletMigrations().first(size_t(version)));
    const auto noted =
        database->run(QStringLiteral("UPDATE \"Attendance\" SET \"note\" = ? WHERE \"note\" IS NOT NULL"),
            QStringLiteral("From schema %1").arg(version));
    return migrated && noted && backUpSqlite(*database, folder + u'/' + nameOf(version), keyOf('k'));
}

} // namespace

/// Writes schema-N.db of today's schema into the folder it is given: run it once when a schema is released, and commit
/// the file. Three people are expected on Friday, one is marked. The key is keyOf('k'). With a number, that schema's.
int main(int count, char **words)
{
    QTextStream err{stderr};
    if (count != 2 && count != 3) {
        err << "Say the folder, and perhaps the schema.\n";
        return 2;
    }
    if (count == 3) return bringUp(QString::fromLocal8Bit(words[1]), QByteArray{words[2]}.toInt()) ? 0 : 1;
    const int version = tabletMigrations().back().version;
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttendanceMarker marker{act};
    const MarkKey key{day.aisha.id, given::friday, Session::Morning};
    const auto marked = marker.mark({key, {day.goscote.id.text}}, {QStringLiteral("present")});
    const auto noted = marker.addToNote(key, QStringLiteral("From schema %1").arg(version));
    const QString path = QString::fromLocal8Bit(words[1]) + u'/' + nameOf(version);
    const auto copied = backUpSqlite(day.database(), path, keyOf('k'));
    return marked && noted && copied ? 0 : 1;
}
