// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "app/screens/conflicts/ThirdReply.h"

#include <QJsonObject>
#include <QTest>

using namespace alongside;

/// A value that nobody has given yet, for everything that two people can be asked about.
class ThirdFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsGivenByHandButWhatIsNamed();
    void everyHandReadsWhatItWrites_data();
    void everyHandReadsWhatItWrites();
    void everyHandSaysWhatIsWrong_data();
    void everyHandSaysWhatIsWrong();
    void nothingTypedIsNoValue();
    void picksAnAnswerOfAnInterview();
    void typesAnAnswerOfAnInterview();
    void leavesSeveralAnswersToTheirOwnPage();
};

namespace {

const QDate today{2026, 11, 20};

/// The paths that people are asked about and that are given on their own page: what a list, a grid, a drawing or a
/// question with rules of its own holds, and what has no third value.
const QSet<QString> onTheirOwnPage{QStringLiteral("Attendance/mark"), QStringLiteral("Person/alerts"),
    QStringLiteral("Person/communication"), QStringLiteral("Person/contacts"), QStringLiteral("Benefit/housing"),
    QStringLiteral("Benefit/limitedCapability"), QStringLiteral("Benefit/jurisdiction"),
    QStringLiteral("Site/openDays"), QStringLiteral("Site/closures"), QStringLiteral("Rule/value"),
    QStringLiteral("Coach/roles"), QStringLiteral("Coach/sites"), QStringLiteral("Expectation/pattern"),
    QStringLiteral("Expectation/placement"), QStringLiteral("Visit/placement"), QStringLiteral("Visit/communication"),
    QStringLiteral("Task/steps"), QStringLiteral("Trial/levels"), QStringLiteral("Questionnaire/status"),
    QStringLiteral("Reassessment/agreed"), QStringLiteral("Answer/value"), QStringLiteral("Answer/source"),
    QStringLiteral("Answer/reversed"), QStringLiteral("Referral/progress")};

QuestionnaireItem question(ItemType type)
{
    QuestionnaireItem item;
    item.linkId = QStringLiteral("q1");
    item.type = type;
    return item;
}

QJsonArray answerIn(const ThirdGiven &given)
{
    return answerValueFrom(given.value.toObject().value(QStringLiteral("value")).toString());
}

} // namespace

void ThirdFieldTest::everythingIsGivenByHandButWhatIsNamed()
{
    QSet<QString> elsewhere;
    for (const RecordKind &kind : recordKinds().kinds())
        for (const RecordField &field : kind.fields)
            if (const QString path = kind.pathOf(field.name);
                field.rule == MergeRule::Ask && !isGivenByHand(recordKinds(), kind.type, path))
                elsewhere.insert(kind.type + u'/' + path);

    QCOMPARE(elsewhere - onTheirOwnPage, QSet<QString>{});
    QCOMPARE(onTheirOwnPage - elsewhere, QSet<QString>{});
}

void ThirdFieldTest::everyHandReadsWhatItWrites_data()
{
    QTest::addColumn<int>("hand");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, ThirdHand hand, const QJsonValue &value) {
        QTest::newRow(name) << int(hand) << value;
    };
    row("words", ThirdHand::Words, QStringLiteral("Mum rang"));
    row("day", ThirdHand::Day, QStringLiteral("2026-11-05"));
    row("time", ThirdHand::Time, QStringLiteral("09:05"));
    row("moment", ThirdHand::Moment, QStringLiteral("2026-11-20T09:05:00.000Z"));
    row("moment in summer", ThirdHand::Moment, QStringLiteral("2026-07-20T08:05:00.000Z"));
    row("number", ThirdHand::Whole, 14);
    row("hours", ThirdHand::Hours, 455);
    row("pounds", ThirdHand::Pounds, 1260);
    row("yes", ThirdHand::Chosen, true);
    row("one of some", ThirdHand::Chosen, QStringLiteral("paidJob"));
}

void ThirdFieldTest::everyHandReadsWhatItWrites()
{
    QFETCH(const int, hand);
    QFETCH(const QJsonValue, value);

    const ThirdGiven given = ThirdText::read(ThirdHand(hand), ThirdText::of(ThirdHand(hand), value), today);

    QCOMPARE(given.problem, QString{});
    QCOMPARE(given.value, value);
}

void ThirdFieldTest::everyHandSaysWhatIsWrong_data()
{
    QTest::addColumn<int>("hand");
    QTest::addColumn<QString>("typed");
    QTest::newRow("day") << int(ThirdHand::Day) << QStringLiteral("31/2/26");
    QTest::newRow("time") << int(ThirdHand::Time) << QStringLiteral("25:70");
    QTest::newRow("moment without a time") << int(ThirdHand::Moment) << QStringLiteral("20/11/26");
    QTest::newRow("number") << int(ThirdHand::Whole) << QStringLiteral("-3");
    QTest::newRow("hours") << int(ThirdHand::Hours) << QStringLiteral("many");
    QTest::newRow("pounds") << int(ThirdHand::Pounds) << QStringLiteral("12.605");
}

void ThirdFieldTest::everyHandSaysWhatIsWrong()
{
    QFETCH(const int, hand);
    QFETCH(const QString, typed);

    QVERIFY(ThirdText::read(ThirdHand(hand), typed, today).problem.contains(typed));
}

void ThirdFieldTest::nothingTypedIsNoValue()
{
    for (const ThirdHand hand : {ThirdHand::Words, ThirdHand::Day, ThirdHand::Moment, ThirdHand::Pounds}) {
        QVERIFY(ThirdText::read(hand, QStringLiteral("  "), today).value.isNull());
        QCOMPARE(ThirdText::of(hand, QJsonValue::Null), QString{});
    }
}

void ThirdFieldTest::picksAnAnswerOfAnInterview()
{
    std::optional<ThirdField> field = thirdReplyTo(question(ItemType::Boolean));
    QVERIFY(field);
    QCOMPARE(field->choices.size(), 2);

    field->typed = field->choices.last().value;

    QCOMPARE(answerIn(replyGivenBy(question(ItemType::Boolean), *field)),
        (QJsonArray{QJsonObject{{QStringLiteral("valueBoolean"), false}}}));
}

void ThirdFieldTest::typesAnAnswerOfAnInterview()
{
    std::optional<ThirdField> field = thirdReplyTo(question(ItemType::Integer));
    QVERIFY(field);

    field->typed = QStringLiteral("7");
    QCOMPARE(answerIn(replyGivenBy(question(ItemType::Integer), *field)),
        (QJsonArray{QJsonObject{{QStringLiteral("valueInteger"), 7}}}));

    field->typed = QStringLiteral("seven");
    QVERIFY(replyGivenBy(question(ItemType::Integer), *field).problem.contains(QStringLiteral("seven")));
}

void ThirdFieldTest::leavesSeveralAnswersToTheirOwnPage()
{
    QuestionnaireItem several = question(ItemType::Text);
    several.repeats = true;

    QVERIFY(!thirdReplyTo(several));
}

QTEST_GUILESS_MAIN(ThirdFieldTest)
#include "tst_ThirdField.moc"
