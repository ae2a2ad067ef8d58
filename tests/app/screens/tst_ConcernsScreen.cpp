// SPDX-License-Identifier: Apache-2.0
#include "app/records/ConcernFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ConcernStore.h"
#include "sync/client/Outbox.h"
#include "sync/protocol/JsonReader.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// Who reads a concern on the screen, and what is never lost while one is written.
class ConcernsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlivesTheAppAtEveryLetter();
    void makesNoMutationWhileItIsWritten();
    void offersWhatIsNotFinishedToItsWriterOnly();
    void needsWordsAndWhetherTheyAreSafe();
    void saysWhomToRingUntilTheServiceHasIt();
    void keepsWhatWasWrittenWhereTheServiceWasNeverHeard();
    void asksForThePinWhereThereAreNoKeys();
    void showsItsWordsToItsWriterOnly();
    void forgetsEverythingAtTheLock();
    void isReadByALeadWhoIsNotedForIt();
    void saysThatALeadsKeyIsStillToCome();
    void tellsTheServiceALeadsKeyOnce();
    void throwsAwayWhatWasWritten();
    void isDealtWithInALeadsWords();
    void letsNobodyElseSayThatItWasDealtWith();
};

namespace {

const QString hicks = QStringLiteral("M. Hicks");
const QString lewis = QStringLiteral("R. Lewis");
const QString sentence = QStringLiteral("He took my money");

QString aisha() { return givenDay::id(QStringLiteral("Aisha")); }

Record recordOf(const QString &type, const QJsonObject &fields)
{
    const Operation making = alongside::making(type, QStringLiteral("01930000-0000-7000-8000-00000000c0c0"), fields);
    return {type, making.id, 1, fields};
}

struct Tablet : ScreenTablet {
    ConcernsScreen &concerns() { return *screens->concerns(); }
    ConcernForm &form() { return *concerns().form(); }
    void write(ConcernForm::Part part, const QString &text)
    {
        form().type(part, text);
        settle();
    }
    void raise()
    {
        form().open(aisha());
        form().chooseSafety(ConcernForm::Safety::NotSafe);
        write(ConcernForm::OwnWords, sentence);
        form().send();
        settle();
    }
    void forgetWhatTheServiceSaid()
    {
        const auto purge = [](Database &database) { return RecordMapping{database, recordKinds()}.purge(kind::rule); };
        if (!file->writer().run(DatabaseThread::Urgency::Tap, purge).result()) qFatal("not purged");
        concerns().readAgain();
    }
    QList<Mutation> waiting()
    {
        const auto mutations = Outbox{file->reader()}.waiting();
        if (!mutations) qFatal("the outbox cannot be read");
        return *mutations;
    }
    Operation lastRecorded()
    {
        const QList<Mutation> mutations = waiting();
        return mutations.isEmpty() ? Operation{} : mutations.last().ops.last();
    }
    void acknowledgeAll()
    {
        const auto acknowledge = [received = waiting(), at = clock.now()](Database &database) -> Result<void> {
            for (const Mutation &mutation : received)
                if (auto done = Outbox{database}.acknowledge(
                        {mutation.seq, mutation.opId, MutationResult::State::Applied, 0, at});
                    !done)
                    return done;
            return {};
        };
        if (!file->writer().run(DatabaseThread::Urgency::Tap, acknowledge).result()) qFatal("not acknowledged");
    }
    /// Another coach's concern, and the key of R. Lewis for it, as the service sends them to a lead's tablet.
    void receiveForLewis()
    {
        Concern concern;
        concern.id = {QStringLiteral("01930000-0000-7000-8000-00000000aaaa")};
        concern.person = {aisha()};
        concern.personName = QStringLiteral("Aisha Bains");
        concern.byName = QStringLiteral("Z. Away");
        concern.part(Concern::Part::Fact) = QStringLiteral("a bruise");
        const auto box = sealedTo(givenDay::concernKeys().publicKey, plainTextOf(concern));
        Record sealed = recordOf(kind::concern, sealedFields(concern.person, givenDay::concernKeys().publicKey, *box));
        sealed.id = concern.id.text;
        ScreenTablet::write({sealed});
    }
    void signInAsLead() { signIn(lewis, {QStringLiteral("coach"), QStringLiteral("safeguardingLead")}); }
    void giveLewisTheKey()
    {
        const KeyPair lewisKeys = keyPairFrom(seedOf(lewis));
        const auto seal = sealedTo(lewisKeys.publicKey, givenDay::concernKeys().secretKey);
        ScreenTablet::write({recordOf(kind::concernSeal,
            {{QStringLiteral("to"), base64Url(lewisKeys.publicKey)},
                {QStringLiteral("of"), base64Url(givenDay::concernKeys().publicKey)},
                {QStringLiteral("sealed"), base64Url(*seal)}})});
    }
};

} // namespace

void ConcernsScreenTest::outlivesTheAppAtEveryLetter()
{
    Tablet tablet;
    for (int length = 1; length <= sentence.size(); ++length) {
        tablet.form().open(aisha());
        tablet.write(ConcernForm::OwnWords, sentence.left(length));
        QCOMPARE(tablet.form().saved().at(ConcernForm::OwnWords), QStringLiteral("Saved 09:00"));

        tablet.restart(); // as after a crash: nothing was closed
        tablet.form().open(tablet.concerns().begunPersonId());

        QCOMPARE(tablet.form().texts().at(ConcernForm::OwnWords), sentence.left(length));
    }
}

void ConcernsScreenTest::makesNoMutationWhileItIsWritten()
{
    Tablet tablet;

    tablet.form().open(aisha());
    tablet.write(ConcernForm::Fact, sentence);
    tablet.form().close();
    tablet.settle();

    QVERIFY(tablet.waiting().isEmpty());
}

void ConcernsScreenTest::offersWhatIsNotFinishedToItsWriterOnly()
{
    Tablet tablet;
    tablet.form().open(aisha());
    tablet.write(ConcernForm::Fact, sentence);
    tablet.session.lock();
    tablet.settle();

    tablet.signIn(lewis);
    QVERIFY(tablet.concerns().begunSentence().isEmpty());
    QVERIFY(!tablet.concerns().hasAny());
    tablet.form().open(aisha()); // theirs, about the same person
    QVERIFY(!tablet.form().isBegun());
    tablet.session.lock();

    tablet.signIn(hicks);
    QVERIFY(tablet.concerns().begunSentence().contains(QStringLiteral("not finished")));
    tablet.form().open(tablet.concerns().begunPersonId());
    QCOMPARE(tablet.form().texts().at(ConcernForm::Fact), sentence);
}

void ConcernsScreenTest::needsWordsAndWhetherTheyAreSafe()
{
    Tablet tablet;
    tablet.form().open(aisha());
    QCOMPARE(tablet.form().gaps().size(), 2);

    tablet.form().send();
    QVERIFY(tablet.form().isOpen());
    QVERIFY(tablet.form().problem().contains(QStringLiteral("safe now")));

    tablet.write(ConcernForm::Hearsay, QStringLiteral("Her sister says so"));
    tablet.form().chooseSafety(ConcernForm::Safety::NotKnown);
    QVERIFY(tablet.form().gaps().isEmpty());
}

void ConcernsScreenTest::saysWhomToRingUntilTheServiceHasIt()
{
    Tablet tablet;
    tablet.raise();
    QVERIFY(!tablet.form().isOpen());
    QCOMPARE(tablet.concerns().notSent(), QStringLiteral("Not sent: phone the duty team now"));
    QVERIFY(tablet.concerns().whomToRing().contains(givenDay::dutyPhone));
    QVERIFY(tablet.concerns().begunSentence().isEmpty());
    QVERIFY(tablet.concerns().rows()->lines().first().isUrgent);
    tablet.restart();
    QCOMPARE(tablet.concerns().notSent(), QStringLiteral("Not sent: phone the duty team now"));

    tablet.acknowledgeAll();
    tablet.concerns().noteSync();

    QVERIFY(tablet.concerns().notSent().isEmpty());
    QVERIFY(!tablet.concerns().rows()->lines().first().isUrgent);
}

void ConcernsScreenTest::keepsWhatWasWrittenWhereTheServiceWasNeverHeard()
{
    Tablet tablet;
    tablet.forgetWhatTheServiceSaid();
    ConcernForm &form = tablet.form();
    form.open(aisha());
    form.chooseSafety(ConcernForm::Safety::NotSafe);
    form.type(ConcernForm::Fact, sentence);
    tablet.settle();

    form.send();
    tablet.settle();

    QVERIFY(form.problem().contains(QStringLiteral("Phone the duty team now")));
    QVERIFY(tablet.screens->concerns()->whomToRing().contains(QStringLiteral("ask your supervisor")));
    tablet.restart();
    QVERIFY(!tablet.screens->concerns()->begunSentence().isEmpty());
}

void ConcernsScreenTest::asksForThePinWhereThereAreNoKeys()
{
    Tablet tablet;
    tablet.session.signIn({.coachId = givenDay::id(hicks), .name = hicks, .roles = {QStringLiteral("coach")}});

    tablet.form().open(aisha());
    tablet.form().type(ConcernForm::Fact, sentence);

    QVERIFY(tablet.form().problem().contains(QStringLiteral("PIN")));
}

void ConcernsScreenTest::showsItsWordsToItsWriterOnly()
{
    Tablet tablet;
    tablet.raise();
    const QString id = tablet.concerns().rows()->lines().first().concernId;
    tablet.concerns().open(id);
    QVERIFY(tablet.concerns().words().contains(sentence));
    tablet.session.lock();

    tablet.signIn(lewis);
    QCOMPARE(tablet.concerns().rows()->count(), 0);
    QVERIFY(tablet.concerns().notSent().isEmpty());
    tablet.concerns().open(id);

    QVERIFY(tablet.concerns().openId().isEmpty());
    QVERIFY(tablet.concerns().words().isEmpty());
    QCOMPARE(tablet.lastRecorded().type, kind::concern); // and it waits to be sent in their session too
}

void ConcernsScreenTest::forgetsEverythingAtTheLock()
{
    Tablet tablet;
    tablet.raise();
    tablet.concerns().open(tablet.concerns().rows()->lines().first().concernId);

    tablet.session.lock();

    QCOMPARE(tablet.concerns().rows()->count(), 0);
    QVERIFY(tablet.concerns().words().isEmpty());
    QVERIFY(tablet.concerns().heading().isEmpty());
    QVERIFY(!tablet.session.ownKeys());
}

void ConcernsScreenTest::isReadByALeadWhoIsNotedForIt()
{
    Tablet tablet;
    tablet.receiveForLewis();
    tablet.giveLewisTheKey();
    QCOMPARE(tablet.concerns().rows()->count(), 0); // M. Hicks is no lead
    tablet.session.lock();
    tablet.signInAsLead();
    tablet.settle();

    QCOMPARE(tablet.concerns().rows()->count(), 1);
    tablet.concerns().open(tablet.concerns().rows()->lines().first().concernId);
    tablet.settle();

    QCOMPARE(tablet.concerns().heading(), QStringLiteral("Aisha Bains"));
    QVERIFY(tablet.concerns().words().contains(QStringLiteral("a bruise")));
    const Operation noted = tablet.lastRecorded();
    QCOMPARE(noted.type, kind::accessLine);
    QCOMPARE(noted.set.value(QStringLiteral("what")).toString(), QStringLiteral("concernOpened"));
}

void ConcernsScreenTest::saysThatALeadsKeyIsStillToCome()
{
    Tablet tablet;
    tablet.receiveForLewis();
    tablet.session.lock();
    tablet.signInAsLead();

    QCOMPARE(tablet.concerns().rows()->count(), 0);
    QVERIFY(tablet.concerns().shutSentence().contains(QStringLiteral("cannot be opened")));

    tablet.giveLewisTheKey();
    tablet.screens->readChanged({kind::concernSeal});

    QVERIFY(tablet.concerns().shutSentence().isEmpty());
    QCOMPARE(tablet.concerns().rows()->count(), 1);
}

void ConcernsScreenTest::tellsTheServiceALeadsKeyOnce()
{
    Tablet tablet;
    tablet.signInAsLead();
    tablet.settle();
    tablet.concerns().readAgain();
    tablet.settle();

    QList<Operation> keys;
    const QList<Mutation> waiting = tablet.waiting();
    for (const Mutation &mutation : waiting)
        for (const Operation &operation : mutation.ops)
            if (operation.type == kind::coachKey) keys.append(operation);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().set.value(QStringLiteral("publicKey")).toString(),
        base64Url(keyPairFrom(ScreenTablet::seedOf(lewis)).publicKey));
}

void ConcernsScreenTest::throwsAwayWhatWasWritten()
{
    Tablet tablet;
    tablet.form().open(aisha());
    tablet.write(ConcernForm::Fact, sentence);

    tablet.form().discard();
    tablet.settle();

    QVERIFY(!tablet.form().isOpen());
    tablet.restart();
    QVERIFY(tablet.concerns().begunSentence().isEmpty());
}

void ConcernsScreenTest::isDealtWithInALeadsWords()
{
    Tablet tablet;
    tablet.receiveForLewis();
    tablet.giveLewisTheKey();
    tablet.session.lock();
    tablet.signInAsLead();
    const QString id = tablet.concerns().rows()->lines().first().concernId;
    QVERIFY(tablet.concerns().rows()->lines().first().standing.contains(QStringLiteral("Not dealt with yet")));
    tablet.concerns().open(id);
    ConcernOutcomeForm &outcome = *tablet.concerns().outcome();
    QVERIFY(!outcome.isReady());
    outcome.type(QStringLiteral("Rang the coun"));
    outcome.type(QStringLiteral("Rang the council"));
    tablet.settle();
    QTRY_COMPARE(outcome.saved(), QStringLiteral("Saved 09:00"));
    tablet.concerns().closeConcern();
    tablet.concerns().open(id); // what is typed is still there
    QCOMPARE(outcome.words(), QStringLiteral("Rang the council"));

    outcome.settle();
    tablet.settle();

    QVERIFY(tablet.concerns().words().contains(QStringLiteral("Rang the council")));
    QVERIFY(tablet.concerns().titles().contains(QStringLiteral("Dealt with: You, 09:00")));
    QCOMPARE(tablet.concerns().rows()->lines().first().standing, QStringLiteral("Dealt with: You, 09:00"));
    QVERIFY(!tablet.concerns().rows()->lines().first().isUrgent);
    QCOMPARE(outcome.words(), QString());
    QCOMPARE(tablet.lastRecorded().type, kind::concernOutcome);
    tablet.session.lock();
    QVERIFY(!outcome.isOpen());
}

void ConcernsScreenTest::letsNobodyElseSayThatItWasDealtWith()
{
    Tablet tablet;
    tablet.raise();

    tablet.concerns().open(tablet.concerns().rows()->lines().first().concernId);

    QVERIFY(!tablet.concerns().outcome()->isOpen());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ConcernsScreenTest)
#include "tst_ConcernsScreen.moc"
