// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/TabletProcess.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextStream>

// The tablet's own process, for tst_KillWhileMarking: a script in place of a hand touches Here in one row after the
// other with a mouse. When a row shows its tick it prints "saved <person>" and nothing is buffered: what is on stdout
// has been shown. Ends when all are marked.

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
        next();
    }

private:
    RegisterScreen &reg() { return *m_tablet.screens().work()->registerScreen(); }

    void next()
    {
        const QList<RegisterLine> &rows = reg().rows()->rows();
        while (m_row < rows.size() && rows.at(m_row).state != RegisterRows::Unmarked)
            ++m_row;
        if (m_row == rows.size()) return QCoreApplication::exit(EXIT_SUCCESS);
        touch(QStringLiteral("mark%1").arg(m_row));
    }

    void tell(const QString &person)
    {
        const RegisterLine *line = reg().rows()->find(person);
        if (!line || line->state != RegisterRows::Here) return; // the tick is not on the screen
        QTextStream{stdout} << "saved " << person << Qt::endl;
    }

    void touch(const QString &name)
    {
        QQuickItem *list = visibleItem(m_tablet.window()->contentItem(), QStringLiteral("registerList"));
        QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, m_row), Q_ARG(int, 0));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_tablet.window()->grabWindow(); // lays the list out
        QQuickItem *button = visibleItem(m_tablet.window()->contentItem(), name);
        if (!button) qFatal("there is no %s on the screen", qPrintable(name));
        const QPoint middle = button->mapToScene(button->boundingRect().center()).toPoint();
        QTest::mouseClick(m_tablet.window(), Qt::LeftButton, Qt::NoModifier, middle);
    }

    Composition &m_tablet;
    int m_row = 0;
};

} // namespace

} // namespace alongside

int main(int argc, char *argv[])
{
    using namespace alongside;
    return runTablet(argc, argv, [](Composition &tablet) { return std::make_unique<Hand>(tablet); });
}
