// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/TabletProcess.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextStream>
#include <QTimer>

// The tablet's own process, for tst_KillWhileTyping: a script in place of a hand types into the note of the first
// person, letter by letter and without a pause. Whenever the sheet says "Saved" it prints "saved <letters>",
// unbuffered.

namespace alongside {

namespace {

constexpr int mostLetters = 600;
constexpr std::chrono::milliseconds betweenLetters{15};

/// Types, and says what it reads.
class Hand : public QObject {
public:
    explicit Hand(Composition &tablet) : m_tablet{tablet}
    {
        connect(&details(), &MarkDetails::changed, this, &Hand::tell);
        connect(&m_next, &QTimer::timeout, this, &Hand::typeOne);
        reg().openDetails(reg().rows()->rows().constFirst().personId);
        m_next.start(betweenLetters);
    }

private:
    RegisterScreen &reg() { return *m_tablet.screens().work()->registerScreen(); }
    MarkDetails &details() { return *reg().details(); }

    void typeOne()
    {
        QQuickItem *note = visibleItem(m_tablet.window()->contentItem(), QStringLiteral("markNote"));
        if (!note) return; // the sheet is on its way
        if (!note->hasActiveFocus()) note->forceActiveFocus();
        QTest::keyClick(m_tablet.window(), char('a' + m_letters++ % 26));
        if (m_letters == mostLetters) QCoreApplication::exit(EXIT_SUCCESS);
    }

    void tell()
    {
        if (details().savedSentence().isEmpty()) return; // nothing is said
        QTextStream{stdout} << "saved " << m_letters << Qt::endl;
    }

    Composition &m_tablet;
    QTimer m_next;
    int m_letters = 0;
};

} // namespace

} // namespace alongside

int main(int argc, char *argv[])
{
    using namespace alongside;
    return runTablet(argc, argv, [](Composition &tablet) { return std::make_unique<Hand>(tablet); });
}
