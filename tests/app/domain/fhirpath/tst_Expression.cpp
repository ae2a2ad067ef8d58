// SPDX-License-Identifier: Apache-2.0
#include "GivenResponse.h"
#include "app/domain/fhirpath/Expression.h"
#include "app/domain/fhirpath/JsonNode.h"

#include <QJsonDocument>
#include <QTest>

using namespace alongside;
using namespace alongside::fhirpath;

/// The rules of FHIRPath N1, each as an expression and what comes out of it.
class tst_Expression : public QObject {
    Q_OBJECT

    static PathContext context()
    {
        PathContext context{.resource = JsonNode::of(QJsonDocument::fromJson(givenResponse).object())};
        context.now = QDateTime{{2026, 11, 22}, {12, 5, 9}, Qt::UTC};
        context.variables.insert(QStringLiteral("hours"), {PathValue{qint64{16}}});
        context.ordinals.insert(QStringLiteral("urn:x|cars"), Decimal{5});
        return context;
    }

    // Each item as `toString()` has it, and text in quotes.
    static QString shown(const PathCollection &collection)
    {
        QStringList items;
        for (const PathItem &item : collection) {
            const auto value = valueOf(item);
            const bool isText = value && std::holds_alternative<QString>(*value);
            items.append(!value ? QStringLiteral("…") : isText ? u'\'' + textOf(*value) + u'\'' : textOf(*value));
        }
        return items.join(u", ");
    }

private Q_SLOTS:
    void evaluates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // "!": an error
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };

        // 4.1 literals
        row("{}", "");
        row("true", "true");
        row("'a\\'b\\u0041\\n'", "'a'bA\n'");
        row("12", "12");
        row("0.10", "0.1");
        row("@2026-11", "2026-11");
        row("@2026-11-22T12:05:09+00:00", "2026-11-22T12:05:09Z");
        row("@T09:30", "09:30");
        row("4 'kg'", "4 'kg'");
        row("7 days", "7 'days'");
        row("1 + 2 // to the end\n+ 3 /* within */", "6");

        // 3 paths
        row("item.where(linkId = 'name').answer.value", "'Shan'");
        row("QuestionnaireResponse.item.first().linkId", "'name'");
        row("%resource.item[1].linkId", "'paid'");
        row("item[99].linkId", "");
        row("item.item.linkId", "'hours', 'pay', 'hours'");
        row("item.where(linkId='weight').answer.valueQuantity.value", "70.5");
        row("item.where(linkId='name').answer.valueString", "'Shan'");
        row("nobody.knows.this", "");
        row("`item`.first().linkId", "'name'");
        row("%context.item.count()", "8");
        row("%hours + 1", "17");
        row("%`hours`", "16");
        row("%unknown", "!");
        row("'text'.linkId", "");

        // 4.5 singleton evaluation
        row("item.where(linkId='name').answer.value and true", "true");
        row("item.answer.value and true", "!");
        row("item.linkId & 'x'", "!");
        row("item.linkId = 'name'", "false");
        row("(1 | 2) + 1", "!");
        row("(1 | 2) > 1", "!");

        // 6.1 equality
        row("1 = 1.0", "true");
        row("1 = '1'", "false");
        row("'a' = 'A'", "false");
        row("'a b' ~ 'A  B'", "true");
        row("1.25 ~ 1.2", "false");
        row("0.67 ~ 0.7", "true");
        row("{} = 1", "");
        row("{} ~ {}", "true");
        row("{} !~ 1", "true");
        row("(1|2) = (1|2)", "true");
        row("(1|2) = (2|1)", "false");
        row("(1|2) ~ (2|1)", "true");
        row("@2026-11 = @2026-11-22", "");
        row("@2026-11-22 != @2026-11-23", "true");
        row("@2026-11 ~ @2026-11-22", "false");
        row("1 week = 1 'wk'", "true");
        row("1 'kg' = 1 'm'", "");
        row("item.where(linkId='likes').answer.value.first() = item.where(linkId='likes').answer[0].value", "true");
        row("item.where(linkId='likes').answer.value.first() = item.where(linkId='likes').answer[1].value", "false");

        // 6.2 comparison
        row("2 > 1.5", "true");
        row("'abc' < 'abd'", "true");
        row("{} > 1", "");
        row("1 > 'a'", "!");
        row("@2026-11-22 > @2026-11", "");
        row("@2026-11-22 >= @2025", "true");
        row("@T09:30 < @T10", "true");
        row("4 'kg' < 5 'kg'", "true");
        row("4 'kg' < 5 'm'", "");
        row("item.where(linkId='weight').answer.value > 70 'kg'", "true");
        row("item.where(linkId='born').answer.value < today() - 18 years", "true");
        row("authored > @2026-11-19T00:00:00Z", "true");

        // 6.3 types
        row("1 is Integer", "true");
        row("1 is Decimal", "false");
        row("'a' is System.String", "true");
        row("item.where(linkId='likes').answer.value.first() is Coding", "true");
        row("item.where(linkId='hours' or linkId='name').answer.value.ofType(string)", "'Shan'");
        row("(item.where(linkId='paid').answer.value as boolean)", "true");
        row("('a' as Integer)", "");

        // 6.4 collections
        row("1 in (1 | 2)", "true");
        row("3 in (1 | 2)", "false");
        row("{} in (1 | 2)", "");
        row("1 in {}", "false");
        row("(1 | 2) contains 2", "true");
        row("1 | 1 | 2", "1, 2");

        // 6.5 three values
        row("true and true", "true");
        row("true and {}", "");
        row("false and {}", "false");
        row("{} and {}", "");
        row("true or {}", "true");
        row("false or {}", "");
        row("true xor false", "true");
        row("true xor {}", "");
        row("true implies false", "false");
        row("true implies {}", "");
        row("false implies {}", "true");
        row("{} implies true", "true");
        row("{} implies false", "");
        row("true.not()", "false");
        row("{}.not()", "");
        row("'text' and true", "true");

        // 6.6 mathematics
        row("2 + 3 * 4", "14");
        row("(2 + 3) * 4", "20");
        row("-2.abs()", "-2");
        row("(-2).abs()", "2");
        row("2 - -2", "4");
        row("7 / 2", "3.5");
        row("6 / 2", "3");
        row("7 div 2", "3");
        row("-7 div 2", "-3");
        row("7 mod 2", "1");
        row("5.5 div 0.7", "7");
        row("5.5 mod 0.7", "0.6");
        row("1 / 0", "");
        row("1 div 0", "");
        row("1 mod 0", "");
        row("1 + {}", "");
        row("1 + 'a'", "!");
        row("true + 1", "!");
        row("'a' + 'b'", "'ab'");
        row("'a' + {}", "");
        row("'a' & {}", "'a'");
        row("'hours: ' & 7.5", "'hours: 7.5'");
        row("0.1 + 0.2 = 0.3", "true");
        row("9223372036854775807 + 1", "");
        row("2 'h' + 3 'h'", "5 'h'");
        row("2 'h' * 3", "6 'h'");
        row("today() + 1 week", "2026-11-29");
        row("@2024-02-29 + 1 year", "2025-02-28");

        // 5.1 existence
        row("{}.empty()", "true");
        row("item.exists()", "true");
        row("item.exists(linkId = 'nobody')", "false");
        row("item.all(linkId.exists())", "true");
        row("{}.all(false)", "true");
        row("(true | false).allTrue()", "false");
        row("(true | false).anyTrue()", "true");
        row("item.count()", "8");
        row("{}.count()", "0");
        row("item.linkId.distinct().count()", "7");
        row("item.linkId.isDistinct()", "false");
        row("('a' | 'b').subsetOf('a' | 'b' | 'c')", "true");

        // 5.2 and 5.3 filtering and subsets
        row("item.where(answer.value = true).linkId", "'paid'");
        row("item.where({}).count()", "0");
        row("item.select(linkId).first()", "'name'");
        row("item.select($index).last()", "7");
        row("repeat(item).where(linkId='hours').answer.value", "7.5, 8.1");
        row("%resource.descendants().where(linkId='hours').answer.value.sum()", "15.6");
        row("(1|2|3).tail()", "2, 3");
        row("(1|2|3).skip(2)", "3");
        row("(1|2|3).take(2)", "1, 2");
        row("(1|2).single()", "!");
        row("(1|2|3).intersect(2|3|4)", "2, 3");
        row("(1|2|3).exclude(2)", "1, 3");
        row("(1|2).combine(2|3)", "1, 2, 2, 3");

        // 5.5 conversion
        row("iif(1 > 2, 'a', 'b')", "'b'");
        row("iif({}, 'a')", "");
        row("iif(true, 1, item.single())", "1");
        row("'12'.toInteger()", "12");
        row("'12.5'.toInteger()", "");
        row("12.5.toInteger()", "");
        row("12.4.round().toInteger()", "12");
        row("true.toInteger()", "1");
        row("'1.50'.toDecimal()", "1.5");
        row("'abc'.toDecimal()", "");
        row("1.5.toString()", "'1.5'");
        row("'yes'.toBoolean()", "true");
        row("'2026-11-22'.toDate() = @2026-11-22", "true");
        row("'abc'.convertsToInteger()", "false");
        row("(1|2).toString()", "!");

        // 5.6 text
        row("'alongside'.length()", "9");
        row("'alongside'.substring(1, 3)", "'lon'");
        row("'abc'.substring(9)", "");
        row("'alongside'.contains('side')", "true");
        row("'alongside'.startsWith('al')", "true");
        row("'alongside'.indexOf('s')", "5");
        row("'a-b'.replace('-', '+')", "'a+b'");
        row("'aB'.upper() & 'aB'.lower()", "'ABab'");
        row("'a,b'.split(',').join(';')", "'a;b'");
        row("{}.join(',')", "");
        row("item.where(linkId='likes').answer.value.display.join(', ')", "'Plants, Cars'");
        row("'B72 1AA'.matches('^[A-Z]+[0-9]+ ')", "true");
        row("{}.length()", "");

        // 5.7 and aggregates
        row("(7.5 | 8.25).sum()", "15.75");
        row("{}.sum()", "");
        row("(1|2|3).aggregate($this + $total, 0)", "6");
        row("(3|1|2).min()", "1");
        row("(3|1|2).max()", "3");
        row("(1|2).avg()", "1.5");
        row("2.5.round()", "3");
        row("3.14159.round(3)", "3.142");
        row("1.9.truncate()", "1");
        row("(-1.5).floor()", "-2");
        row("1.1.ceiling()", "2");
        row("2.power(10)", "1024");
        row("16.sqrt()", "4");

        // 5.8 to 5.9 and FHIR's own
        row("today()", "2026-11-22");
        row("now() > @2026-11-22T12:00:00Z", "true");
        row("today().toString().substring(0, 4).toInteger()", "2026");
        row("item.where(linkId='score').answer.value.ordinal()", "3");
        row("item.where(linkId='likes').answer.value.ordinal()", "5");
        row("item.children().count() > 8", "true");
    }
    void evaluates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);

        const auto expression = Expression::parse(text);
        QVERIFY2(bool(expression), qPrintable(expression ? QString{} : expression.error().detail));
        const auto result = expression->evaluate(context());

        QCOMPARE(bool(result), expected != u'!');
        if (!result) return;
        QCOMPARE(shown(*result), expected);
    }

    void saysWhereAnExpressionGoesWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *text, const char *problem) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(problem);
        };
        row("", "character 1: expected a name, found the end");
        row("1 +", "character 4: expected a name, found the end");
        row("item.memberOf('x')", "character 6: there is no function 'memberOf' here");
        row("item.where()", "character 6: 'where' does not take 0 arguments");
        row("item.where(a", "character 13: expected ,, found the end");
        row("(1", "character 3: expected ), found the end");
        row("1 2", "character 3: expected an operator or the end, found 2");
        row("'open", "character 1: this text has no closing '");
        row("a ; b", "character 3: ';' means nothing here");
        row("@2026-02-30", "character 1: the calendar has no 2026-02-30");
        row("$that", "character 2: there is only $this, $index and $total");
        row("1 and and 2", "character 7: expected a value, found and");
        row("'\\q'", "character 2: no such escape");
        row("/* open", "character 1: this comment has no end");
    }
    void saysWhereAnExpressionGoesWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, problem);

        const auto expression = Expression::parse(text);

        QVERIFY(!expression);
        QCOMPARE(expression.error().detail, problem);
    }

    void aConditionIsOnlyMetByYes()
    {
        const auto verdict = [](const char *text) {
            return verdictOf(*Expression::parse(QString::fromLatin1(text))->evaluate(context()));
        };

        QCOMPARE(verdict("%hours >= 16"), Verdict::Yes);
        QCOMPARE(verdict("%hours > 16"), Verdict::No);
        QCOMPARE(verdict("{} > 16"), Verdict::Unknown);
    }

    void beginsWhereTheContextStands()
    {
        PathContext inJob = context();
        inJob.focus = {inJob.resource->children(QStringLiteral("item")).at(6)};

        const auto result = Expression::parse(QStringLiteral("item.where(linkId='hours').answer.value + "
                                                             "%resource.item.where(linkId='paid').count()"))
                                ->evaluate(inJob);

        QCOMPARE(shown(*result), QStringLiteral("9.1"));
    }
};

QTEST_GUILESS_MAIN(tst_Expression)
#include "tst_Expression.moc"
