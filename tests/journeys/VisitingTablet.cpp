// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/TabletProcess.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextStream>
#include <QTimer>

// The tablet's own process, for tst_KillWhileVisiting: a script in place of a hand begins a visit with the first person
// and types what was seen, letter by letter and without a pause. Whenever the page says "Saved" it prints "saved
// <letters>", unbuffered.

namespace alongside {

namespace {

constexpr int mostLetters = 600;
constexpr std::chrono::milliseconds betweenLetters{15};

/// Types, and says what it reads.
class VisitingHand : public QObject {
public:
    explicit VisitingHand(Composition &tablet) : m_tablet{tablet}
    {
        connect(&visit(), &VisitEditor::changed, this, &VisitingHand::tell);
        connect(&m_next, &QTimer::timeout, this, &VisitingHand::typeOne);
        const auto &rows = tablet.screens().work()->registerScreen()->rows()->rows();
        tablet.screens().startVisit(rows.constFirst().personId);
        m_next.start(betweenLetters);
    }

private:
    VisitEditor &visit() { return *m_tablet.screens().work()->visits()->visit(); }

    void typeOne()
    {
        QQuickItem *seen = visibleItem(m_tablet.window()->contentItem(), QStringLiteral("visitSeen"));
        if (!seen) return; // the page is on its way
        if (!seen->hasActiveFocus()) seen->forceActiveFocus();
        QTest::keyClick(m_tablet.window(), char('a' + m_letters++ % 26));
        if (m_letters == mostLetters) QCoreApplication::exit(EXIT_SUCCESS);
    }

    void tell()
    {
        if (visit().saved().value(VisitEditor::Seen).isEmpty()) return; // nothing is said
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
    return runTablet(argc, argv, [](Composition &tablet) { return std::make_unique<VisitingHand>(tablet); });
}
