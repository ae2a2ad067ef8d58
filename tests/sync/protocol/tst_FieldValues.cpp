// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/FieldValues.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace alongside;

namespace {

const QByteArray everyForm = "[ \"plain\" , \"a \\\"quoted\\\" \\u00e9\\n\", null, true, -12, 9007199254740991, 1.5e3,"
                             " [1, {\"a\": \"}\"}], {\"b\": [ ]}, \"Siân\"]";

FieldValues readFrom(const QByteArray &text)
{
    JsonWalk walk{text};
    const auto values = FieldValues::read(walk);
    if (!values || !walk.isAtEnd()) qFatal("not an array: %s", text.constData());
    return *values;
}

} // namespace

class tst_FieldValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueIsWhatAnyReaderMakesOfItsText()
    {
        const QJsonArray expected = QJsonDocument::fromJson(everyForm).array();

        const FieldValues values = readFrom(everyForm);

        QCOMPARE(values.size(), expected.size());
        for (qsizetype row = 0; row < expected.size(); ++row)
            QCOMPARE(values.at(row), expected.at(row));
        QVERIFY(values == FieldValues(expected));
    }

    void keepsTheTextOfEachUntilSomebodyLooks()
    {
        const FieldValues values = readFrom(everyForm);

        QCOMPARE(values.textAt(0).toByteArray(), QByteArray{"\"plain\""});
        QCOMPARE(values.textAt(7).toByteArray(), QByteArray{"[1, {\"a\": \"}\"}]"});
        QVERIFY((FieldValues{QStringLiteral("made")}).textAt(0).isEmpty());
    }

    void rowsGoFromOneToAnotherAsTheyAre()
    {
        const FieldValues first = readFrom("[\"a\",\"b\"]");
        const FieldValues second = readFrom("[\"c\"]");

        FieldValues rows;
        rows.append(first, 1);
        rows.append(first, 0);
        QCOMPARE(rows.textAt(0).toByteArray(), QByteArray{"\"b\""});
        rows.append(second, 0); // of another text
        rows.append(4);

        QCOMPARE(rows.toArray(), (QJsonArray{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c"), 4}));
    }

    void whatIsNoArrayIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "[", "[1", "[1,", "[1,]", "[,1]", "[01]", "[1.]", "[-]", "[1e]", "[nul]",
                 "[truex]", "[\"a]", "[\"\\x\"]", "[\"\\u12g4\"]", "[\"\\u12", "[\"a\nb\"]", "[{]", "[{\"a\"}]",
                 "[{\"a\":}]", "[{\"a\":1,}]", "[{a:1}]", "[[1]", "{\"a\":1}", "1", "[1]]"})
            QTest::newRow(text) << QByteArray{text};
        QTest::newRow("too deep") << QByteArray(100, '[') + QByteArray(100, ']');
    }

    void whatIsNoArrayIsNotRead()
    {
        QFETCH(const QByteArray, text);
        JsonWalk walk{text};

        const auto values = FieldValues::read(walk);

        QVERIFY(!values || !walk.isAtEnd());
    }
};

QTEST_GUILESS_MAIN(tst_FieldValues)
#include "tst_FieldValues.moc"
