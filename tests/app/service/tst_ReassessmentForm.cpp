// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/AnswerSheet.h"
#include "app/domain/questionnaire/ResponseCheck.h"

#include <QFile>
#include <QTest>

using namespace alongside;

/// Our own form: what every form of ours keeps to, and that it works out what it says.
class tst_ReassessmentForm : public QObject {
    Q_OBJECT

    static constexpr qsizetype mostPages = 15; // interface.md: the person's own part
    static constexpr qsizetype mostWords = 14; // of a sentence that is read with effort

    static QByteArray contentOf(const char *path)
    {
        QFile file{QString::fromUtf8(path)};
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", path);
        return file.readAll();
    }

    const LoadedQuestionnaire m_loaded = loadQuestionnaire(contentOf(REASSESSMENT_FORM));

    QList<QuestionnaireItem> personsQuestions() const
    {
        QList<QuestionnaireItem> questions;
        for (const QuestionnaireItem &item : m_loaded.form->items())
            if (item.filledBy == FilledBy::Person && item.isQuestion()) questions.append(item);
        return questions;
    }

    static bool isBilingual(const Wording &wording)
    {
        return !wording.text.isEmpty() && !wording.translations.value(QStringLiteral("cy")).isEmpty();
    }

    static QJsonArray coded(const char *code)
    {
        const QJsonObject coding{
            {QStringLiteral("system"), QStringLiteral("https://alongside.example/fhir/CodeSystem/reassessment")},
            {QStringLiteral("code"), QString::fromLatin1(code)}};
        return {QJsonObject{{QStringLiteral("valueCoding"), coding}}};
    }

    static QJsonArray number(double number) { return {QJsonObject{{QStringLiteral("valueDecimal"), number}}}; }

    AnswerSheet sheet() const { return {m_loaded.form, QDate{2026, 11, 22}}; }

    static AnswerKey inFirst(const char *group, const char *linkId)
    {
        return answerKey(QString::fromLatin1(linkId), repeatKey(QString::fromLatin1(group), QStringLiteral("1")));
    }

    static double computed(const AnswerSheet &sheet, const char *linkId)
    {
        const QJsonArray answer = sheet.answer(QString::fromLatin1(linkId));
        return answer.isEmpty() ? qQNaN() : answer.first()[u"valueDecimal"].toDouble(qQNaN());
    }

private Q_SLOTS:
    void hasNothingWrongWithIt()
    {
        for (const FormProblem &problem : m_loaded.problems)
            qWarning(
                "%s %s %s", qPrintable(nameOf(problem.code)), qPrintable(problem.linkId), qPrintable(problem.detail));
        QVERIFY(m_loaded.problems.isEmpty());
        QVERIFY(!m_loaded.form->items().isEmpty());
    }

    void hasFourPartsAndInEachThePersonComesFirst()
    {
        QList<FormPart> parts;
        QList<FilledBy> fillers;
        for (const QuestionnaireItem &item : m_loaded.form->items()) {
            if (item.depth == 0) parts.append(item.part);
            if (item.depth == 1) fillers.append(item.filledBy);
        }

        QCOMPARE(parts, (QList{FormPart::Profile, FormPart::Earnings, FormPart::Referrals, FormPart::Placements}));
        QList<FilledBy> expected;
        for (int part = 0; part < 4; ++part)
            expected += {FilledBy::Person, FilledBy::Staff};
        QCOMPARE(fillers, expected);
        QCOMPARE(
            m_loaded.form->item(QStringLiteral("profile-staff"))->text.text, QStringLiteral("Staff filled this in"));
    }

    void asksThePersonAtMostFifteenPages()
    {
        QVERIFY(!personsQuestions().isEmpty());
        QVERIFY(personsQuestions().size() <= mostPages);
    }

    void asksThePersonInEasyWordsWithPictures()
    {
        for (const QuestionnaireItem &question : personsQuestions()) {
            const QByteArray name = question.linkId.toUtf8();
            QVERIFY2(isBilingual(question.easyRead), name);
            QVERIFY2(question.easyRead.text.split(u' ').size() <= mostWords, name);
            QVERIFY2(!question.picture.isEmpty(), name);
            QVERIFY2(question.isChoice() && question.options.size() >= 2, name);
            QVERIFY2(!question.isRequired, name);
            for (const AnswerOption &option : question.options)
                QVERIFY2(!option.picture.isEmpty(), qPrintable(question.linkId + u' ' + option.label.text));
        }
    }

    void hasEveryTextInWelsh()
    {
        QVERIFY(isBilingual(m_loaded.form->heading().title));
        for (const QuestionnaireItem &item : m_loaded.form->items()) {
            QVERIFY2(isBilingual(item.text), qPrintable(item.linkId));
            QVERIFY2(item.reversed.isEmpty() || isBilingual(item.reversed), qPrintable(item.linkId));
            QVERIFY2(item.entryFormat.isEmpty() || isBilingual(item.entryFormat), qPrintable(item.linkId));
            for (const AnswerOption &option : item.options)
                QVERIFY2(isBilingual(option.label), qPrintable(item.linkId + u' ' + option.label.text));
        }
    }

    void showsOnlyPicturesThatTheTabletHas()
    {
        QStringList drawn;
        for (const QByteArray &line : contentOf(PICTURE_NAMES).split('\n'))
            drawn.append(QString::fromUtf8(line.left(line.indexOf(' '))));
        for (const QuestionnaireItem &question : personsQuestions()) {
            QVERIFY2(drawn.contains(question.picture), qPrintable(question.picture));
            for (const AnswerOption &option : question.options)
                QVERIFY2(drawn.contains(option.picture), qPrintable(option.picture));
        }
    }

    void asksTheOtherWayRoundBeforeAReferralOrAMove()
    {
        for (const char *linkId : {"paid-work", "job-help", "college", "elsewhere", "route"})
            QVERIFY2(!m_loaded.form->item(QString::fromLatin1(linkId))->reversed.isEmpty(), linkId);
    }

    void asksAboutAJobServiceUnlessNoPaidJobIsWanted()
    {
        AnswerSheet answers = sheet();
        QVERIFY(answers.isEnabled(QStringLiteral("job-help")));

        answers.set(QStringLiteral("paid-work"), coded("no"));

        QVERIFY(!answers.isEnabled(QStringLiteral("job-help")));
        QVERIFY(!answers.isEnabled(QStringLiteral("how-much")));
        QVERIFY(!answers.isEnabled(QStringLiteral("may-tell")));
        answers.set(QStringLiteral("college"), coded("yes"));
        QVERIFY(answers.isEnabled(QStringLiteral("may-tell")));
    }

    void addsUpHoursAndEarningsOfAllJobs()
    {
        AnswerSheet answers = sheet();
        const AnswerKey second = answers.addRepeat(QStringLiteral("jobs"), QStringLiteral("b"));
        answers.set(inFirst("jobs", "job-hours"), number(7.5));
        answers.set(inFirst("jobs", "job-pay"), number(91.6));
        answers.set(answerKey(QStringLiteral("job-hours"), second), number(4.2));
        answers.set(answerKey(QStringLiteral("job-pay"), second), number(51.3));

        QCOMPARE(computed(answers, "hours-together"), 11.7);
        QCOMPARE(computed(answers, "pay-together"), 142.9);
    }

    void saysHowManyHoursAreLeftUnderSixteenWhereThatRuleApplies()
    {
        AnswerSheet answers = sheet();
        answers.set(inFirst("jobs", "job-hours"), number(15.5));
        answers.set(inFirst("jobs", "job-kind"), coded("supportedPermittedWork"));
        answers.set(inFirst("benefits", "benefit"), coded("esa"));
        QVERIFY(!answers.isEnabled(QStringLiteral("hours-left"))); // that has no limit of hours

        answers.set(inFirst("jobs", "job-kind"), coded("permittedWork"));

        QVERIFY(answers.isEnabled(QStringLiteral("hours-left")));
        QCOMPARE(computed(answers, "hours-left"), 0.5);
        answers.set(inFirst("benefits", "benefit"), coded("uc"));
        QVERIFY(!answers.isEnabled(QStringLiteral("hours-left")));
    }

    void saysWhatIsLeftUnderTheLimitThatWasLookedUp()
    {
        AnswerSheet answers = sheet();
        answers.set(inFirst("benefits", "benefit"), coded("esa"));
        answers.set(inFirst("jobs", "job-pay"), number(120.25));
        QVERIFY(answers.isEnabled(QStringLiteral("limit")));

        answers.set(QStringLiteral("limit"), number(203.5));

        QCOMPARE(computed(answers, "limit-margin"), 83.25);
    }

    void worksOutSupportForEachHour()
    {
        AnswerSheet answers = sheet();
        answers.set(inFirst("placements", "placement-support"), number(2.5));
        QVERIFY(qIsNaN(computed(answers, "support-per-hour"))); // no hour yet

        answers.set(inFirst("placements", "placement-hours"), number(12));

        QCOMPARE(computed(answers, "support-per-hour"), 0.21);
    }

    void tellsStaffWhatToDoWhenSomebodyDoesNotFeelSafe()
    {
        AnswerSheet answers = sheet();
        QVERIFY(!answers.isVisible(QStringLiteral("not-safe")));

        answers.set(QStringLiteral("safe"), coded("not-safe"));

        QVERIFY(answers.isVisible(QStringLiteral("not-safe")));
    }

    void isCompleteWithoutASingleAnswer() { QVERIFY(checkResponse(sheet()).isEmpty()); }
};

QTEST_GUILESS_MAIN(tst_ReassessmentForm)
#include "tst_ReassessmentForm.moc"
