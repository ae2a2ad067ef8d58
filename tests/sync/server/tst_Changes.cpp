// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonDocument>
#include <QTest>

using namespace alongside;

class tst_Changes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEverythingFromTheBeginning();
    void tellsOnlyWhatIsNew();
    void tellsWhatIsGone();
    void cutsPagesThatTogetherTellEverything();
    void keepsPagesWithinTheirBytes();
    void neverGivesAChangeBelowACursorAlreadyGiven();
    void survivesARestart();
};

namespace {

QString personId(int number)
{
    return QStringLiteral("01930000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

void addPeople(WireTablet &tablet, int count)
{
    QList<Mutation> mutations;
    for (int number = 0; number < count; ++number)
        mutations.append(tablet.next({addPerson(personId(number), QStringLiteral("Person %1").arg(number))}));
    QCOMPARE(tablet.push(mutations).results.size(), count);
}

} // namespace

void tst_Changes::tellsEverythingFromTheBeginning()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    addPeople(tablet, 20);

    const auto pulled = tablet.pull();

    QCOMPARE(pulled.records.size(), 21); // with the coach
    QCOMPARE(pulled.records[personId(7)].fields, (QJsonObject{{key("name"), key("Person 7")}}));
    QCOMPARE(pulled.pages, 1);
}

void tst_Changes::tellsOnlyWhatIsNew()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    addPeople(tablet, 20);
    const StateToken before = tablet.pull().state;
    QVERIFY(tablet.pull(before).records.isEmpty());
    QCOMPARE(tablet.pull(before).state, before);

    tablet.write(patch(key("Person"), personId(3), {{key("name"), key("Person 3")}}, {{key("name"), key("Third")}}));

    QCOMPARE(tablet.pull(before).records.keys(), QStringList{personId(3)});
}

void tst_Changes::tellsWhatIsGone()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    addPeople(tablet, 2);
    const StateToken before = tablet.pull().state;

    tablet.write({Operation::Kind::Remove, key("Person"), personId(0), {{key("name"), key("Person 0")}}, {}});

    QCOMPARE(tablet.pull(before).destroyed, QSet<QString>{personId(0)});
    QCOMPARE(tablet.pull().destroyed, QSet<QString>{personId(0)});
}

void tst_Changes::cutsPagesThatTogetherTellEverything()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    addPeople(tablet, 50);
    for (int number = 0; number < 50; number += 5)
        tablet.write({Operation::Kind::Remove, key("Person"), personId(number),
            {{key("name"), QStringLiteral("Person %1").arg(number)}}, {}});
    const auto whole = tablet.pull();

    for (const qint64 maxBytes : {1, 300, 500, 1000, 3000}) {
        const auto pages = tablet.pull({1, 0}, maxBytes);
        QVERIFY(pages.pages > 1);
        QCOMPARE(pages.state, whole.state);
        QCOMPARE(pages.destroyed, whole.destroyed);
        QCOMPARE(pages.records.size(), whole.records.size());
        for (const Record &record : whole.records)
            QCOMPARE(pages.records[record.id], record);
    }
}

void tst_Changes::keepsPagesWithinTheirBytes()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    addPeople(tablet, 50);

    for (const qint64 maxBytes : {600, 1000, 3000}) {
        const Invocation page = tablet.changes({server.account(), {1, 0}, maxBytes, {}});
        const qsizetype bytes = QJsonDocument{page.arguments}.toJson(QJsonDocument::Compact).size();
        QVERIFY2(bytes <= maxBytes, QByteArray::number(bytes));
        QVERIFY2(bytes > maxBytes / 2, QByteArray::number(bytes));
    }
}

void tst_Changes::neverGivesAChangeBelowACursorAlreadyGiven()
{
    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    addPeople(one, 10);
    StateToken cursor{1, 0};
    QHash<QString, Record> held;

    for (int round = 0; round < 30; ++round) {
        const ChangesPage page = *changesPageFromJson(one.changes({server.account(), cursor, 700, {}}).arguments);
        for (const RecordColumns &columns : page.records)
            for (const qint64 revision : columns.revisions)
                QVERIFY(revision > cursor.modseq && revision <= page.newState.modseq);
        cursor = page.newState;
        other.write(patch(key("Person"), personId(round % 10), {}, {{key("keyCoach"), personId(round)}}));
    }
}

void tst_Changes::survivesARestart()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    addPeople(tablet, 5);
    const auto before = tablet.pull();

    server.restart();

    const auto after = tablet.pull();
    QCOMPARE(after.state, before.state);
    QCOMPARE(after.records, before.records);
}

QTEST_GUILESS_MAIN(tst_Changes)
#include "tst_Changes.moc"
