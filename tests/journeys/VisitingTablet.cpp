// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/TabletProcess.h"
#include "tests/journeys/VisitPassages.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextStream>
#include <QTimer>

// The tablet's own process, for tst_KillWhileVisiting: a script in place of a hand begins a visit with the first person
// and types into one field of it after the other, letter by letter and without a pause. Whenever the page says "Saved"
// of each that it has typed into it prints "saved <letters>", unbuffered.

namespace alongside {

namespace {

constexpr int mostLetters = 600;
constexpr std::chrono::milliseconds betweenLetters{15};

/// Where the hand types, in turns of VisitPassages::letters.
struct Place {
    const char *name;
    VisitEditor::Field field;
};
constexpr Place places[] = {{"visitSeen", VisitEditor::Seen}, {"visitPersonsView", VisitEditor::PersonsView},
    {"visitPurpose", VisitEditor::Purpose}};
static_assert(std::size(places) == VisitPassages::fields);

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
        const char *name = places[VisitPassages::fieldOf(m_letters)].name;
        QQuickItem *place = visibleItem(m_tablet.window()->contentItem(), QLatin1String{name});
        if (!place) return; // the page is on its way
        if (!place->hasActiveFocus()) {
            place->forceActiveFocus(); // the field before is left
            QTest::keyClick(m_tablet.window(), Qt::Key_End, Qt::ControlModifier);
        }
        QTest::keyClick(m_tablet.window(), VisitPassages::letter(m_letters++));
        if (m_letters == mostLetters) QCoreApplication::exit(EXIT_SUCCESS);
    }

    void tell()
    {
        const QStringList saved = visit().saved();
        for (int field = 0; field < VisitPassages::reached(m_letters); ++field)
            if (saved.value(places[field].field).isEmpty()) return; // nothing is said
        if (m_letters == 0) return; // nor typed
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
