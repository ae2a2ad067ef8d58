// SPDX-License-Identifier: Apache-2.0
#include "app/records/ConcernFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/ConcernKeys.h"
#include "app/store/ConcernStore.h"
#include "app/store/ConcernWriter.h"
#include "sync/protocol/JsonReader.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Given.h"
#include "tests/support/PlainPages.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonArray>
#include <QLoggingCategory>

using namespace alongside;

namespace {

const QString words = QStringLiteral("He took my money again");
const QString done = QStringLiteral("Rang the council at 13:40");
const QString dutyPhone = QStringLiteral("01922 555 0199");

/// Everything a file holds, for somebody who has its key.
QByteArray pagesOf(const SyncedTablet &tablet)
{
    const TemporaryStore &file = tablet.file();
    return plainPages(bytesOf(file.path()), bytesOf(file.path() + QStringLiteral("-wal")), file.options.key);
}

Concern concernAbout(const Person &person)
{
    Concern concern;
    concern.person = person.id;
    concern.personName = person.likedName();
    concern.byName = QStringLiteral("M. Hicks");
    concern.at = *instantFromText(QStringLiteral("2026-11-20T09:00:00.000Z"));
    concern.safety = Concern::Safety::NotSafe;
    concern.part(Concern::Part::OwnWords) = words;
    return concern;
}

} // namespace

/// Who can read a concern: the app's own tables, the real sync, the real service.
class tst_Concerns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }
    void init();
    void cleanup();

    void isReadByALeadAndByItsWriter();
    void leavesTheTabletInAnotherCoachsSession();
    void isNotAWordOnTheWire();
    void isNotAWordInAnyFile();
    void isInNoTableOfTheService();
    void reachesNoTabletWithoutALead();
    void opensForALeadWhoCameLater();
    void staysShutForWhoeverIsNoLeadAnyMore();
    void givesNoKeyTwice();
    void goesBackToItsWriterUntilTheServiceHasIt();
    void goesFromItsWriterTooWhenItsPersonIsErasedLongAfter();
    void goesWithAnybodyWhereNobodyKnowsWhomItIsAbout();
    void isSentWithTheDraftGoneInOneTransaction();
    void saysWhomToRing();
    void keepsEachLetterFromEverybodyElse();
    void isNotSealedWithoutAKeyOfTheService();
    void isDealtWithByALeadForEveryLead();
    void isNotDealtWithByAnybodyElse();

private:
    void publish(SyncedTablet &tablet, const KeyPair &keys);
    ConcernId raise();
    void settle(SyncedTablet &tablet, const ConcernId &concern);
    void bringToLead();
    Safeguarding said() { return *ConcernStore{m_writer->database()}.safeguarding(); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<ConcernKeys> m_keys;
    std::unique_ptr<SyncedTablet> m_writer;
    std::unique_ptr<SyncedTablet> m_colleague;
    std::unique_ptr<SyncedTablet> m_lead;
    Person m_shan;
    FakeIds m_ids{5};
    const KeyPair m_writers = keyPairFrom(m_ids.secret(keySeedBytes));
    const KeyPair m_colleagues = keyPairFrom(m_ids.secret(keySeedBytes));
    const KeyPair m_leads = keyPairFrom(m_ids.secret(keySeedBytes));
};

void tst_Concerns::init()
{
    m_server = std::make_unique<TestServer>(recordKinds());
    m_keys = std::make_unique<ConcernKeys>(m_server->service(), keyOf('s'));
    VERIFY_OK(m_keys->maintain());
    m_shan = given::person(QStringLiteral("Siân Griffiths"));
    VERIFY_OK(m_server->service().writeAsService(m_server->account(),
        {making(kind::person, m_shan.id.text, fieldsOf(m_shan)), making(kind::rule, {}, dutyPhoneFields(dutyPhone))}));
    m_writer = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
    m_colleague = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("manager")});
    m_lead = std::make_unique<SyncedTablet>(
        *m_server, QStringList{QStringLiteral("supervisor"), QStringLiteral("safeguardingLead")});
    for (SyncedTablet *tablet : {m_writer.get(), m_colleague.get(), m_lead.get()})
        tablet->sync();
    publish(*m_lead, m_leads);
}

void tst_Concerns::cleanup()
{
    m_writer.reset();
    m_colleague.reset();
    m_lead.reset();
    m_keys.reset();
    m_server.reset();
}

void tst_Concerns::publish(SyncedTablet &tablet, const KeyPair &keys)
{
    Act act = tablet.act();
    VERIFY_OK(ConcernWriter(act, m_ids).publish(keys.publicKey));
    tablet.sync();
    VERIFY_OK(m_keys->maintain());
}

ConcernId tst_Concerns::raise()
{
    Act act = m_writer->act();
    const auto raised = ConcernWriter{act, m_ids}.raise(concernAbout(m_shan), said(), m_writers);
    return raised ? *raised : ConcernId{};
}

void tst_Concerns::settle(SyncedTablet &tablet, const ConcernId &concern)
{
    Act act = tablet.act();
    VERIFY_OK(ConcernWriter(act, m_ids).settle({.concern = concern, .person = m_shan.id, .words = done}, said()));
}

void tst_Concerns::bringToLead()
{
    m_writer->sync();
    m_lead->sync();
}

void tst_Concerns::isReadByALeadAndByItsWriter()
{
    const ConcernId id = raise();
    bringToLead();

    const auto received = ConcernStore{m_lead->database()}.forLead(m_leads);
    const auto own = ConcernStore{m_writer->database()}.ofWriter(m_writer->coach(), m_writers);

    VERIFY_OK(received);
    QCOMPARE(received->concerns.size(), 1);
    QCOMPARE(received->shut, 0);
    Concern expected = concernAbout(m_shan);
    expected.id = id;
    expected.by = m_writer->coach();
    QCOMPARE(received->concerns.first(), expected);
    VERIFY_OK(own);
    QCOMPARE(own->first().concern, expected);
}

void tst_Concerns::leavesTheTabletInAnotherCoachsSession()
{
    raise();

    // The tablet's next coach holds the file's key and their own, and the tablet sends what waits.
    ConcernStore store{m_writer->database()};
    QVERIFY(store.ofWriter(m_colleague->coach(), m_colleagues)->isEmpty());
    QVERIFY(store.ofWriter(m_writer->coach(), m_colleagues)->isEmpty()); // as a tampered app might ask
    QVERIFY(store.forLead(m_colleagues)->concerns.isEmpty());
    m_writer->sync();

    m_lead->sync();
    QCOMPARE(ConcernStore{m_lead->database()}.forLead(m_leads)->concerns.size(), 1);
}

void tst_Concerns::isNotAWordOnTheWire()
{
    const ConcernId concern = raise();
    m_writer->sync();
    bringToLead();

    QVERIFY(m_writer->sent().contains(concern.text.toUtf8())); // it has travelled, and what travelled is read here
    QVERIFY(m_writer->sent().contains("sealed"));
    QVERIFY(!m_writer->sent().contains("my money"));
    QVERIFY(!m_writer->sent().contains("M. Hicks"));
}

void tst_Concerns::isNotAWordInAnyFile()
{
    ConcernDraftStore drafts{m_writer->database(), {m_writers.publicKey, {}}};
    VERIFY_OK(drafts.keep(concernDraftOwner(m_shan.id, m_writer->coach()), {{ConcernDraftField::OwnWords, words, {}}}));
    QVERIFY(!pagesOf(*m_writer).contains("my money"));

    raise();
    QVERIFY(!pagesOf(*m_writer).contains("my money"));

    bringToLead();
    QVERIFY(pagesOf(*m_lead).contains("safeguardingLead")); // the pages are read in the clear
    QVERIFY(!pagesOf(*m_writer).contains("my money"));
    QVERIFY(!pagesOf(*m_lead).contains("my money"));
}

void tst_Concerns::isInNoTableOfTheService()
{
    raise();
    bringToLead();

    const QString content = m_server->content();
    QVERIFY(content.contains(QStringLiteral("Concern")));
    QVERIFY(!content.contains(QStringLiteral("my money")));
    QVERIFY(!content.contains(base64Url(m_keys->pairOf(m_server->account()).secretKey)));
}

void tst_Concerns::reachesNoTabletWithoutALead()
{
    raise();
    m_writer->sync();
    m_colleague->sync();

    QCOMPARE(m_colleague->rowsOf(kind::concern), 0);
    QCOMPARE(m_colleague->rowsOf(kind::concernSeal), 0);
}

void tst_Concerns::opensForALeadWhoCameLater()
{
    raise();
    m_writer->sync();
    SyncedTablet late{*m_server, {QStringLiteral("coach"), QStringLiteral("safeguardingLead")}};
    const KeyPair keys = keyPairFrom(m_ids.secret(keySeedBytes));
    late.sync();
    QCOMPARE(ConcernStore{late.database()}.forLead(keys)->shut, 1); // it is here, and its key is not yet

    publish(late, keys);
    late.sync();

    const auto received = ConcernStore{late.database()}.forLead(keys);
    QCOMPARE(received->concerns.size(), 1);
    QCOMPARE(received->shut, 0);
}

void tst_Concerns::staysShutForWhoeverIsNoLeadAnyMore()
{
    const Operation demotion{Operation::Kind::Patch, kind::coach, m_lead->coach().text, {},
        {{QStringLiteral("roles"), QJsonArray{QStringLiteral("supervisor")}}}};
    VERIFY_OK(m_server->service().writeAsService(m_server->account(), {demotion}));
    raise();
    bringToLead();

    QCOMPARE(m_lead->rowsOf(kind::concern), 0);
    QCOMPARE(m_lead->rowsOf(kind::concernSeal), 0); // the key went with the kind
}

void tst_Concerns::givesNoKeyTwice()
{
    const QString before = m_server->content();

    VERIFY_OK(m_keys->maintain());

    QCOMPARE(m_server->content(), before);
    QCOMPARE(m_server->service().all(m_server->account(), kind::concernSeal)->size(), 1);
}

void tst_Concerns::goesBackToItsWriterUntilTheServiceHasIt()
{
    using Way = ConcernStore::Own::Way;
    raise();
    ConcernStore store{m_writer->database()};
    QCOMPARE(store.ofWriter(m_writer->coach(), m_writers)->first().way, Way::Waiting);

    m_writer->sync();

    QCOMPARE(store.ofWriter(m_writer->coach(), m_writers)->first().way, Way::Received);
}

// The outbox, which knew whom it is about, has forgotten it by then.
void tst_Concerns::goesFromItsWriterTooWhenItsPersonIsErasedLongAfter()
{
    const Person ben = given::person(QStringLiteral("Ben Carr"));
    VERIFY_OK(
        m_server->service().writeAsService(m_server->account(), {making(kind::person, ben.id.text, fieldsOf(ben))}));
    raise();
    Act act = m_writer->act();
    const auto aboutBen = ConcernWriter{act, m_ids}.raise(concernAbout(ben), said(), m_writers);
    m_writer->sync();
    m_server->clock().advance(std::chrono::hours{24 * 31});
    m_writer->sync();
    const auto kept = m_writer->database().first(
        QStringLiteral("SELECT count(*) FROM sync_outbox"), [](const Row &row) { return row.integer(0); });
    QCOMPARE(**kept, 0);

    VERIFY_OK(m_server->service().erase({m_shan.id.text}, QStringLiteral("erased")));
    m_writer->sync();

    const auto own = ConcernStore{m_writer->database()}.ofWriter(m_writer->coach(), m_writers);
    QCOMPARE(own->size(), 1);
    QCOMPARE(own->first().concern.id, *aboutBen);
}

// Kept by a version that did not note it.
void tst_Concerns::goesWithAnybodyWhereNobodyKnowsWhomItIsAbout()
{
    const Person ben = given::person(QStringLiteral("Ben Carr"));
    VERIFY_OK(
        m_server->service().writeAsService(m_server->account(), {making(kind::person, ben.id.text, fieldsOf(ben))}));
    raise();
    m_writer->sync();
    VERIFY_OK(m_writer->database().run(QStringLiteral("UPDATE concern_copy SET person = ''")));

    VERIFY_OK(m_server->service().erase({ben.id.text}, QStringLiteral("erased")));
    m_writer->sync();

    QVERIFY(ConcernStore{m_writer->database()}.ofWriter(m_writer->coach(), m_writers)->isEmpty());
    bringToLead();
    QCOMPARE(ConcernStore{m_lead->database()}.forLead(m_leads)->concerns.size(), 1); // what it says is not lost
}

void tst_Concerns::isSentWithTheDraftGoneInOneTransaction()
{
    ConcernDraftStore drafts{m_writer->database(), m_writers};
    VERIFY_OK(drafts.keep(
        concernDraftOwner(m_shan.id, m_writer->coach()), {{ConcernDraftField::Fact, QStringLiteral("a bruise"), {}}}));

    raise();

    QVERIFY(drafts.begunBy(m_writer->coach())->isEmpty());
    QVERIFY(drafts.of(concernDraftOwner(m_shan.id, m_writer->coach()))->isEmpty());
}

void tst_Concerns::saysWhomToRing()
{
    QCOMPARE(said().dutyPhone, dutyPhone);
    QCOMPARE(said().concernKey, m_keys->pairOf(m_server->account()).publicKey);
}

void tst_Concerns::keepsEachLetterFromEverybodyElse()
{
    const CoachId writer = m_writer->coach();
    ConcernDraftStore keeps{m_writer->database(), {m_writers.publicKey, {}}}; // the writer's thread has no secret
    for (int length = 1; length <= words.size(); ++length) {
        VERIFY_OK(
            keeps.keep(concernDraftOwner(m_shan.id, writer), {{ConcernDraftField::OwnWords, words.left(length), {}}}));

        const auto again = ConcernDraftStore{m_writer->database(), m_writers}.of(concernDraftOwner(m_shan.id, writer));
        QCOMPARE(again->size(), 1);
        QCOMPARE(again->first().text, words.left(length));
    }
    QCOMPARE(*keeps.begunBy(writer), QList<PersonId>{m_shan.id});
    QVERIFY(ConcernDraftStore(m_writer->database(), m_colleagues).of(concernDraftOwner(m_shan.id, writer))->isEmpty());
}

void tst_Concerns::isNotSealedWithoutAKeyOfTheService()
{
    Act act = m_writer->act();

    VERIFY_FAILS(ConcernWriter(act, m_ids).raise(concernAbout(m_shan), Safeguarding{}, m_writers), ErrorKind::Rejected);

    QVERIFY(ConcernStore{m_writer->database()}.ofWriter(m_writer->coach(), m_writers)->isEmpty());
}

void tst_Concerns::isDealtWithByALeadForEveryLead()
{
    const ConcernId id = raise();
    bringToLead();
    ConcernDraftStore drafts{m_lead->database(), m_leads};
    const DraftOwner owner = outcomeDraftOwner(id, m_lead->coach());
    VERIFY_OK(drafts.keep(owner, {{ConcernDraftField::Outcome, done, {}}}));

    settle(*m_lead, id);

    QVERIFY(drafts.of(owner)->isEmpty());
    m_lead->sync();
    SyncedTablet other{*m_server, {QStringLiteral("safeguardingLead")}};
    const KeyPair keys = keyPairFrom(m_ids.secret(keySeedBytes));
    other.sync();
    publish(other, keys);
    other.sync();
    const auto outcomes = ConcernStore{other.database()}.forLead(keys)->outcomes.value(id);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().words, done);
    QCOMPARE(outcomes.first().by, m_lead->coach());
    for (const SyncedTablet *tablet : {m_lead.get(), &other})
        QVERIFY(!pagesOf(*tablet).contains("council"));
    QVERIFY(!m_server->content().contains(QStringLiteral("council")));
    m_writer->sync();
    QCOMPARE(m_writer->rowsOf(kind::concernOutcome), 0);
}

/// Their tablet may say so; the service does not take it.
void tst_Concerns::isNotDealtWithByAnybodyElse()
{
    const ConcernId id = raise();
    m_writer->sync();

    settle(*m_writer, id);
    bringToLead();

    QCOMPARE(m_lead->rowsOf(kind::concernOutcome), 0);
}

QTEST_GUILESS_MAIN(tst_Concerns)
#include "tst_Concerns.moc"
