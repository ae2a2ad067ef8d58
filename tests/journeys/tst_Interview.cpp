// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/GivenForm.h"
#include "tests/journeys/Journey.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace alongside {

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
    void isAnsweredByThePersonByKeyboardAlone();
    void leavesNothingElseWithinReachOfThePerson();
    void isLockedAfterARestartInThePersonsHands();

private:
    QTemporaryDir m_home; // of whoever holds the tablet
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

QByteArray ownForm()
{
    QFile file{QStringLiteral(OWN_FORM)};
    if (!file.open(QIODevice::ReadOnly)) qFatal("no form at %s", OWN_FORM);
    return file.readAll();
}

/// M. Hicks is a key coach, and the service has released its form.
QList<Record> keyCoachWithAForm()
{
    Record hicks;
    for (const Record &record : givenDay::records())
        if (record.id == givenDay::id(QStringLiteral("M. Hicks"))) hicks = record;
    hicks.fields.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("keyCoach")});
    return {hicks, givenForm::released(ownForm())};
}

InterviewsScreen &interviewsOf(Journey &coach) { return *coach.screens().work()->interviews(); }
InterviewScreen &interviewOf(Journey &coach) { return *interviewsOf(coach).interview(); }
GivenScreen &givenOf(Journey &coach) { return *interviewOf(coach).given(); }

/// What is saved at that question.
InterviewAnswer stored(Journey &coach, const QString &key)
{
    const bool isOnDisk = coach.waitFor([&] { return !interviewOf(coach).saved().isEmpty(); });
    return isOnDisk ? interviewOf(coach).answers().value(key) : InterviewAnswer{};
}

/// Into sight first, as a thumb does it: whatever has the focus is.
[[nodiscard]] bool tap(Journey &coach, const QString &name)
{
    if (!coach.waitFor([&] { return coach.item(name) != nullptr; })) return false;
    coach.item(name)->forceActiveFocus(Qt::TabFocusReason);
    return coach.tap(name);
}

[[nodiscard]] bool type(Journey &coach, const QString &name, const QString &text)
{
    if (!coach.waitFor([&] { return coach.item(name) != nullptr; })) return false;
    coach.item(name)->forceActiveFocus(Qt::TabFocusReason);
    return coach.type(name, text);
}

/// Shan's reassessment, in easy-read.
[[nodiscard]] bool startShan(Journey &coach)
{
    if (!coach.signIn(0, pin)) return false;
    coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));
    return tap(coach, QStringLiteral("startReassessment")) && coach.reads(QStringLiteral("with Shan?"))
        && coach.tap(QStringLiteral("startsEasy")) && coach.tap(QStringLiteral("startInterview"))
        && coach.waitFor([&] { return interviewOf(coach).isOpen(); });
}

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
            QVERIFY2(tap(coach, answer + QStringLiteral("Choice0")), qPrintable(question->key()));
            break;
        case QuestionEditor::DropDown:
            QVERIFY2(tap(coach, answer + QStringLiteral("DropOpen")), qPrintable(question->key()));
            QVERIFY2(tap(coach, answer + QStringLiteral("Drop0")), qPrintable(question->key()));
            break;
        case QuestionEditor::Day:
            QVERIFY2(tap(coach, answer + QStringLiteral("DayFieldToday")), qPrintable(question->key()));
            break;
        case QuestionEditor::Text:
            QVERIFY2(type(coach, answer + QStringLiteral("WrittenText"), QStringLiteral("yes")),
                qPrintable(question->key()));
            break;
        default:
            QVERIFY2(
                type(coach, answer + QStringLiteral("WrittenLine"), QStringLiteral("4")), qPrintable(question->key()));
        }
        const QString key = question->key();
        QVERIFY2(coach.waitFor([&] { return stored(coach, key).isAnswered(); }), qPrintable(key));
    }
}

/// Keys and nothing else: Tab goes on, Return and Space touch.
class Keys {
public:
    explicit Keys(Journey &coach) : m_coach{coach} { }

    [[nodiscard]] bool press(const QString &name, Qt::Key key = Qt::Key_Return)
    {
        if (!tabTo(name)) return false;
        QTest::keyClick(&m_coach.window(), key);
        return true;
    }
    [[nodiscard]] bool write(const QString &name, const QString &words)
    {
        if (!tabTo(name)) return false;
        for (const QChar letter : words)
            QTest::keyClick(&m_coach.window(), letter.toLatin1());
        return true;
    }

private:
    [[nodiscard]] bool tabTo(const QString &name)
    {
        constexpr int mostStops = 200;
        QStringList passed;
        for (int stops = 0; stops < mostStops && !isAt(name); ++stops) {
            QTest::keyClick(&m_coach.window(), Qt::Key_Tab);
            passed.append(m_coach.focusedName());
        }
        if (!isAt(name)) qWarning("%s is not among %s", qPrintable(name), qPrintable(passed.join(u' ')));
        return isAt(name);
    }
    bool isAt(const QString &name) const
    {
        const QQuickItem *item = m_coach.window().activeFocusItem();
        while (item && item->objectName() != name)
            item = item->parentItem();
        return item;
    }

    Journey &m_coach;
};

/// The first choice of each choice, a word or a number wherever one is typed, and today where a day is asked for.
void answerPageBy(Keys &keys, Journey &coach)
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
    Journey coach{keyCoachWithAForm()};
    coach.window().resize(window);
    QVERIFY(startShan(coach));

    int pages = 0;
    for (; !interviewOf(coach).isAtEnd(); ++pages) {
        answerPage(coach);
        QVERIFY(tap(coach, QStringLiteral("pageNext")));
    }
    QCOMPARE(pages, 8); // four parts, each the person's and the staff's
    QVERIFY(coach.reads(QStringLiteral("What comes of it")));
    QVERIFY(tap(coach, QStringLiteral("nextReviewInMonths6")));
    QVERIFY(tap(coach, QStringLiteral("agreement4"))); // somebody agreed for her
    QVERIFY(tap(coach, QStringLiteral("finishInterview")));

    QVERIFY(coach.reads(QStringLiteral("The next review is on")));
    QVERIFY(!interviewOf(coach).review().isDraft());
}

void InterviewJourney::isAnsweredByThePersonInEasyRead()
{
    Journey coach{keyCoachWithAForm()};
    QVERIFY(startShan(coach));

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
    QVERIFY(tap(coach, QStringLiteral("sourceOfPageWho1")));
    QVERIFY(tap(coach, QStringLiteral("sourceOfPageHow2")));
    QVERIFY(coach.waitFor([&] { return interviewOf(coach).unsourced() == 0; }));
    QCOMPARE(stored(coach, QStringLiteral("likes-work")).by, std::optional{AnsweredBy::PersonWithSupport});
    QVERIFY(stored(coach, QStringLiteral("paid-work")).reversed.has_value());
}

/// The coach gives the question of the place its photograph and its yes the person's own symbol; the person sees both.
void InterviewJourney::showsPlacesAndOwnSymbolsInEasyRead()
{
    Journey coach{keyCoachWithAForm()};
    QVERIFY(startShan(coach));
    int row = 0;
    while (interviewOf(coach).questions()->at(row)->key() != QStringLiteral("likes-work"))
        ++row;

    QVERIFY(tap(coach, QStringLiteral("picturesOf%1").arg(row)));
    QVERIFY(coach.reads(QStringLiteral("Do you like what you do here?")));
    QVERIFY(tap(coach, QStringLiteral("easyPicture0")));
    QVERIFY(coach.reads(QStringLiteral("Horticulture, for everybody")));
    QVERIFY(tap(coach, QStringLiteral("offered0")));
    QVERIFY(coach.reads(QStringLiteral("Photo of Horticulture")));
    QVERIFY(tap(coach, QStringLiteral("easyPicture1")));
    QVERIFY(coach.reads(QStringLiteral("Only Shan sees it")));
    QVERIFY(tap(coach, QStringLiteral("offered0")));
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
    Journey coach{keyCoachWithAForm()};
    Keys keys{coach};
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

void InterviewJourney::isAnsweredByThePersonByKeyboardAlone()
{
    Journey coach{keyCoachWithAForm()};
    QVERIFY(startShan(coach));
    Keys keys{coach};

    QVERIFY(keys.press(QStringLiteral("giveInterview")));
    QVERIFY(coach.waitFor([&] { return givenOf(coach).isGiven(); }));
    QVERIFY(keys.press(QStringLiteral("givenChoice1"), Qt::Key_Space));
    QVERIFY(coach.waitFor([&] { return givenOf(coach).isAnswered(); }));
    const int before = givenOf(coach).place();
    QVERIFY(keys.press(QStringLiteral("givenNext")));

    QVERIFY(coach.waitFor([&] { return givenOf(coach).place() == before + 1; }));
}

void InterviewJourney::leavesNothingElseWithinReachOfThePerson()
{
    Journey coach{keyCoachWithAForm()};
    QVERIFY(startShan(coach));
    QVERIFY(coach.tap(QStringLiteral("giveInterview")));
    QVERIFY(coach.reads(QStringLiteral("What is important to you?")));

    const QSet<QString> own{"givenListen", "givenBack", "givenStop", "givenNext"};
    const auto isOwn = [&](const QString &name) {
        return own.contains(name) || name.startsWith(QStringLiteral("givenChoice"))
            || name == QStringLiteral("givenDoNotKnow") || name.startsWith(QStringLiteral("givenAnswer"))
            || name.startsWith(QStringLiteral("givenOwnWords"));
    };
    for (const QString &name : coach.touchable())
        QVERIFY2(isOwn(name), qPrintable(name));
    for (int presses = 0; presses < 60; ++presses) {
        QTest::keyClick(&coach.window(), Qt::Key_Tab);
        const QString name = coach.focusedName();
        QVERIFY2(name.isEmpty() || isOwn(name) || name == QStringLiteral("givenPage"), qPrintable(name));
    }
    for (const auto key : {Qt::Key_Escape, Qt::Key_Back, Qt::Key_Menu, Qt::Key_F1, Qt::Key_Home, Qt::Key_HomePage})
        for (const auto with : {Qt::KeyboardModifiers{Qt::NoModifier}, Qt::KeyboardModifiers{Qt::ControlModifier},
                 Qt::KeyboardModifiers{Qt::AltModifier}})
            QTest::keyClick(&coach.window(), key, with);
    for (const char letter : {'f', 'n', 'q', 's', 'w', 'l'})
        QTest::keyClick(&coach.window(), letter, Qt::ControlModifier);
    QVERIFY(givenOf(coach).isGiven());
    QCOMPARE(givenOf(coach).step(), GivenScreen::Asking);
    QVERIFY(!coach.screens().session()->isLocked());

    QVERIFY(coach.tap(QStringLiteral("givenStop")));
    QVERIFY(coach.reads(QStringLiteral("You can stop now")));
    for (const QString &name : coach.touchable())
        QVERIFY2(name == QStringLiteral("givenGoOn") || name == QStringLiteral("givenHandBack"), qPrintable(name));
    QVERIFY(coach.tap(QStringLiteral("givenHandBack")));
    QVERIFY(coach.waitFor([&] { return coach.screens().session()->isLocked(); }));
    QVERIFY(coach.item(QStringLiteral("railToday")) == nullptr);
    QVERIFY(coach.item(QStringLiteral("givenNext")) == nullptr);
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.reads(QStringLiteral("Reassessment of Shan")));
}

void InterviewJourney::isLockedAfterARestartInThePersonsHands()
{
    Journey coach{keyCoachWithAForm()};
    QVERIFY(startShan(coach));
    QVERIFY(coach.tap(QStringLiteral("giveInterview")));
    QVERIFY(coach.tap(QStringLiteral("givenChoice0")));
    QVERIFY(coach.waitFor([&] { return !givenOf(coach).saved().isEmpty(); }));

    coach.restart();

    QVERIFY(coach.screens().session()->isLocked());
    QVERIFY(coach.item(QStringLiteral("railToday")) == nullptr);
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openInterview(givenDay::id(QStringLiteral("Shan")));
    QVERIFY(coach.waitFor([&] { return interviewOf(coach).isOpen(); }));
    QVERIFY(interviewOf(coach).answers().value(QStringLiteral("matters")).isAnswered());
}

} // namespace alongside

QTEST_MAIN(alongside::InterviewJourney)
#include "tst_Interview.moc"
