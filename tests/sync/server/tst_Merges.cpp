// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

/// Two tablets saw the same record and each did one thing to it: every pair of operations, fields and values, in both
/// orders of arrival.
class tst_Merges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conflictsWhereAndOnlyWherePeopleDiffer();
};

namespace {

/// What one tablet does to the mark that both have seen.
struct Act {
    Operation::Kind kind;
    QString field; ///< "code" or "arrived"; empty: the record goes
    QString value;

    bool removes() const { return kind == Operation::Kind::Remove; }
};

const QJsonObject seen{{key("code"), key("present")}, {key("arrived"), key("09:00")}};

QList<Act> actsOf(const char *ownCode, const char *ownTime)
{
    return {{Operation::Kind::Put, key("code"), key(ownCode)}, {Operation::Kind::Patch, key("code"), key(ownCode)},
        {Operation::Kind::Patch, key("code"), key("late")}, {Operation::Kind::Put, key("arrived"), key(ownTime)},
        {Operation::Kind::Patch, key("arrived"), key(ownTime)}, {Operation::Kind::Patch, key("arrived"), key("09:30")},
        {Operation::Kind::Remove, {}, {}}};
}

Operation operationFor(const Act &act)
{
    if (act.removes()) {
        QJsonObject was = seen;
        was.insert(key("person"), ann);
        was.insert(key("date"), key("2026-11-20"));
        was.insert(key("session"), key("am"));
        return {Operation::Kind::Remove, key("Attendance"), markOf(ann), was, {}};
    }
    const QJsonObject was{{act.field, seen.value(act.field)}};
    const QJsonObject set{{act.field, act.value}};
    return act.kind == Operation::Kind::Put ? putMark(ann, was, set) : patch(key("Attendance"), markOf(ann), was, set);
}

/// The paths that must be in conflict, by what people meant: this knows nothing of `was`.
QStringList expectedConflicts(const Act &one, const Act &other)
{
    if (one.removes() && other.removes()) return {};
    if (one.removes() || other.removes()) return {key("removed")};
    if (one.field != other.field || one.value == other.value) return {};
    return {one.field == key("code") ? key("mark") : key("arrived")};
}

QString nameOf(const Act &act)
{
    return alongside::nameOf(act.kind) + QLatin1Char(' ') + act.field + QLatin1Char('=') + act.value;
}

QStringList openPaths(const WireTablet::Pulled &pulled)
{
    QStringList paths;
    for (const Record &record : pulled.records)
        if (record.fields.value(key("status")).toString() == key("open"))
            paths.append(record.fields.value(key("path")).toString());
    return paths;
}

QJsonValue expectedValue(const QString &field, const Act &first, const Act &second)
{
    if (first.field == field) return first.value; // what arrived first stays in force
    return second.field == field ? QJsonValue{second.value} : seen.value(field);
}

} // namespace

void tst_Merges::conflictsWhereAndOnlyWherePeopleDiffer()
{
    int pairs = 0;
    for (const Act &first : actsOf("sick", "09:10")) {
        for (const Act &second : actsOf("absent", "09:20")) {
            TestServer server{testKinds()};
            WireTablet one{server, {key("coach")}};
            WireTablet other{server, {key("coach")}};
            one.write(putMark(ann, {}, seen));

            one.write(operationFor(first));
            other.write(operationFor(second));

            const auto pulled = one.pull();
            const QByteArray pair = (nameOf(first) + key(" then ") + nameOf(second)).toUtf8();
            QVERIFY2(openPaths(pulled) == expectedConflicts(first, second), pair);
            const bool isThere = !(first.removes() && second.removes());
            QVERIFY2(pulled.records.contains(markOf(ann)) == isThere, pair);
            for (const char *field : {"code", "arrived"})
                QVERIFY2(!isThere
                        || pulled.records[markOf(ann)].fields.value(key(field))
                            == expectedValue(key(field), first, second),
                    pair);
            QCOMPARE(*checkServer(server.database()), QStringList{});
            ++pairs;
        }
    }
    QCOMPARE(pairs, 49);
}

QTEST_GUILESS_MAIN(tst_Merges)
#include "tst_Merges.moc"
