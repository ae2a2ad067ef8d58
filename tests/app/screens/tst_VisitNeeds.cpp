// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitNeeds.h"

#include "app/records/RecordKinds.h"
#include "app/screens/visits/VisitsScreen.h"
#include "app/store/VisitStore.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QTest>

namespace alongside {

/// Whether each communication need was met on a visit.
class VisitNeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOfEachNeedOfThePerson();
    void keepsWhatIsSaidOfEach();
    void losesNothingWhereTwoAreTouchedQuickly();
    void takesAnotherAnswerInPlaceOfTheFirst();
    void isNotMetAsAWholeWhereOneWasNot();
    void keepsTheOnlyNeedByItsCodeToo();
    void saysNothingOfANeedThatIsGone();
    void tellsOnThePersonsPageOfANeedThatHasWordsAlone();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

QJsonObject need(const char *code, const char *words)
{
    return {{QStringLiteral("code"), QString::fromLatin1(code)}, {QStringLiteral("words"), QString::fromUtf8(words)}};
}

Record rhysWith(const QJsonArray &needs)
{
    return {kind::person, id("Rhys"), 9,
        {{QStringLiteral("givenName"), QStringLiteral("Rhys")},
            {QStringLiteral("familyName"), QStringLiteral("Jenkins")}, {QStringLiteral("communication"), needs}}};
}

/// M. Hicks on a visit with Rhys, who needs two things.
class NeedsTablet : public ScreenTablet {
public:
    NeedsTablet() : ScreenTablet{{rhysWith({need("makaton", "Uses Makaton"), need("hearing", "Hearing aid")})}}
    {
        screens->visits()->start(id("Rhys"));
        settle();
    }
    VisitNeeds &needs() { return *screens->visits()->visit()->needs(); }
    QList<int> shown()
    {
        QList<int> met;
        for (const NeedLine &line : needs().rows()->lines())
            met.append(line.met);
        return met;
    }
    Visit stored()
    {
        const auto visits = VisitStore{file->reader()}.ofPerson({id("Rhys")});
        return visits && !visits->isEmpty() ? visits->first() : Visit{};
    }
};

} // namespace

void VisitNeedsTest::asksOfEachNeedOfThePerson()
{
    NeedsTablet tablet;

    QCOMPARE(tablet.needs().rows()->lines().first().words, QStringLiteral("Uses Makaton"));
    QCOMPARE(tablet.shown(), (QList{-1, -1})); // nobody has said
}

void VisitNeedsTest::keepsWhatIsSaidOfEach()
{
    NeedsTablet tablet;

    tablet.needs().say(1, VisitNeeds::WasMet);
    tablet.settle();

    QCOMPARE(tablet.shown(), (QList{-1, int(VisitNeeds::WasMet)}));
    QCOMPARE(tablet.stored().needs, (QList{MetNeed{QStringLiteral("hearing"), true}}));
    tablet.restart();
    tablet.screens->visits()->open(tablet.stored().id.text);
    QCOMPARE(tablet.shown(), (QList{-1, int(VisitNeeds::WasMet)}));
}

void VisitNeedsTest::losesNothingWhereTwoAreTouchedQuickly()
{
    NeedsTablet tablet;

    tablet.needs().say(0, VisitNeeds::WasMet);
    tablet.needs().say(1, VisitNeeds::WasNotMet); // before the disk has answered
    tablet.settle();

    QCOMPARE(tablet.shown(), (QList{int(VisitNeeds::WasMet), int(VisitNeeds::WasNotMet)}));
    QCOMPARE(tablet.stored().needs.size(), 2);
}

void VisitNeedsTest::takesAnotherAnswerInPlaceOfTheFirst()
{
    NeedsTablet tablet;
    tablet.needs().say(0, VisitNeeds::WasMet);
    tablet.settle();

    tablet.needs().say(0, VisitNeeds::WasNotMet);
    tablet.settle();

    QCOMPARE(tablet.shown(), (QList{int(VisitNeeds::WasNotMet), -1}));
    QCOMPARE(tablet.stored().needs.size(), 1);
}

void VisitNeedsTest::isNotMetAsAWholeWhereOneWasNot()
{
    NeedsTablet tablet;

    tablet.needs().say(0, VisitNeeds::WasMet);
    tablet.settle();
    QCOMPARE(tablet.stored().communicationMet, std::optional{true});
    tablet.needs().say(1, VisitNeeds::WasNotMet);
    tablet.settle();

    QCOMPARE(tablet.stored().communicationMet, std::optional{false});
}

void VisitNeedsTest::keepsTheOnlyNeedByItsCodeToo()
{
    NeedsTablet tablet;
    tablet.write({rhysWith({need("makaton", "Uses Makaton")})});
    tablet.screens->visits()->readAgain();

    tablet.screens->visits()->visit()->sayCommunication(VisitEditor::Communication::NotMet);
    tablet.settle();

    QCOMPARE(tablet.stored().needs, (QList{MetNeed{QStringLiteral("makaton"), false}}));
    QCOMPARE(tablet.screens->visits()->visit()->communication(), VisitEditor::Communication::NotMet);
}

void VisitNeedsTest::saysNothingOfANeedThatIsGone()
{
    NeedsTablet tablet;
    tablet.write({rhysWith({need("makaton", "Uses Makaton")})});
    tablet.screens->visits()->readAgain();

    tablet.needs().say(1, VisitNeeds::WasMet);
    tablet.settle();

    QCOMPARE(tablet.shown(), QList{-1});
    QVERIFY(tablet.stored().needs.isEmpty());
}

void VisitNeedsTest::tellsOnThePersonsPageOfANeedThatHasWordsAlone()
{
    NeedsTablet tablet;
    tablet.write({rhysWith({need("", "Sits on the left"), need("makaton", "Uses Makaton")})});
    tablet.screens->visits()->readAgain();

    tablet.needs().say(0, VisitNeeds::WasNotMet);
    tablet.settle();
    tablet.screens->people()->person()->open(id("Rhys"));

    const QList<TalkLine> lines = tablet.screens->people()->person()->talk()->lines();
    QVERIFY2(lines.first().met.endsWith(QStringLiteral("not met on Fri 20 Nov")), qPrintable(lines.first().met));
    QCOMPARE(lines.last().met, QString{});
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::VisitNeedsTest)
#include "tst_VisitNeeds.moc"
