// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ConsentStop.h"

#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

class tst_Decision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWholeWhenThePersonDecidedAndSaidSo() { QCOMPARE(gapsIn(ofShan()), QList<DecisionGap>{}); }

    void needsWhatWasAskedHowAndWhatTheySaid()
    {
        Decision decision = ofShan();
        decision.purpose.clear();
        decision.explained = QStringLiteral("  ");
        decision.said.clear();

        QCOMPARE(
            gapsIn(decision), (QList<DecisionGap>{DecisionGap::Purpose, DecisionGap::Explained, DecisionGap::Said}));
    }

    void needsReasonsForCapacityThatWasAssessed_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::newRow("they have it") << int(Decision::Capacity::Has);
        QTest::newRow("they lack it") << int(Decision::Capacity::Lacks);
    }
    void needsReasonsForCapacityThatWasAssessed()
    {
        QFETCH(const int, capacity);
        Decision decision = ofShan();
        decision.capacity = Decision::Capacity(capacity);

        QVERIFY(gapsIn(decision).contains(DecisionGap::CapacityWhy));
    }

    void letsNobodyDecideForSomebodyWhoCan()
    {
        Decision decision = ofShan();
        decision.decidedBy = Decision::DecidedBy::BestInterests;

        QCOMPARE(gapsIn(decision), QList<DecisionGap>{DecisionGap::Decider});
    }

    void letsNobodyWhoCannotDecideAloneAndAsksWhoWasConsulted()
    {
        Decision decision = ofShan();
        decision.capacity = Decision::Capacity::Lacks;
        decision.capacityWhy = QStringLiteral("could not keep it in mind");
        QCOMPARE(gapsIn(decision), (QList<DecisionGap>{DecisionGap::Decider, DecisionGap::Consulted}));

        decision.decidedBy = Decision::DecidedBy::Attorney;
        decision.consulted = QStringLiteral("Bethan, Mum");
        QCOMPARE(gapsIn(decision), QList<DecisionGap>{});
    }

    void stopsSomethingForEveryPurposeAndEachActForOne_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("acts");
        QTest::newRow("photo") << purpose::photo << 2;
        QTest::newRow("share") << purpose::share << 1;
        QTest::newRow("refer") << purpose::refer << 1;
        QTest::newRow("move") << purpose::move << 1;
        QTest::newRow("pay") << purpose::pay << 1;
        QTest::newRow("from a newer service") << QStringLiteral("fly") << 0;
    }
    void stopsSomethingForEveryPurposeAndEachActForOne()
    {
        QFETCH(const QString, asked);
        QFETCH(const int, acts);

        QCOMPARE(stoppedBy(asked).size(), acts);
        for (const ConsentAct act : stoppedBy(asked))
            QCOMPARE(purposeOf(act), asked);
    }
    void leavesNoPurposeWithoutAStop()
    {
        for (const QString &asked : everyPurpose())
            QVERIFY2(!stoppedBy(asked).isEmpty(), qPrintable(asked));
    }

    void asksForPayWherePayIsAgreed()
    {
        const PlacementTerms paid{.weeklyMinutes = 240, .hourlyPence = 1221};
        const QString voluntary = QStringLiteral("voluntary");

        QCOMPARE(actsOfBeginning(voluntary, {}), QList<ConsentAct>{ConsentAct::BeginPlacement});
        QVERIFY(actsOfBeginning(QStringLiteral("permittedWork"), {}).contains(ConsentAct::AgreePay));
        QVERIFY(actsOfBeginning(voluntary, paid).contains(ConsentAct::AgreePay));
        QCOMPARE(actsOfChange({}, paid), QList<ConsentAct>{ConsentAct::AgreePay});
        QCOMPARE(actsOfChange(paid, {.weeklyMinutes = 480, .hourlyPence = 1221}), QList<ConsentAct>{});
        QCOMPARE(actsOfChange(paid, {}), QList<ConsentAct>{}); // less is asked of them
    }

    void readsItsChoicesAgainAndTakesUnknownOnesForTheCarefulOnes()
    {
        for (const auto capacity : {Decision::Capacity::Assumed, Decision::Capacity::Has, Decision::Capacity::Lacks})
            QCOMPARE(capacityFromText(toText(capacity)), capacity);
        for (const auto decider : {Decision::DecidedBy::Person, Decision::DecidedBy::BestInterests,
                 Decision::DecidedBy::Attorney, Decision::DecidedBy::Deputy})
            QCOMPARE(deciderFromText(toText(decider)), decider);
        QCOMPARE(answerFromText(QStringLiteral("yes")), Decision::Answer::Yes);
        QCOMPARE(answerFromText(QStringLiteral("perhaps")), Decision::Answer::No);
    }

    void countsTheLaterOfGivenAndTakenBack_data()
    {
        QTest::addColumn<int>("given");
        QTest::addColumn<int>("ended");
        QTest::addColumn<int>("state");
        QTest::newRow("nobody asked") << 0 << 0 << int(Consent::State::NotAsked);
        QTest::newRow("given") << 1 << 0 << int(Consent::State::Given);
        QTest::newRow("refused") << 0 << 1 << int(Consent::State::Ended);
        QTest::newRow("taken back") << 1 << 2 << int(Consent::State::Ended);
        QTest::newRow("given again") << 3 << 2 << int(Consent::State::Given);
        QTest::newRow("at once") << 2 << 2 << int(Consent::State::Ended);
    }
    void countsTheLaterOfGivenAndTakenBack()
    {
        QFETCH(const int, given);
        QFETCH(const int, ended);
        QFETCH(const int, state);
        Consent consent;
        if (given > 0) consent.givenAt = Instant{given * 1min};
        if (ended > 0) consent.endedAt = Instant{ended * 1min};

        QCOMPARE(int(consent.state()), state);
        QCOMPARE(consent.allows(), consent.state() != Consent::State::Ended);
    }

    void endsAfterItBeganWhateverTheClockSays()
    {
        QCOMPARE(afterwards(Instant{10min}, Instant{5min}), Instant{10min} + 1ms);
        QCOMPARE(afterwards(Instant{10min}, Instant{15min}), Instant{15min});
        QCOMPARE(afterwards({}, Instant{5min}), Instant{5min});
    }

private:
    static Decision ofShan()
    {
        return {.person = {QStringLiteral("shan")},
            .purpose = purpose::photo,
            .explained = QStringLiteral("With a picture of a camera"),
            .said = QStringLiteral("Yes, on the wall"),
            .answer = Decision::Answer::Yes};
    }
};

QTEST_GUILESS_MAIN(tst_Decision)
#include "tst_Decision.moc"
