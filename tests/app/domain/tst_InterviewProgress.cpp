// SPDX-License-Identifier: Apache-2.0
#include "app/domain/InterviewProgress.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace alongside;

namespace {

const QDate today{2026, 11, 20};

std::shared_ptr<const Questionnaire> ownForm()
{
    QFile file{QStringLiteral(REASSESSMENT_FORM)};
    return file.open(QIODevice::ReadOnly) ? loadQuestionnaire(file.readAll()).form : nullptr;
}

/// Our own form, and what was said to it.
class Story {
public:
    const AnswerSheet &sheet() const { return m_sheet; }
    QList<PartProgress> progress() const { return progressOf(m_sheet, m_answers); }
    const InterviewAnswers &answers() const { return m_answers; }

    /// Every question of a part that is shown, also those that come up meanwhile.
    void complete(FormPart part)
    {
        while (const auto key = nextOf(part))
            m_answers.insert(*key, {.key = *key, .without = NoAnswer::AskedNoAnswer});
    }
    void choose(const AnswerKey &key, int option)
    {
        const QJsonArray value{m_sheet.at(key).item->options.at(option).answer};
        m_sheet.set(key, value);
        m_answers.insert(key, {.key = key, .value = value});
    }
    void pass(const AnswerKey &key) { m_answers.insert(key, {.key = key, .without = NoAnswer::Skipped}); }

private:
    std::optional<AnswerKey> nextOf(FormPart part) const
    {
        for (const SheetItem &each : m_sheet.visibleItems())
            if (each.item->isQuestion() && each.item->part == part && !m_answers.value(each.key).isComplete())
                return each.key;
        return std::nullopt;
    }

    AnswerSheet m_sheet{ownForm(), today};
    InterviewAnswers m_answers;
};

} // namespace

class tst_InterviewProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasFourPartsInTheOrderOfTheForm()
    {
        QList<FormPart> parts;
        for (const PartProgress &each : Story{}.progress()) {
            parts.append(each.part);
            QVERIFY(each.asked > 0 && each.complete == 0 && !each.isDone());
        }

        QCOMPARE(
            parts, (QList<FormPart>{FormPart::Profile, FormPart::Earnings, FormPart::Referrals, FormPart::Placements}));
    }

    void aPartIsDoneWhenNothingInItIsLeftToDo()
    {
        Story story;

        story.complete(FormPart::Profile);

        QVERIFY(story.progress().first().isDone());
        QCOMPARE(partsDone(story.progress()), 1);
    }

    void whatAnAnswerBringsUpIsAskedToo()
    {
        Story story;
        const int before = story.progress().at(1).asked;

        story.choose(QStringLiteral("paid-work"), 0); // yes: how much of the week?

        QVERIFY(story.progress().at(1).asked > before);
    }

    void whatWasPassedOverIsStillToDo()
    {
        Story story;
        story.complete(FormPart::Profile);

        story.pass(QStringLiteral("matters"));

        QVERIFY(!story.progress().first().isDone());
    }

    void onlyAnswersAreGivenToTheSheet()
    {
        Story story;
        story.choose(QStringLiteral("paid-work"), 1);
        story.pass(QStringLiteral("matters"));

        QCOMPARE(givenFrom(story.answers()).keys(), QList<AnswerKey>{QStringLiteral("paid-work")});
    }
};

QTEST_GUILESS_MAIN(tst_InterviewProgress)
#include "tst_InterviewProgress.moc"
