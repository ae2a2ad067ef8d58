// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Expression.h"
#include "app/domain/fhirpath/JsonNode.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <memory>

using namespace alongside;
using namespace alongside::fhirpath;

#ifdef __SANITIZE_ADDRESS__
constexpr uint smallStack = 8 * 512 * 1024; // the sanitizer keeps every variable apart from its neighbours
#else
constexpr uint smallStack = 512 * 1024; // what macOS gives a thread; Android twice as much
#endif

class tst_HostileExpression : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNestedTooDeeply_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int many = 10'000;
        QTest::newRow("brackets") << QString{many, u'('} + u'1' + QString{many, u')'};
        QTest::newRow("open brackets") << QString{many, u'('};
        QTest::newRow("indexers") << QStringLiteral("a[").repeated(many);
        QTest::newRow("calls") << QStringLiteral("where(").repeated(many / 2);
        QTest::newRow("too long") << QStringLiteral("1+").repeated(20'000) + u'1';
    }
    void refusesWhatIsNestedTooDeeply()
    {
        QFETCH(const QString, text);

        const auto expression = Expression::parse(text);

        QVERIFY(!expression);
        QCOMPARE(expression.error().kind, ErrorKind::Rejected);
    }

    void fitsTheStackOfASmallThread()
    {
        const QString nested = QStringLiteral("iif(true, 1 + ").repeated(30) + u'1' + QString{30, u')'};
        PathValue value;
        const std::unique_ptr<QThread> thread{QThread::create([&] { value = valueOf(nested); })};
        thread->setStackSize(smallStack);

        thread->start();
        thread->wait();

        QCOMPARE(value, PathValue{qint64{31}});
    }

    void takesLongChainsWithoutNesting()
    {
        const QString sum = QStringLiteral("1+").repeated(10'000) + u'1';
        const QString path = QStringLiteral("{}") + QStringLiteral(".a").repeated(10'000);
        const QString signs = QString{10'000, u'-'} + u'1';

        QCOMPARE(valueOf(sum), PathValue{qint64{10'001}});
        QVERIFY(valueOf(path, Expected::Empty) == PathValue{});
        QCOMPARE(valueOf(signs), PathValue{qint64{1}});
    }

    void stopsWhatWouldTakeForEver_data()
    {
        QTest::addColumn<QString>("text");
        const QString many = QStringLiteral("(%resource.descendants())");
        QTest::newRow("product of products") << many + QStringLiteral(".select(%1.select(%1.select(%1)))").arg(many);
        QTest::newRow("doubling text") << QStringLiteral("'a'") + QStringLiteral(".select($this & $this)").repeated(60);
        QTest::newRow("replacing by more")
            << QStringLiteral("'aaaaaaaaaa'") + QStringLiteral(".replace('a', 'aaaaaaaaaa')").repeated(20);
        QTest::newRow("splitting between letters")
            << QStringLiteral("'aaaaaaaaaa'") + QStringLiteral(".replace('', 'aaaaaaaaaa')").repeated(20);
        QTest::newRow("doubling list") << QStringLiteral("(1|2)") + QStringLiteral(".combine((1|2))").repeated(3)
                + QStringLiteral(".select(1|2|3|4|5|6|7|8)").repeated(12);
        QTest::newRow("counting without end") << QStringLiteral("1.repeat($this + 1)");
    }
    void stopsWhatWouldTakeForEver()
    {
        QFETCH(const QString, text);
        const auto expression = Expression::parse(text);
        QVERIFY2(bool(expression), qPrintable(expression ? QString{} : expression.error().detail));

        const auto result = expression->evaluate(context());

        QVERIFY(!result);
        QCOMPARE(result.error().detail, QStringLiteral("takes too many steps"));
    }

    void aLongSumOverALargeFormIsNotHostile()
    {
        QJsonArray items;
        QStringList terms;
        for (int index = 0; index < 800; ++index) {
            const QJsonObject answer{{QStringLiteral("valueInteger"), index}};
            items.append(QJsonObject{{QStringLiteral("linkId"), QStringLiteral("q%1").arg(index)},
                {QStringLiteral("text"), QStringLiteral("How many?")}, {QStringLiteral("answer"), QJsonArray{answer}}});
            if (index % 10 == 0)
                terms.append(QStringLiteral("%resource.descendants().where(linkId='q%1').answer.value").arg(index));
        }
        const QJsonObject response{{QStringLiteral("item"), items}};
        const auto sum = Expression::parse(terms.join(u" + "));

        const auto result = sum->evaluate({.resource = JsonNode::of(response)});

        QVERIFY2(bool(result), qPrintable(result ? QString{} : result.error().detail));
        QCOMPARE(singleValue(*result), std::optional<PathValue>{qint64{31'600}});
    }

    void aPatternThatBacktracksWithoutEndMatchesNothing()
    {
        const QString text = QStringLiteral("'%1!'.matches('^(a+)+$')").arg(QString{5'000, u'a'});

        QCOMPARE(valueOf(text), PathValue{false});
    }

    void readsRandomTextWithoutHarm()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random{seed};
        static const QStringList words{QStringLiteral("where("), QStringLiteral("item"), QStringLiteral("."),
            QStringLiteral("%resource"), QStringLiteral("'a'"), QStringLiteral("1"), QStringLiteral("2.5"),
            QStringLiteral(")"), QStringLiteral("("), QStringLiteral("["), QStringLiteral("]"), QStringLiteral(" and "),
            QStringLiteral(" = "), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("|"),
            QStringLiteral("@2026-11-22"), QStringLiteral("$this"), QStringLiteral("descendants()"),
            QStringLiteral("sum()"), QStringLiteral("{}"), QStringLiteral(" div "), QStringLiteral("iif("),
            QStringLiteral(","), QStringLiteral("'"), QStringLiteral("\\"), QStringLiteral("@T"), QStringLiteral("/*"),
            QStringLiteral(" days"), QStringLiteral(" is Coding")};

        int parsed = 0;
        for (int attempt = 0; attempt < 20'000; ++attempt) {
            QString text;
            for (int word = int(random.bounded(12)); word >= 0; --word)
                text += words.at(random.bounded(words.size()));
            const auto expression = Expression::parse(text);
            if (!expression) continue;
            ++parsed;
            const auto result = expression->evaluate(context());
            QVERIFY(result || result.error().kind == ErrorKind::Rejected);
        }
        QVERIFY2(parsed > 500, "the words make hardly an expression any more");
    }

private:
    enum class Expected { Value, Empty };

    static PathContext context()
    {
        QJsonArray items;
        for (int index = 0; index < 100; ++index)
            items.append(QJsonObject{{QStringLiteral("linkId"), QString::number(index)}});
        const QJsonObject response{
            {QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse")}, {QStringLiteral("item"), items}};
        return {.resource = JsonNode::of(response), .now = QDateTime{{2026, 11, 22}, {12, 0}, Qt::UTC}};
    }

    static PathValue valueOf(const QString &text, Expected expected = Expected::Value)
    {
        const auto expression = Expression::parse(text);
        if (!expression) qFatal("%s", qPrintable(expression.error().detail));
        const auto result = expression->evaluate(context());
        if (!result) qFatal("%s", qPrintable(result.error().detail));
        if (expected == Expected::Empty && !result->isEmpty()) qFatal("not empty");
        return singleValue(*result).value_or(PathValue{});
    }
};

QTEST_GUILESS_MAIN(tst_HostileExpression)
#include "tst_HostileExpression.moc"
