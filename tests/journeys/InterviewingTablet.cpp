// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/TabletProcess.h"

#include "tests/app/screens/GivenDay.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextStream>
#include <QTimer>

// The tablet's own process, for tst_KillWhileInterviewing: a script in place of Shan's hands goes on with her interview
// (begins it in the first life), is given the tablet at the first question without an answer, touches its first choice
// and goes on. Whenever the page says "Saved" of a question it prints "saved <linkId>", unbuffered; "done" when the
// person has been asked everything.

namespace alongside {

namespace {

constexpr std::chrono::milliseconds betweenLooks{10};

/// Touches what is next, and says what it reads.
class InterviewingHand : public QObject {
public:
    explicit InterviewingHand(Composition &tablet) : m_tablet{tablet}
    {
        connect(&m_next, &QTimer::timeout, this, &InterviewingHand::look);
        tablet.screens().openInterview(givenDay::id(QStringLiteral("Shan")));
        m_next.start(betweenLooks);
    }

private:
    InterviewsScreen &all() { return *m_tablet.screens().work()->interviews(); }
    GivenScreen &given() { return *all().interview()->given(); }

    void look()
    {
        if (!all().interview()->isOpen()) return begin();
        if (!given().isGiven()) return give();
        if (given().step() == GivenScreen::Finished) return end();
        if (given().isAnswered() && !given().saved().isEmpty()) return tellAndGoOn();
        if (m_touched != given().place()) touchFirstChoice();
    }

    void begin()
    {
        if (m_isBegun) return; // it is on its way
        m_isBegun = true;
        all().start();
    }

    /// At the first question without an answer; at one that has an answer only where all have.
    void give()
    {
        given().give();
        if (given().isAnswered()) end();
    }

    void touchFirstChoice()
    {
        QQuickItem *choice = visibleItem(m_tablet.window()->contentItem(), QStringLiteral("givenChoice0"));
        if (!choice) return; // the page is on its way
        m_touched = given().place();
        m_tablet.window()->grabWindow(); // lays it out
        const QPoint middle = choice->mapToScene(choice->boundingRect().center()).toPoint();
        QTest::mouseClick(m_tablet.window(), Qt::LeftButton, Qt::NoModifier, middle);
        for (int row = 1; row < given().questions()->count(); ++row)
            given().questions()->at(row)->choose(1); // the other way round
    }

    void tellAndGoOn()
    {
        QTextStream{stdout} << "saved " << given().position() << Qt::endl;
        given().next();
    }

    void end()
    {
        QTextStream{stdout} << "done" << Qt::endl;
        QCoreApplication::exit(EXIT_SUCCESS);
    }

    Composition &m_tablet;
    QTimer m_next;
    int m_touched = -1; // the question whose choice was
    bool m_isBegun = false;
};

} // namespace

} // namespace alongside

int main(int argc, char *argv[])
{
    using namespace alongside;
    return runTablet(argc, argv, [](Composition &tablet) { return std::make_unique<InterviewingHand>(tablet); });
}
