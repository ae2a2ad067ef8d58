// SPDX-License-Identifier: Apache-2.0
#include "app/Composition.h"
#include "tests/app/screens/EnrolledFolder.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/support/FakeClock.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>
#include <QTextStream>

// The tablet's own process, for tst_KillWhileMarking: the real app (Composition, Main.qml, writer's thread, SQLCipher)
// and a script in place of a hand, which touches Here in one row after the other with a mouse. When a row shows its
// tick it prints "saved <person>" and nothing is buffered: what is on stdout has been shown. Ends when all are marked.

namespace alongside {

namespace {

/// Touches Here in every row that is still unmarked, and says what it sees.
class Hand : public QObject {
public:
    explicit Hand(Composition &tablet) : m_tablet{tablet}
    {
        connect(&reg(), &RegisterScreen::saved, this, [this](const QStringList &people) {
            for (const QString &person : people)
                tell(person);
            next();
        });
    }

    void next()
    {
        const QList<RegisterLine> &rows = reg().rows()->rows();
        while (m_row < rows.size() && rows.at(m_row).state != RegisterRows::Unmarked)
            ++m_row;
        if (m_row == rows.size()) return QCoreApplication::exit(EXIT_SUCCESS);
        touch(QStringLiteral("mark%1").arg(m_row));
    }

private:
    RegisterScreen &reg() { return *m_tablet.screens().work()->registerScreen(); }

    void tell(const QString &person)
    {
        const RegisterLine *line = reg().rows()->find(person);
        if (!line || line->state != RegisterRows::Here) return; // the tick is not on the screen
        QTextStream{stdout} << "saved " << person << Qt::endl;
    }

    void touch(const QString &name)
    {
        QQuickItem *list = find(m_tablet.window()->contentItem(), QStringLiteral("registerList"));
        QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, m_row), Q_ARG(int, 0));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_tablet.window()->grabWindow(); // lays the list out
        QQuickItem *button = find(m_tablet.window()->contentItem(), name);
        if (!button) qFatal("there is no %s on the screen", qPrintable(name));
        const QPoint middle = button->mapToScene(button->boundingRect().center()).toPoint();
        QTest::mouseClick(m_tablet.window(), Qt::LeftButton, Qt::NoModifier, middle);
    }

    static QQuickItem *find(QQuickItem *below, const QString &name)
    {
        if (!below->isVisible()) return nullptr;
        if (below->objectName() == name) return below;
        for (QQuickItem *child : below->childItems())
            if (QQuickItem *found = find(child, name)) return found;
        return nullptr;
    }

    Composition &m_tablet;
    int m_row = 0;
};

} // namespace

} // namespace alongside

int main(int argc, char *argv[])
{
    using namespace alongside;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application{argc, argv};
    StartOptions options;
    options.folder = application.arguments().at(1);
    options.network = StartOptions::Network::None;
    Composition tablet{options, std::make_unique<FakeClock>()};
    if (auto started = tablet.start(); !started) qFatal("%s", qPrintable(started.error().detail));
    if (auto shown = tablet.show(); !shown) qFatal("%s", qPrintable(shown.error().detail));

    std::unique_ptr<Hand> hand;
    QObject::connect(tablet.screens().session(), &TabletSession::signedIn, &application, [&] {
        hand = std::make_unique<Hand>(tablet);
        QTimer::singleShot(0, hand.get(), [&] { hand->next(); }); // when every screen has heard of the coach
    });
    tablet.screens().lockScreen()->choose(givenDay::id(QStringLiteral("M. Hicks")));
    tablet.screens().lockScreen()->enter(EnrolledFolder::hicksPin);
    return QGuiApplication::exec();
}
