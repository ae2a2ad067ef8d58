// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/KeyboardHand.h"
#include "tests/journeys/ShansInterview.h"

#include <QDir>
#include <QTest>

namespace alongside {

using shansInterview::givenOf;
using shansInterview::interviewOf;
using shansInterview::stored;

/// A whole reassessment by the service's own form, through the real interface: by touch in landscape and portrait, in
/// the person's own hands with easy-read, and by keyboard alone.
class InterviewJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void initTestCase();
    void holdsAWholeInterview_data();
    void holdsAWholeInterview();
    void isAnsweredByThePersonInEasyRead();
    void showsPlacesAndOwnSymbolsInEasyRead();
    void isHeldByKeyboardAlone();

private:
    QTemporaryDir m_home; // of whoever holds the tablet
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

/// The first choice of every choice on the page, and a word wherever one is typed.
void answerPage(Journey &coach)
{
    for (int row = 0; row < interviewOf(coach).questions()->count(); ++row) {
        const QuestionEditor *question = interviewOf(coach).questions()->at(row);
        const QString answer = QStringLiteral("answer%1").arg(row);
        if (!question->mayAnswer()) continue;
        switch (question->kind()) {
        case QuestionEditor::Choice:
        case QuestionEditor::Choices:
            QVERIFY2(tapInSight(coach, answer + QStringLiteral("Choice0")), qPrintable(question->key()));
            break;
        case QuestionEditor::DropDown:
            QVERIFY2(tapInSight(coach, answer + QStringLiteral("DropOpen")), qPrintable(question->key()));
            QVERIFY2(tapInSight(coach, answer + QStringLiteral("Drop0")), qPrintable(question->key()));
            break;
        case QuestionEditor::Day:
            QVERIFY2(tapInSight(coach, answer + QStringLiteral("DayFieldToday")), qPrintable(question->key()));
            break;
        case QuestionEditor::Text:
            QVERIFY2(typeInSight(coach, answer + QStringLiteral("WrittenText"), QStringLiteral("yes")),
                qPrintable(question->key()));
            break;
        default:
            QVERIFY2(typeInSight(coach, answer + QStringLiteral("WrittenLine"), QStringLiteral("4")),
                qPrintable(question->key()));
        }
        const QString key = question->key();
        QVERIFY2(coach.waitFor([&] { return stored(coach, key).isAnswered(); }), qPrintable(key));
    }
}

/// The first choice of each choice, a word or a number wherever one is typed, and today where a day is asked for.
void answerPageBy(KeyboardHand &keys, Journey &coach)
{
    for (int row = 0; row < interviewOf(coach).questions()->count(); ++row) {
        const QuestionEditor *question = interviewOf(coach).questions()->at(row);
        const QString answer = QStringLiteral("answer%1").arg(row);
        if (!question->mayAnswer()) continue;
        const QString key = question->key();
        switch (question->kind()) {
        case QuestionEditor::Choice:
        case QuestionEditor::Choices:
            QVERIFY2(keys.press(answer + QStringLiteral("Choice0"), Qt::Key_Space), qPrintable(key));
            break;
        case QuestionEditor::DropDown:
            QVERIFY2(keys.press(answer + QStringLiteral("DropOpen")), qPrintable(key));
            QVERIFY2(keys.press(answer + QStringLiteral("Drop0")), qPrintable(key));
            break;
        case QuestionEditor::Day:
            QVERIFY2(keys.press(answer + QStringLiteral("DayFieldToday")), qPrintable(key));
            break;
        case QuestionEditor::Text:
            QVERIFY2(keys.write(answer + QStringLiteral("WrittenText"), QStringLiteral("yes")), qPrintable(key));
            break;
        default:
            QVERIFY2(keys.write(answer + QStringLiteral("WrittenLine"), QStringLiteral("4")), qPrintable(key));
        }
        QVERIFY2(coach.waitFor([&] { return stored(coach, key).isAnswered(); }), qPrintable(key));
    }
}

} // namespace

/// Where a camera puts its pictures.
void InterviewJourney::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("none")).toUtf8());
    QVERIFY(QDir{m_home.path()}.mkpath(QStringLiteral("Pictures/Camera")));
    QImage garden{800, 600, QImage::Format_RGB32};
    garden.fill(Qt::darkGreen);
    QVERIFY(garden.save(m_home.filePath(QStringLiteral("Pictures/Camera/garden.jpg"))));
}

void InterviewJourney::holdsAWholeInterview_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("landscape") << QSize{1280, 800};
    QTest::newRow("portrait") << QSize{800, 1280};
}

void InterviewJourney::holdsAWholeInterview()
{
    QFETCH(const QSize, window);
    Journey coach{shansInterview::records()};
    coach.window().resize(window);
    QVERIFY(shansInterview::start(coach));

    int pages = 0;
    for (; !interviewOf(coach).isAtEnd(); ++pages) {
        answerPage(coach);
        QVERIFY(tapInSight(coach, QStringLiteral("pageNext")));
    }
    QCOMPARE(pages, 8); // four parts, each the person's and the staff's
    QVERIFY(coach.reads(QStringLiteral("What comes of it")));
    QVERIFY(tapInSight(coach, QStringLiteral("nextReviewInMonths6")));
    QVERIFY(tapInSight(coach, QStringLiteral("agreement4"))); // somebody agreed for her
    QVERIFY(tapInSight(coach, QStringLiteral("finishInterview")));

    QVERIFY(coach.reads(QStringLiteral("The next review is on")));
    QVERIFY(!interviewOf(coach).review().isDraft());
}

void InterviewJourney::isAnsweredByThePersonInEasyRead()
{
    Journey coach{shansInterview::records()};
    QVERIFY(shansInterview::start(coach));

    QVERIFY(coach.tap(QStringLiteral("giveInterview")));
    QVERIFY(coach.reads(QStringLiteral("What is important to you?")));
    QVERIFY(givenOf(coach).total() <= 15);
    for (int question = 0; givenOf(coach).step() == GivenScreen::Asking; ++question) {
        QVERIFY2(question < 15, "the person is asked without an end");
        QVERIFY(coach.tap(QStringLiteral("givenChoice0")));
        if (givenOf(coach).questions()->count() > 1) // the other way round, which has come into view
            QVERIFY(coach.tap(QStringLiteral("givenAgainChoice1")));
        QVERIFY(coach.waitFor([&] { return givenOf(coach).isAnswered(); }));
        QVERIFY(coach.tap(QStringLiteral("givenNext")));
    }
    QVERIFY(coach.reads(QStringLiteral("Thank you, Shan")));
    QVERIFY(coach.tap(QStringLiteral("givenHandBack")));
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.reads(QStringLiteral("while Shan had the tablet")));
    QVERIFY(tapInSight(coach, QStringLiteral("sourceOfPageWho1")));
    QVERIFY(tapInSight(coach, QStringLiteral("sourceOfPageHow2")));
    QVERIFY(coach.waitFor([&] { return interviewOf(coach).unsourced() == 0; }));
    QCOMPARE(stored(coach, QStringLiteral("likes-work")).by, std::optional{AnsweredBy::PersonWithSupport});
    QVERIFY(stored(coach, QStringLiteral("paid-work")).reversed.has_value());
}

/// The coach gives the question of the place its photograph and its yes the person's own symbol; the person sees both.
void InterviewJourney::showsPlacesAndOwnSymbolsInEasyRead()
{
    Journey coach{shansInterview::records()};
    QVERIFY(shansInterview::start(coach));
    int row = 0;
    while (interviewOf(coach).questions()->at(row)->key() != QStringLiteral("likes-work"))
        ++row;

    QVERIFY(tapInSight(coach, QStringLiteral("picturesOf%1").arg(row)));
    QVERIFY(coach.reads(QStringLiteral("Do you like what you do here?")));
    QVERIFY(tapInSight(coach, QStringLiteral("easyPicture0")));
    QVERIFY(coach.reads(QStringLiteral("Horticulture, for everybody")));
    QVERIFY(tapInSight(coach, QStringLiteral("offered0")));
    QVERIFY(coach.reads(QStringLiteral("Photo of Horticulture")));
    QVERIFY(tapInSight(coach, QStringLiteral("easyPicture1")));
    QVERIFY(coach.reads(QStringLiteral("Only Shan sees it")));
    QVERIFY(tapInSight(coach, QStringLiteral("offered0")));
    const EasyPictureRows &pictures = *interviewOf(coach).pictures()->rows();
    QVERIFY(coach.waitFor([&] { return pictures.lines().value(1).origin == QStringLiteral("Shan’s own"); }));
    QVERIFY(coach.tap(QStringLiteral("sheetClose")));
    interviewOf(coach).openQuestion(QStringLiteral("likes-work"));

    QVERIFY(coach.tap(QStringLiteral("giveInterview")));
    for (int question = 0; givenOf(coach).questions()->at(0)->key() != QStringLiteral("likes-work"); ++question) {
        QVERIFY(question < 15);
        QVERIFY(coach.tap(QStringLiteral("givenNext")));
    }
    const QuestionEditor *asked = givenOf(coach).questions()->at(0);
    QVERIFY(asked->picture().startsWith(QStringLiteral("data:image/jpeg")));
    QVERIFY(asked->pictures().value(0).startsWith(QStringLiteral("data:image/jpeg")));
    QCOMPARE(asked->pictures().value(2), QStringLiteral("qrc:/openmoji/1F641.png"));
    QVERIFY(coach.waitFor([&] {
        const QQuickItem *shown = coach.item(QStringLiteral("givenPicture"));
        return shown && shown->property("source").toString() == asked->picture();
    }));
}

void InterviewJourney::isHeldByKeyboardAlone()
{
    Journey coach{shansInterview::records()};
    KeyboardHand keys{coach};
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));
    QVERIFY(keys.press(QStringLiteral("startReassessment")));
    QVERIFY(coach.reads(QStringLiteral("with Shan?")));
    QVERIFY(keys.press(QStringLiteral("startInterview")));
    QVERIFY(coach.waitFor([&] { return interviewOf(coach).isOpen(); }));

    for (int pages = 0; !interviewOf(coach).isAtEnd(); ++pages) {
        QVERIFY(pages < 20);
        answerPageBy(keys, coach);
        QVERIFY(keys.press(QStringLiteral("pageNext")));
    }
    QVERIFY(keys.write(QStringLiteral("outcomeWords"), QStringLiteral("Stays")));
    QVERIFY(coach.waitFor([&] { return interviewOf(coach).end()->outcome() == QStringLiteral("Stays"); }));
    QVERIFY(keys.press(QStringLiteral("nextReviewInMonths6")));
    QVERIFY(keys.press(QStringLiteral("agreement4"))); // somebody agreed for her
    QVERIFY(keys.press(QStringLiteral("finishInterview")));

    QVERIFY(coach.reads(QStringLiteral("The next review is on")));
    QVERIFY(!interviewOf(coach).review().isDraft());
    QCOMPARE(interviewOf(coach).review().outcome, QStringLiteral("Stays"));
}

} // namespace alongside

QTEST_MAIN(alongside::InterviewJourney)
#include "tst_Interview.moc"
