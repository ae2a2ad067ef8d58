// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/PageText.h"
#include "sync/protocol/Snapshot.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TestKinds.h"

#include <QTest>

using namespace alongside;

class tst_FrameCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatTheServiceWrote()
    {
        PageText page{1 << 20, testKinds()};
        VERIFY_OK(page.addRecord(QStringLiteral("Note"), QStringLiteral("n1"), 4, "{\"words\":\"caf\\u00e9\"}"));
        VERIFY_OK(page.addRecord(QStringLiteral("Note"), QStringLiteral("n2"), 9, "{\"by\":\"c1\",\"words\":\"{\"}"));
        VERIFY_OK(
            page.addRecord(QStringLiteral("Site"), QStringLiteral("s1"), 2, "{\"closures\":[{\"from\":\"2026\"}]}"));

        const auto tables = snapshotFrameFromText(page.asFrame());

        VERIFY_OK(tables);
        QCOMPARE(tables->size(), 2);
        const RecordColumns &notes = tables->first();
        QCOMPARE(notes.type, QStringLiteral("Note"));
        QCOMPARE(notes.ids, (QStringList{QStringLiteral("n1"), QStringLiteral("n2")}));
        QCOMPARE(notes.revisions, (QList<qint64>{4, 9}));
        QCOMPARE(notes.fields, (QStringList{QStringLiteral("by"), QStringLiteral("words")}));
        QVERIFY(notes.values.at(0) == (FieldValues{QJsonValue::Null, QStringLiteral("c1")}));
        QVERIFY(notes.values.at(1) == (FieldValues{QStringLiteral("café"), QStringLiteral("{")}));
    }

    void whatItDoesNotKnowIsPassed()
    {
        const auto tables = snapshotFrameFromText(
            " {\"later\": [{}], \"records\": {\"Site\": {\"fields\": {}, \"id\": [], \"more\": 1, \"rev\": []}}} ");

        VERIFY_OK(tables);
        QCOMPARE(tables->size(), 1);
    }

    void refusesWhatIsNoFrame_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "[]", "{}", "{\"records\":[]}", "{\"records\":{\"Site\":{}}}",
                 "{\"records\":{\"Site\":{\"fields\":{},\"id\":[\"a\"],\"rev\":[]}}}",
                 "{\"records\":{\"Site\":{\"fields\":{\"name\":[]},\"id\":[\"a\"],\"rev\":[1]}}}",
                 "{\"records\":{\"Site\":{\"fields\":{\"name\":\"x\"},\"id\":[\"a\"],\"rev\":[1]}}}",
                 "{\"records\":{\"Site\":{\"fields\":{},\"id\":[1],\"rev\":[1]}}}",
                 "{\"records\":{\"Site\":{\"fields\":{},\"id\":[\"a\"],\"rev\":[\"1\"]}}}",
                 "{\"records\":{\"Site\":{\"id\":[\"a\"],\"rev\":[1]}}}", "{\"records\":{}} x",
                 "{\"records\":{\"\xff\":{}}}"})
            QTest::newRow(text) << QByteArray{text};
    }

    void refusesWhatIsNoFrame()
    {
        QFETCH(const QByteArray, text);

        const auto tables = snapshotFrameFromText(text);

        QVERIFY(!tables);
    }
};

QTEST_GUILESS_MAIN(tst_FrameCodec)
#include "tst_FrameCodec.moc"
