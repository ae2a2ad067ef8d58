// SPDX-License-Identifier: Apache-2.0
#include "app/service/CommandLine.h"
#include "app/service/FormsCommand.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What an author of forms is told, on the command line.
class tst_FormsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAGoodFormHolds();
    void saysWhatIsWrongAndEndsSo();
    void whatIsLackingIsNotWrong();
    void saysWhenThePersonIsAskedTooMuch();
    void readsEveryFileThatIsNamed();
    void ourOwnFormIsRight();
    void printsWhatFollowsFromTheAnswers();
    void saysWhichFileCannotBeRead();

private:
    struct Answer {
        ExitCode code;
        QString out;
        QString err;
    };
    Answer type(const QStringList &words);
    /// The path of a file with that content; ' stands for ".
    QString fileOf(const QString &name, QByteArray content);

    QTemporaryDir m_folder;
};

namespace {

const char *const goodForm = R"({'resourceType': 'Questionnaire', 'status': 'active', 'title': 'Work',
    'url': 'http://example.org/work', 'version': '2', 'item': [
        {'linkId': 'g', 'type': 'group', 'item': [
            {'linkId': 'hours', 'type': 'integer', 'required': true},
            {'linkId': 'twice', 'type': 'integer', 'extension': [
                {'url': 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
                 'valueExpression': {'language': 'text/fhirpath',
                    'expression': '%resource.descendants().where(linkId=\u0027hours\u0027).answer.value * 2'}}]},
            {'linkId': 'why', 'type': 'string',
             'enableWhen': [{'question': 'hours', 'operator': '>', 'answerInteger': 16}]}]},
        {'linkId': 'thanks', 'type': 'display', 'text': 'Thank you'}]})";

} // namespace

tst_FormsCommand::Answer tst_FormsCommand::type(const QStringList &words)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<FormsCheckCommand>());
    commands.push_back(std::make_unique<FormsEvaluateCommand>());
    FakeClock clock;
    FakeIds ids;
    Answer answer;
    QTextStream out{&answer.out};
    QTextStream err{&answer.err};
    answer.code = CommandLine{std::move(commands), {out, err}, clock, ids}.run(QStringList{u"forms"_s} + words);
    return answer;
}

QString tst_FormsCommand::fileOf(const QString &name, QByteArray content)
{
    QFile file{m_folder.filePath(name)};
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(content.replace('\'', '"'));
    return file.fileName();
}

void tst_FormsCommand::saysWhatAGoodFormHolds()
{
    const Answer answer = type({u"check"_s, fileOf(u"good.json"_s, goodForm)});

    QCOMPARE(answer.code, ExitCode::Done);
    const QStringList lines = answer.out.split(u'\n');
    QVERIFY2(lines[0].endsWith(u"good.json: Work (http://example.org/work|2)"), qPrintable(answer.out));
    QCOMPARE(lines[1], u"  5 items: 1 group, 3 questions, 1 text; 1 condition, 1 expression"_s);
    QCOMPARE(lines[2], u"  nothing is wrong, nothing is lacking"_s);
}

void tst_FormsCommand::saysWhatIsWrongAndEndsSo()
{
    const QString bad = fileOf(u"bad.json"_s, R"({'resourceType': 'Questionnaire', 'status': 'active', 'item': [
        {'linkId': 'a', 'type': 'mood'}, {'linkId': 'a', 'type': 'string'}]})");

    const Answer answer = type({u"check"_s, bad});

    QCOMPARE(answer.code, ExitCode::Failed);
    QVERIFY2(answer.out.contains(u"wrong: \"a\": there is no type \"mood\""_s), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"wrong: \"a~2\": its linkId \"a\" is another item's too"_s), qPrintable(answer.out));
}

void tst_FormsCommand::whatIsLackingIsNotWrong()
{
    const QString lacking = fileOf(u"lacking.json"_s, R"({'resourceType': 'Questionnaire', 'status': 'active', 'item': [
        {'linkId': 'a', 'type': 'open-choice', 'answerValueSet': 'http://example.org/vs'}]})");

    const Answer answer = type({u"check"_s, lacking});

    QCOMPARE(answer.code, ExitCode::Done);
    QVERIFY2(answer.out.contains(u"lacking: \"a\": its choices are elsewhere"_s), qPrintable(answer.out));
}

void tst_FormsCommand::saysWhenThePersonIsAskedTooMuch()
{
    const auto formOf = [this](int questions) {
        QStringList items{u"{'linkId': 'staff', 'type': 'string', 'extension': [{'valueCode': 'staff',"
                          " 'url': 'https://alongside.example/fhir/filled-by'}]}"_s};
        for (int question = 0; question < questions; ++question)
            items.append(u"{'linkId': 'q%1', 'type': 'boolean', 'extension': [{'valueCode': 'person',"
                         " 'url': 'https://alongside.example/fhir/filled-by'}]}"_s.arg(question));
        const QString form = u"{'resourceType': 'Questionnaire', 'status': 'active', 'item': [%1]}"_s;
        return fileOf(u"many.json"_s, form.arg(items.join(u',')).toUtf8());
    };

    QVERIFY(!type({u"check"_s, formOf(15)}).out.contains(u"too many"_s));
    const Answer answer = type({u"check"_s, formOf(16)});

    QCOMPARE(answer.code, ExitCode::Done);
    QVERIFY2(answer.out.contains(u"odd: the person is asked 16 questions"_s), qPrintable(answer.out));
    QVERIFY(!answer.out.contains(u"nothing is wrong"_s));
}

void tst_FormsCommand::readsEveryFileThatIsNamed()
{
    const QString good = fileOf(u"good.json"_s, goodForm);

    const Answer answer = type({u"check"_s, fileOf(u"text.json"_s, "hello"), good});

    QCOMPARE(answer.code, ExitCode::Failed);
    QVERIFY2(answer.out.contains(u"wrong: this is no JSON"_s), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(good + u": Work"_s), qPrintable(answer.out));
}

void tst_FormsCommand::ourOwnFormIsRight()
{
    const Answer answer = type({u"check"_s, QStringLiteral(OWN_FORM)});

    QVERIFY2(answer.code == ExitCode::Done, qPrintable(answer.out + answer.err));
    QVERIFY2(!answer.out.contains(u"lacking:"_s), qPrintable(answer.out));
}

void tst_FormsCommand::printsWhatFollowsFromTheAnswers()
{
    const QString response = fileOf(u"response.json"_s, R"({'resourceType': 'QuestionnaireResponse',
        'status': 'completed', 'questionnaire': 'http://example.org/work|2', 'item': [
            {'linkId': 'g', 'item': [{'linkId': 'hours', 'answer': [{'valueInteger': 20}]},
                {'linkId': 'why', 'answer': [{'valueInteger': 1}]}]}]})");

    const Answer answer = type({u"evaluate"_s, fileOf(u"good.json"_s, goodForm), response});

    QCOMPARE(answer.code, ExitCode::Done);
    const QByteArray expected = QByteArray{R"({'enabled': ['g', 'hours', 'twice', 'why', 'thanks'],
        'computed': {'twice': [{'valueInteger': 40}]},
        'problems': [{'code': 'OtherType', 'at': 'why',
            'words': '\"why\": its answer is a valueInteger, which is another type'}]})"}
                                    .replace('\'', '"');
    QCOMPARE(QJsonDocument::fromJson(answer.out.toUtf8()), QJsonDocument::fromJson(expected));
}

void tst_FormsCommand::saysWhichFileCannotBeRead()
{
    const Answer answer = type({u"evaluate"_s, u"nowhere.json"_s, u"neither.json"_s});

    QCOMPARE(answer.code, ExitCode::Failed);
    QVERIFY2(answer.err.contains(u"nowhere.json cannot be read"_s), qPrintable(answer.err));
    QCOMPARE(type({u"check"_s}).code, ExitCode::Misused);
}

QTEST_GUILESS_MAIN(tst_FormsCommand)
#include "tst_FormsCommand.moc"
