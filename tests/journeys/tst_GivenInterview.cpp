// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/KeyboardHand.h"
#include "tests/journeys/ShansInterview.h"

#include <QMetaEnum>
#include <QTest>

namespace alongside {

using shansInterview::givenOf;
using shansInterview::interviewOf;
using shansInterview::stored;

/// The tablet in the person's own hands: whatever they touch, wherever, and whichever key they press, there is nothing
/// but the question, its choices, Listen, Back, Next and Stop. By keyboard alone it is a whole interview.
class GivenInterviewJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void answersToNoTouchAnywhereElse_data();
    void answersToNoTouchAnywhereElse();
    void showsAPersonWhoStoppedTwoWaysOnly();
    void letsNoKeyLeadAnywhereElse();
    void isHeldByKeyboardAloneInEasyRead();
    void isLockedAfterARestart();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;
/// Less than the smallest thing that can be touched, and what is between two.
constexpr int betweenTouches = 36;

/// In Shan's hands, at the second question, so that there is a way back too.
[[nodiscard]] bool giveToShan(Journey &coach)
{
    return shansInterview::start(coach) && coach.tap(QStringLiteral("giveInterview"))
        && coach.reads(QStringLiteral("What is important to you?")) && coach.tap(QStringLiteral("givenChoice0"))
        && coach.tap(QStringLiteral("givenNext")) && coach.waitFor([&] { return givenOf(coach).place() == 1; });
}

/// What belongs to the question, or is one of the four beside it.
bool isOfTheQuestion(const QString &name)
{
    static const QSet<QString> single{QStringLiteral("givenListen"), QStringLiteral("givenBack"),
        QStringLiteral("givenStop"), QStringLiteral("givenNext"), QStringLiteral("givenDoNotKnow"),
        QStringLiteral("givenAgainDoNotKnow")};
    return single.contains(name) || name.startsWith(QStringLiteral("givenChoice"))
        || name.startsWith(QStringLiteral("givenAgainChoice")) || name.startsWith(QStringLiteral("givenOwnWords"));
}

/// What takes a touch there, by its name or that of what it is within; empty: nothing does.
QString takerOf(Journey &coach)
{
    const QQuickItem *item = coach.window().mouseGrabberItem();
    while (item && item->objectName().isEmpty())
        item = item->parentItem();
    return item ? item->objectName() : QString{};
}

QList<QPoint> everywhereOn(const QWindow &window)
{
    QList<QPoint> points;
    for (int y = 1; y < window.height(); y += betweenTouches)
        for (int x = 1; x < window.width(); x += betweenTouches)
            points.append({x, y});
    return points;
}

QString said(const QPoint &point, const QString &name)
{
    return QStringLiteral("%1 at %2, %3").arg(name).arg(point.x()).arg(point.y());
}

/// Empty: Shan still has the tablet, and nothing but her questions is on it. Otherwise what is wrong.
QString wrongInShansHands(Journey &coach)
{
    if (coach.screens().session()->isLocked()) return QStringLiteral("it is locked");
    if (!givenOf(coach).isGiven()) return QStringLiteral("it is given back");
    if (!coach.window().isVisible()) return QStringLiteral("the window is closed");
    if (coach.screens().page() != TabletScreens::Page::Interviews) return QStringLiteral("another page is in front");
    return {};
}

/// Empty, or the first thing that can be touched and is not of the question.
QString strangerIn(Journey &coach)
{
    const QStringList names = coach.touchable();
    const auto stranger =
        std::find_if(names.begin(), names.end(), [](const QString &name) { return !isOfTheQuestion(name); });
    return stranger == names.end() ? QString{} : QStringLiteral("[%1]").arg(*stranger);
}

/// Back to the second question, from wherever a touch or a key has led.
void comeBack(Journey &coach)
{
    if (givenOf(coach).step() != GivenScreen::Asking) givenOf(coach).goOn();
    while (givenOf(coach).place() > 1)
        givenOf(coach).back();
    while (givenOf(coach).place() < 1)
        givenOf(coach).next();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what showed the other question
}

QList<Qt::Key> everyKey()
{
    const auto keys = QMetaEnum::fromType<Qt::Key>();
    QList<Qt::Key> all;
    for (int each = 0; each < keys.keyCount(); ++each)
        all.append(Qt::Key(keys.value(each)));
    return all;
}

QString textOf(Qt::Key key) { return key < Qt::Key_Escape ? QString{QChar(key)}.toLower() : QString{}; }

bool walks(Qt::Key key) { return key == Qt::Key_Tab || key == Qt::Key_Backtab; }

/// Whether somebody takes it: what nobody wants is the system's, and Back would lead out.
bool isTaken(QWindow &window, Qt::Key key, Qt::KeyboardModifiers with)
{
    QKeyEvent press{QEvent::KeyPress, key, with};
    QCoreApplication::sendEvent(&window, &press);
    QKeyEvent release{QEvent::KeyRelease, key, with};
    QCoreApplication::sendEvent(&window, &release);
    return press.isAccepted();
}

} // namespace

void GivenInterviewJourney::answersToNoTouchAnywhereElse_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("landscape") << QSize{1280, 800};
    QTest::newRow("portrait") << QSize{800, 1280};
}

void GivenInterviewJourney::answersToNoTouchAnywhereElse()
{
    QFETCH(const QSize, window);
    Journey coach{shansInterview::records()};
    coach.window().resize(window);
    QVERIFY(giveToShan(coach));

    QSet<QString> touched;
    for (const QPoint &point : everywhereOn(coach.window())) {
        QTest::mousePress(&coach.window(), Qt::LeftButton, {}, point);
        const QString name = takerOf(coach);
        QTest::mouseRelease(&coach.window(), Qt::LeftButton, {}, point);

        const bool isNothing = name.isEmpty() || name == QStringLiteral("givenScroll");
        QVERIFY2(isNothing || isOfTheQuestion(name), qPrintable(said(point, name)));
        const QString wrong = wrongInShansHands(coach);
        QVERIFY2(wrong.isEmpty(), qPrintable(said(point, wrong)));
        const bool hasLedOn = givenOf(coach).step() != GivenScreen::Asking || givenOf(coach).place() != 1;
        const bool mayLeadOn = name == QStringLiteral("givenStop") || name == QStringLiteral("givenNext")
            || name == QStringLiteral("givenBack");
        QVERIFY2(!hasLedOn || mayLeadOn, qPrintable(said(point, name)));
        comeBack(coach);
        touched.insert(name);
        if (point.x() == 1) QCOMPARE(strangerIn(coach), QString{});
    }

    for (const char *each :
        {"givenListen", "givenBack", "givenStop", "givenNext", "givenDoNotKnow", "givenChoice0", "givenChoice1"})
        QVERIFY2(touched.contains(QLatin1String{each}), each); // the fingers were everywhere
}

void GivenInterviewJourney::showsAPersonWhoStoppedTwoWaysOnly()
{
    Journey coach{shansInterview::records()};
    QVERIFY(giveToShan(coach));
    QVERIFY(coach.tap(QStringLiteral("givenStop")));
    QVERIFY(coach.reads(QStringLiteral("You can stop now")));
    const QSet<QString> ways{QStringLiteral("givenGoOn"), QStringLiteral("givenHandBack")};

    QSet<QString> touched;
    for (const QPoint &point : everywhereOn(coach.window())) {
        QTest::mousePress(&coach.window(), Qt::LeftButton, {}, point);
        const QString name = takerOf(coach);
        const bool isWay = ways.contains(name);
        const QPoint end = isWay ? QPoint{1, 1} : point; // the finger slides off: neither is chosen
        QTest::mouseMove(&coach.window(), end);
        QTest::mouseRelease(&coach.window(), Qt::LeftButton, {}, end);

        QVERIFY2(isWay || name.isEmpty(), qPrintable(said(point, name)));
        const QString wrong = wrongInShansHands(coach);
        QVERIFY2(wrong.isEmpty(), qPrintable(said(point, wrong)));
        QVERIFY(givenOf(coach).step() == GivenScreen::Stopped);
        touched.insert(name);
    }
    QVERIFY(touched.contains(ways));

    const QStringList names = coach.touchable();
    QCOMPARE((QSet<QString>{names.begin(), names.end()}), ways);
    QVERIFY(coach.tap(QStringLiteral("givenHandBack")));
    QVERIFY(coach.waitFor([&] { return coach.screens().session()->isLocked(); }));
    QVERIFY(coach.item(QStringLiteral("railToday")) == nullptr);
    QVERIFY(coach.item(QStringLiteral("givenNext")) == nullptr);
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.reads(QStringLiteral("Reassessment of Shan")));
}

/// Every key there is, with everything that can be held beside it: media and phone keys and the tablet's Back among
/// them. Only Space and Return do something, and only what the control with the focus does.
void GivenInterviewJourney::letsNoKeyLeadAnywhereElse()
{
    Journey coach{shansInterview::records()};
    QVERIFY(giveToShan(coach));
    const QSet<Qt::Key> touching{Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Select};

    for (const auto with : {Qt::KeyboardModifiers{Qt::NoModifier}, Qt::KeyboardModifiers{Qt::ShiftModifier},
             Qt::KeyboardModifiers{Qt::ControlModifier}, Qt::KeyboardModifiers{Qt::AltModifier},
             Qt::KeyboardModifiers{Qt::MetaModifier}, Qt::ControlModifier | Qt::ShiftModifier,
             Qt::ControlModifier | Qt::AltModifier})
        for (const Qt::Key key : everyKey()) {
            const QString pressed = QKeySequence{key | with}.toString() + QStringLiteral(" (%1)").arg(int(key), 0, 16);
            const QString focused = coach.focusedName();
            QVERIFY2(isOfTheQuestion(focused) || focused == QStringLiteral("givenPage"), qPrintable(focused));

            QTest::sendKeyEvent(QTest::Click, &coach.window(), key, textOf(key), with);
            QVERIFY2(isTaken(coach.window(), key, with) || walks(key), qPrintable(pressed));

            const QString wrong = wrongInShansHands(coach);
            QVERIFY2(wrong.isEmpty(), qPrintable(pressed + u' ' + wrong));
            const bool hasLedOn = givenOf(coach).step() != GivenScreen::Asking || givenOf(coach).place() != 1;
            QVERIFY2(!hasLedOn || touching.contains(key), qPrintable(pressed));
            comeBack(coach);
        }
    QCOMPARE(strangerIn(coach), QString{});
    for (int presses = 0; presses < 60; ++presses) {
        QTest::keyClick(&coach.window(), Qt::Key_Tab);
        const QString name = coach.focusedName();
        QVERIFY2(isOfTheQuestion(name) || name == QStringLiteral("givenPage"), qPrintable(name));
    }
}

void GivenInterviewJourney::isHeldByKeyboardAloneInEasyRead()
{
    Journey coach{shansInterview::records()};
    KeyboardHand keys{coach};
    QVERIFY(keys.signIn(0, pin));
    QVERIFY(keys.press(QStringLiteral("railInterviews")));
    QVERIFY(keys.press(QStringLiteral("interviewFilter1"))); // everybody
    const InterviewRows &people = *coach.screens().work()->interviews()->rows();
    QVERIFY(coach.waitFor([&] { return people.count() > 0; }));
    const QList<InterviewLine> lines = people.lines();
    const auto shan = std::find_if(lines.begin(), lines.end(),
        [](const InterviewLine &line) { return line.personId == givenDay::id(QStringLiteral("Shan")); });
    QVERIFY(shan != lines.end());
    QVERIFY(keys.press(QStringLiteral("interview%1").arg(shan - lines.begin())));
    QVERIFY(coach.reads(QStringLiteral("with Shan?")));
    QVERIFY(keys.press(QStringLiteral("startsEasy"), Qt::Key_Space));
    QVERIFY(keys.press(QStringLiteral("startInterview")));
    QVERIFY(coach.waitFor([&] { return interviewOf(coach).isOpen(); }));

    QVERIFY(keys.press(QStringLiteral("giveInterview")));
    QVERIFY(coach.reads(QStringLiteral("What is important to you?")));
    int asked = 0;
    for (; givenOf(coach).step() == GivenScreen::Asking; ++asked) {
        QVERIFY2(asked < 15, "the person is asked without an end");
        QVERIFY(keys.press(QStringLiteral("givenChoice0"), Qt::Key_Space));
        if (givenOf(coach).questions()->count() > 1) // the other way round, which has come into view
            QVERIFY(keys.press(QStringLiteral("givenAgainChoice1"), Qt::Key_Space));
        QVERIFY(coach.waitFor([&] { return givenOf(coach).isAnswered(); }));
        QVERIFY(keys.press(QStringLiteral("givenNext")));
    }
    QVERIFY(asked > 8);
    QVERIFY(coach.reads(QStringLiteral("Thank you, Shan")));
    QVERIFY(keys.press(QStringLiteral("givenHandBack")));
    QVERIFY(keys.signIn(0, pin));

    QVERIFY(coach.reads(QStringLiteral("while Shan had the tablet")));
    QVERIFY(keys.press(QStringLiteral("sourceOfPageWho1"), Qt::Key_Space));
    QVERIFY(keys.press(QStringLiteral("sourceOfPageHow2"), Qt::Key_Space));
    QVERIFY(coach.waitFor([&] { return interviewOf(coach).unsourced() == 0; }));
    QCOMPARE(stored(coach, QStringLiteral("likes-work")).by, std::optional{AnsweredBy::PersonWithSupport});
    for (int pages = 0; !interviewOf(coach).isAtEnd(); ++pages) {
        QVERIFY(pages < 20);
        QVERIFY(keys.press(QStringLiteral("pageNext")));
    }
    QVERIFY(keys.press(QStringLiteral("agreement4"))); // somebody agreed for her
    QVERIFY(keys.press(QStringLiteral("finishInterview")));
    QVERIFY(coach.reads(QStringLiteral("Finished")));
    QVERIFY(!interviewOf(coach).review().isDraft());
}

void GivenInterviewJourney::isLockedAfterARestart()
{
    Journey coach{shansInterview::records()};
    QVERIFY(giveToShan(coach));
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

QTEST_MAIN(alongside::GivenInterviewJourney)
#include "tst_GivenInterview.moc"
