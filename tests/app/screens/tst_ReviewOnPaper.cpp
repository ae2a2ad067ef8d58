// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/ReviewOnPaper.h"

#include <QJsonDocument>
#include <QTest>

using namespace alongside;

class tst_ReviewOnPaper : public QObject {
    Q_OBJECT

    using Question = ReviewContent::Question;

    static QJsonObject item(const char *linkId, const char *type, const QJsonObject &more = {})
    {
        QJsonObject item{{QStringLiteral("linkId"), QString::fromLatin1(linkId)},
            {QStringLiteral("text"), QStringLiteral("The %1?").arg(QString::fromLatin1(linkId))},
            {QStringLiteral("type"), QString::fromLatin1(type)}};
        for (auto member = more.begin(); member != more.end(); ++member)
            item.insert(member.key(), member.value());
        return item;
    }

    static QJsonObject holding(const QJsonArray &items) { return {{QStringLiteral("item"), items}}; }

    static QJsonObject group(const char *linkId, const QJsonArray &items)
    {
        return item(linkId, "group", holding(items));
    }

    static QJsonObject ofOwn(const char *name, const char *value)
    {
        return {{QStringLiteral("url"), QStringLiteral("https://alongside.example/fhir/%1").arg(QLatin1String{name})},
            {QStringLiteral("valueCode"), QString::fromLatin1(value)}};
    }

    static QJsonObject colour()
    {
        const QJsonObject green{
            {QStringLiteral("code"), QStringLiteral("green")}, {QStringLiteral("display"), QStringLiteral("Green")}};
        const QJsonObject option{{QStringLiteral("extension"), QJsonArray{ofOwn("picture", "1F333")}},
            {QStringLiteral("valueCoding"), green}};
        return item("colour", "choice",
            {{QStringLiteral("extension"), QJsonArray{ofOwn("picture", "1F3A8"), ofOwn("filled-by", "person")}},
                {QStringLiteral("answerOption"), QJsonArray{option}}});
    }

    static QJsonObject onlyWithColour()
    {
        const QJsonObject condition{{QStringLiteral("question"), QStringLiteral("colour")},
            {QStringLiteral("operator"), QStringLiteral("exists")}, {QStringLiteral("answerBoolean"), true}};
        return item("shade", "string", {{QStringLiteral("enableWhen"), QJsonArray{condition}}});
    }

    static QJsonObject total()
    {
        const QJsonObject expression{{QStringLiteral("language"), QStringLiteral("text/fhirpath")},
            {QStringLiteral("expression"),
                QStringLiteral("%resource.descendants().where(linkId='hours').answer.value.sum()")}};
        const QJsonObject extension{{QStringLiteral("url"),
                                        QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                                                       "sdc-questionnaire-calculatedExpression")},
            {QStringLiteral("valueExpression"), expression}};
        const QJsonObject hours{
            {QStringLiteral("url"), QStringLiteral("http://hl7.org/fhir/StructureDefinition/questionnaire-unit")},
            {QStringLiteral("valueCoding"), QJsonObject{{QStringLiteral("display"), QStringLiteral("hours")}}}};
        return item("total", "decimal",
            {{QStringLiteral("readOnly"), true}, {QStringLiteral("extension"), QJsonArray{extension, hours}}});
    }

    static std::shared_ptr<const Questionnaire> form()
    {
        QJsonObject jobs = group("jobs", {item("hours", "decimal")});
        jobs.insert(QStringLiteral("repeats"), true);
        const QJsonArray own{colour(), onlyWithColour(), item("read this", "display")};
        QJsonObject form = holding({group("profile", {group("own", own)}), group("earnings", {jobs, total()})});
        form.insert(QStringLiteral("resourceType"), QStringLiteral("Questionnaire"));
        form.insert(QStringLiteral("status"), QStringLiteral("active"));
        form.insert(QStringLiteral("title"), QStringLiteral("Reassessment"));
        form.insert(QStringLiteral("version"), QStringLiteral("7"));
        return loadQuestionnaire(QJsonDocument{form}.toJson()).form;
    }

    static QJsonArray green()
    {
        const QJsonObject coding{{QStringLiteral("code"), QStringLiteral("green")}};
        return {QJsonObject{{QStringLiteral("valueCoding"), coding}}};
    }

    static QJsonArray number(double number) { return {QJsonObject{{QStringLiteral("valueDecimal"), number}}}; }

    static ReviewFacts facts()
    {
        ReviewFacts facts{.sheet = {form(), QDate{2026, 11, 22}}};
        facts.person.givenName = QStringLiteral("Siân");
        facts.person.preferredName = QStringLiteral("Shan");
        facts.person.familyName = QStringLiteral("Griffiths");
        facts.review.startedAt = instantFromText(QStringLiteral("2026-11-20T09:00:00Z")).value();
        facts.coach = QStringLiteral("Megan Hicks");
        return facts;
    }

    static ReviewContent contentOf(const ReviewFacts &facts) { return ReviewOnPaper{facts}.content(); }

    static Question first(const ReviewContent &content) { return content.parts.first().questions.first(); }

private Q_SLOTS:
    void namesThePersonTheFormAndTheDay()
    {
        const ReviewContent content = contentOf(facts());

        QCOMPARE(content.fullName, QStringLiteral("Siân Griffiths"));
        QCOMPARE(content.calledName, QStringLiteral("Shan"));
        QCOMPARE(content.formTitle, QStringLiteral("Reassessment"));
        QCOMPARE(content.formVersion, QStringLiteral("7"));
        QCOMPARE(content.startedOn, (QDate{2026, 11, 20}));
        QVERIFY(!content.completedOn.isValid());
        QCOMPARE(content.coach, QStringLiteral("Megan Hicks"));
    }

    void saysAnAnswerWithItsPictureAndWhoGaveIt()
    {
        ReviewFacts answered = facts();
        answered.sheet.set(QStringLiteral("colour"), green());
        answered.answers.insert(QStringLiteral("colour"),
            {.key = QStringLiteral("colour"),
                .value = green(),
                .by = AnsweredBy::Person,
                .how = {AnsweredHow::Pointed}});

        const Question question = first(contentOf(answered));

        QCOMPARE(question.asked, QStringLiteral("The colour?"));
        QCOMPARE(question.picture, QStringLiteral("1F3A8"));
        QCOMPARE(question.filledBy, FilledBy::Person);
        QCOMPARE(question.answers, (QList<ReviewContent::Choice>{{QStringLiteral("Green"), QStringLiteral("1F333")}}));
        QCOMPARE(question.source, QStringLiteral("Shan · Pointed"));
        QCOMPARE(question.groups, QStringList{QStringLiteral("The own?")});
        QCOMPARE(question.origin, Question::Origin::Given);
    }

    void leavesOutWhatIsHiddenAndWhatIsNoQuestion()
    {
        ReviewFacts shown = facts();
        QCOMPARE(contentOf(shown).parts.first().questions.size(), 1);

        shown.sheet.set(QStringLiteral("colour"), green());

        QCOMPARE(contentOf(shown).parts.first().questions.size(), 2);
    }

    void saysWhyThereIsNoAnswer()
    {
        ReviewFacts asked = facts();
        QCOMPARE(first(contentOf(asked)).without, QStringLiteral("Not answered"));

        asked.answers.insert(
            QStringLiteral("colour"), {.key = QStringLiteral("colour"), .without = NoAnswer::NotFoundOutYet});

        QCOMPARE(first(contentOf(asked)).without, QStringLiteral("Not found out yet"));
    }

    void saysTheReversedCheckBesideTheAnswer()
    {
        ReviewFacts checked = facts();
        checked.sheet.set(QStringLiteral("colour"), green());
        checked.answers.insert(QStringLiteral("colour"),
            {.key = QStringLiteral("colour"),
                .value = green(),
                .reversed = ReversedCheck{.asked = QStringLiteral("Not green?"), .value = green()}});

        QCOMPARE(first(contentOf(checked)).reversed, QStringLiteral("Asked the other way round, “Not green?”: Green"));
    }

    void numbersTheRepeatsOfAGroupAndSaysWhatIsWorkedOut()
    {
        ReviewFacts working = facts();
        const QString jobs = QStringLiteral("jobs");
        QCOMPARE(contentOf(working).parts.last().questions.first().groups, QStringList{QStringLiteral("The jobs?")});
        const AnswerKey second = working.sheet.addRepeat(jobs, QStringLiteral("b"));
        working.sheet.set(answerKey(QStringLiteral("hours"), repeatKey(jobs, QStringLiteral("1"))), number(7.5));
        working.sheet.set(answerKey(QStringLiteral("hours"), second), number(4));

        const QList<Question> questions = contentOf(working).parts.last().questions;

        QCOMPARE(questions.size(), 3);
        QCOMPARE(questions.at(0).groups, QStringList{QStringLiteral("The jobs? (1)")});
        QCOMPARE(questions.at(1).groups, QStringList{QStringLiteral("The jobs? (2)")});
        QCOMPARE(questions.at(2).groups, QStringList{});
        QCOMPARE(questions.at(2).answers.first().words, QStringLiteral("11.5 hours"));
        QCOMPARE(questions.at(2).origin, Question::Origin::WorkedOut);
    }
};

QTEST_GUILESS_MAIN(tst_ReviewOnPaper)
#include "tst_ReviewOnPaper.moc"
