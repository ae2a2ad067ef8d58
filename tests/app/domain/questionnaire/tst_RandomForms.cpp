// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseCheck.h"
#include "app/domain/questionnaire/ResponseJson.h"
#include "tests/app/domain/questionnaire/GivenForm.h"
#include "tests/app/domain/questionnaire/PlainSheet.h"
#include "tests/app/domain/questionnaire/RandomForm.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What holds for every form and every answer, on forms and answers that nobody thought of.
class tst_RandomForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsEnabledIsWhatAPlainEvaluationSays();
    void exportThenImportIsTheIdentity();
    void answersOfEveryTypeAreTheSameAfterAnExport();
    void theOrderOfAnswersDoesNotMatterEvenInLoops();
    void whatIsWrongWithAResponseIsWhatR4sRulesPlainlySay();
};

namespace {

constexpr unsigned firstSeed = 20261122;
constexpr unsigned forms = 80;
constexpr int steps = 40;
constexpr int least = 2; // of an integer that has one

/// R4's rules on what is answered: every third question is required, every other integer has a least.
QJsonArray ruled(const QJsonArray &items, unsigned &count)
{
    QJsonArray all;
    for (const QJsonValue &each : items) {
        QJsonObject item = each.toObject();
        item.insert(u"item"_s, ruled(item.value(u"item").toArray(), count));
        const QString type = item.value(u"type").toString();
        if (type != u"group") item.insert(u"required"_s, ++count % 3 == 0);
        QJsonArray extensions = item.value(u"extension").toArray();
        if (type == u"integer" && count % 2 == 0)
            extensions.append(QJsonObject{
                {u"url"_s, u"http://hl7.org/fhir/StructureDefinition/minValue"_s}, {u"valueInteger"_s, least}});
        item.insert(u"extension"_s, extensions);
        all.append(item);
    }
    return all;
}

QJsonObject ruled(QJsonObject form)
{
    unsigned count = 0;
    form.insert(u"item"_s, ruled(form.value(u"item").toArray(), count));
    return form;
}

/// What an entry breaks by itself.
QStringList brokenBy(const QJsonObject &entry, const QJsonObject &item)
{
    QStringList broken;
    const bool hasLeast = !item.value(u"extension").toArray().isEmpty()
        && QJsonDocument{item}.toJson().contains("StructureDefinition/minValue");
    if (hasLeast && entry.value(u"valueInteger").toInt(least) < least) broken.append(u"TooLow"_s);
    const QString chosen = entry.value(u"valueString").toString();
    const bool isChoice = item.value(u"type").toString() == u"choice";
    if (isChoice && chosen != u"x" && chosen != u"y/ #") broken.append(u"NotAnOption"_s);
    return broken;
}

/// Each of R4's rules by itself, on the form's JSON and what a plain evaluation says.
QSet<QString> plainlyWrong(const PlainSheet &plain)
{
    QSet<QString> wrong;
    const QMap<QString, QJsonObject> questions = plain.questions();
    for (const QString &key : plain.enabledKeys()) {
        if (!questions.contains(key)) continue; // a group
        QJsonObject item = questions.value(key);
        item.remove(u"item"_s);
        const QJsonArray answer = plain.answer(key);
        if (item.value(u"required").toBool() && answer.isEmpty()) wrong.insert(u"Missing "_s + key);
        if (!item.value(u"repeats").toBool() && answer.size() > 1) wrong.insert(u"TooMany "_s + key);
        for (const QJsonValue &entry : answer)
            for (const QString &broken : brokenBy(entry.toObject(), item))
                wrong.insert(broken + u' ' + key);
    }
    return wrong;
}

/// A form being filled in at random, with what PlainSheet has to know about it.
class RandomFilling {
public:
    enum class Rules { None, Some };

    RandomFilling(unsigned seed, RandomForm::Loops loops, Rules rules = Rules::None)
        : m_random{seed, loops}, m_json{rules == Rules::None ? m_random.form() : ruled(m_random.form())},
          m_loaded{loadQuestionnaire(QJsonDocument{m_json}.toJson())}, m_sheet{m_loaded.form, today}
    {
    }

    const AnswerSheet &sheet() const { return m_sheet; }
    PlainSheet plain() const { return PlainSheet{m_json, m_sheet.given(), m_repeats}; }

    /// Answers something, or adds or removes a repeat. Returns the keys that are said to have changed.
    QList<AnswerKey> step()
    {
        const PlainSheet now = plain();
        if (m_random.below(8) == 0 && !now.groups().isEmpty()) return repeat(now.groups());
        const QMap<QString, QJsonObject> questions = now.questions();
        const QString key = questions.keys().at(m_random.below(unsigned(questions.size())));
        return m_sheet.set(key, m_random.answerTo(questions.value(key)));
    }

    /// Answers something as no form allows: two answers where there is one, a choice that is none.
    void stepOutside()
    {
        const QMap<QString, QJsonObject> questions = plain().questions();
        const QString key = questions.keys().at(m_random.below(unsigned(questions.size())));
        QJsonArray answer = m_random.answerTo(questions.value(key));
        if (questions.value(key).value(u"type").toString() == u"choice")
            answer.append(QJsonObject{{u"valueString"_s, u"none of them"_s}});
        else if (!answer.isEmpty())
            answer.append(answer.first());
        m_sheet.set(key, answer);
    }

private:
    QList<AnswerKey> repeat(const QStringList &groups)
    {
        const QString group = groups[m_random.below(unsigned(groups.size()))];
        QStringList &tokens = m_repeats.insert(group, m_repeats.value(group, {u"1"_s})).value();
        if (m_random.below(3) > 0) {
            tokens.append(tokenOf(m_sheet.addRepeat(group, u"r"_s)));
            return {};
        }
        const QString gone = repeatKey(group, tokens.takeAt(m_random.below(unsigned(tokens.size()))));
        if (tokens.isEmpty()) tokens = {u"1"_s};
        m_repeats.removeIf([&](const auto &each) { return each.key().startsWith(gone + u'/'); });
        m_sheet.removeRepeat(gone);
        return {};
    }

    RandomForm m_random;
    QJsonObject m_json;
    LoadedQuestionnaire m_loaded;
    AnswerSheet m_sheet;
    QMap<QString, QStringList> m_repeats;
};

QString difference(const QStringList &ours, const QStringList &plain)
{
    qsizetype same = 0;
    while (same < ours.size() && same < plain.size() && ours[same] == plain[same])
        ++same;
    return QStringLiteral("\"%1\" and plainly \"%2\"").arg(ours.value(same), plain.value(same));
}

/// For tests/foreign/fhir/check, which reads what is exported with a program that is not ours; into the folder that
/// ALONGSIDE_RESPONSES names, if any.
void handOut(const QString &name, const QJsonObject &response)
{
    const QString folder = qEnvironmentVariable("ALONGSIDE_RESPONSES");
    if (folder.isEmpty()) return; // nobody asks
    QFile file{QDir{folder}.filePath(name + u".json"_s)};
    if (!file.open(QIODevice::WriteOnly)) qFatal("%s: no room", qPrintable(file.fileName()));
    file.write(QJsonDocument{response}.toJson());
}

QByteArray seedText(unsigned seed) { return "seed " + QByteArray::number(seed); }

} // namespace

void tst_RandomForms::whatIsEnabledIsWhatAPlainEvaluationSays()
{
    for (unsigned seed = firstSeed; seed < firstSeed + forms; ++seed) {
        RandomFilling filling{seed, RandomForm::Loops::None};
        for (int step = 0; step < steps; ++step) {
            const QStringList before = keysOf(filling.sheet().enabledItems());
            const QList<AnswerKey> changed = filling.step();

            const QStringList enabled = keysOf(filling.sheet().enabledItems());
            const PlainSheet plain = filling.plain();
            QVERIFY2(enabled == plain.enabledKeys(),
                qPrintable(seedText(seed) + QStringLiteral(", step %1: ").arg(step)
                    + difference(enabled, plain.enabledKeys())));
            for (const AnswerKey &key : enabled) {
                const bool hasComeUnsaid = !before.contains(key) && !changed.isEmpty() && !changed.contains(key);
                QVERIFY2(!hasComeUnsaid, seedText(seed) + key.toUtf8());
                if (filling.sheet().at(key).item->isQuestion())
                    QVERIFY2(filling.sheet().answer(key) == plain.answer(key), seedText(seed) + key.toUtf8());
            }
        }
    }
}

void tst_RandomForms::exportThenImportIsTheIdentity()
{
    for (unsigned seed = firstSeed; seed < firstSeed + forms; ++seed) {
        RandomFilling filling{seed, RandomForm::Loops::None};
        for (int step = 0; step < steps; ++step)
            filling.step();
        const AnswerSheet &sheet = filling.sheet();
        const QJsonObject json = responseJson(sheet, {});
        handOut(u"seed%1"_s.arg(seed), json);

        const ImportedResponse imported = importResponse(sheet.form(), QJsonDocument{json}.toJson(), today);

        QVERIFY2(imported.problems.isEmpty(), seedText(seed));
        QVERIFY2(checkResponse(imported.sheet).isEmpty(), seedText(seed));
        QVERIFY2(responseJson(imported.sheet, imported.heading) == json, seedText(seed));
        for (const SheetItem &each : sheet.enabledItems()) {
            if (!each.item->isQuestion()) continue;
            QVERIFY2(imported.sheet.answer(each.key) == sheet.answer(each.key), seedText(seed) + each.key.toUtf8());
            const bool isGiven = sheet.given().contains(each.key) && !each.item->isCalculated;
            if (isGiven) QVERIFY2(imported.sheet.given().contains(each.key), seedText(seed) + each.key.toUtf8());
        }
    }
}

void tst_RandomForms::answersOfEveryTypeAreTheSameAfterAnExport()
{
    const std::pair<const char *, const char *> answers[] = {{"boolean", "'valueBoolean': true"},
        {"decimal", "'valueDecimal': 1.5"}, {"integer", "'valueInteger': -3"}, {"date", "'valueDate': '2026-11'"},
        {"dateTime", "'valueDateTime': '2026-11-22T10:42:00Z'"}, {"time", "'valueTime': '10:42:00'"},
        {"string", "'valueString': 'Si\u00e2n'"}, {"text", "'valueString': 'one\\ntwo'"},
        {"url", "'valueUri': 'https://example.org/a'"}, {"open-choice", "'valueString': 'my own'"},
        {"choice", "'valueCoding': {'system': 'http://example.org/s', 'code': 'a', 'display': 'A'}"},
        {"attachment", "'valueAttachment': {'contentType': 'image/png', 'url': 'photo.png'}"},
        {"reference", "'valueReference': {'reference': 'Patient/p1'}"},
        {"quantity",
            "'valueQuantity': {'value': 2.5, 'unit': 'h', 'system': 'http://unitsofmeasure.org', 'code': 'h'}"}};
    QByteArrayList items;
    for (const auto &[type, answer] : answers)
        items.append(QByteArray{"{'linkId': '"} + type + "', 'type': '" + type + "', 'text': 'A question'}");
    AnswerSheet sheet = emptySheet(items.join(','));
    for (const auto &[type, answer] : answers)
        sheet.set(QString::fromLatin1(type), entries(QByteArray{"[{"} + answer + "}]"));

    const QJsonObject json =
        responseJson(sheet, {.status = ResponseHeading::Status::Completed, .subject = u"Patient/p1"_s});
    handOut(u"everyType"_s, json);
    const ImportedResponse imported = importResponse(sheet.form(), QJsonDocument{json}.toJson(), today);

    QVERIFY(imported.problems.isEmpty());
    QCOMPARE(json.value(u"item").toArray().size(), int(std::size(answers)));
    QCOMPARE(imported.sheet.given(), sheet.given());
}

void tst_RandomForms::theOrderOfAnswersDoesNotMatterEvenInLoops()
{
    for (unsigned seed = firstSeed; seed < firstSeed + forms; ++seed) {
        RandomFilling filling{seed, RandomForm::Loops::Allowed};
        for (int step = 0; step < steps; ++step)
            filling.step();

        const AnswerSheet fresh{filling.sheet().form(), today, filling.sheet().given()};

        for (const SheetItem &each : fresh.enabledItems()) {
            if (!filling.sheet().at(each.key).item) continue; // an empty repeat, whose token is forgotten
            QVERIFY2(filling.sheet().isEnabled(each.key), seedText(seed) + each.key.toUtf8());
            QVERIFY2(filling.sheet().answer(each.key) == fresh.answer(each.key), seedText(seed) + each.key.toUtf8());
        }
        QVERIFY2(responseJson(fresh, {}) == responseJson(filling.sheet(), {}), seedText(seed));
    }
}

void tst_RandomForms::whatIsWrongWithAResponseIsWhatR4sRulesPlainlySay()
{
    int found = 0;
    for (unsigned seed = firstSeed; seed < firstSeed + forms; ++seed) {
        RandomFilling filling{seed, RandomForm::Loops::None, RandomFilling::Rules::Some};
        for (int step = 0; step < steps; ++step) {
            if (step % 4 == 3)
                filling.stepOutside();
            else
                filling.step();
        }

        QSet<QString> said;
        for (const ResponseProblem &problem : checkResponse(filling.sheet()))
            said.insert(nameOf(problem.code) + u' ' + problem.key);
        const QSet<QString> plain = plainlyWrong(filling.plain());

        const QSet<QString> apart = (said - plain) + (plain - said);
        QVERIFY2(apart.isEmpty(), seedText(seed) + ' ' + QStringList{apart.values()}.join(u", "_s).toUtf8());
        found += int(said.size());
    }
    QVERIFY(found > int(forms));
}

QTEST_GUILESS_MAIN(tst_RandomForms)
#include "tst_RandomForms.moc"
