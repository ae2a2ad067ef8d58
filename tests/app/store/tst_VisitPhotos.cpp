// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
#include "app/store/AttachmentStore.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/FakeIds.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace alongside;

namespace {

constexpr quint32 seed = 1122;
constexpr int cuts = 20;

/// Bytes that nothing makes smaller, as a photo's are.
QByteArray noise(int bytes)
{
    QRandomGenerator random{seed};
    QByteArray made(bytes, Qt::Uninitialized);
    for (char &byte : made)
        byte = char(random.bounded(256));
    return made;
}

AttachmentKeeper::Picture photo() { return {noise(2'000'000), QStringLiteral("image/jpeg"), noise(2000)}; }

} // namespace

/// Photos and signatures of a visit: the app's own tables, the real sync, the real service.
class tst_VisitPhotos : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }
    void init();
    void cleanup();

    void arrivesOnceAfterTwentyCuts();
    void belongsToItsVisit();
    void isSeenByItsThumbnailAtOnce();
    void goesWhereItsMakerTookItAway();
    void refusesWhatIsTooLarge();
    void bringsWhatAPersonGaveThemselvesToTheOtherTablet();

private:
    Result<Attachment> add(Attachment::Purpose purpose, const AttachmentKeeper::Picture &picture);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_one;
    std::unique_ptr<SyncedTablet> m_other;
    Person m_shan;
    const VisitId m_visit{QStringLiteral("01930000-0000-7000-8000-00000000f00d")};
    FakeIds m_ids{5};
};

void tst_VisitPhotos::init()
{
    m_server = std::make_unique<TestServer>(recordKinds());
    m_shan = given::person(QStringLiteral("Siân Griffiths"));
    Visit visit;
    visit.person = m_shan.id;
    VERIFY_OK(m_server->service().writeAsService(m_server->account(),
        {making(kind::person, m_shan.id.text, fieldsOf(m_shan)), making(kind::visit, m_visit.text, fieldsOf(visit))}));
    m_one = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
    m_other = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
    m_one->sync();
    m_other->sync();
}

void tst_VisitPhotos::cleanup()
{
    m_one.reset();
    m_other.reset();
    m_server.reset();
}

Result<Attachment> tst_VisitPhotos::add(Attachment::Purpose purpose, const AttachmentKeeper::Picture &picture)
{
    Act act = m_one->act();
    return AttachmentKeeper{act, m_ids}.add(m_shan.id, purpose, picture, m_visit);
}

void tst_VisitPhotos::arrivesOnceAfterTwentyCuts()
{
    const auto added = add(Attachment::Purpose::Photo, photo());
    VERIFY_OK(added);
    QVERIFY(added->chunks.size() > cuts);
    m_one->sync();

    for (int cut = 0; cut < cuts; ++cut)
        m_one->transferCutAfter(2); // it asks what is missing, and one piece comes through
    QVERIFY(!*AttachmentStore{m_other->database()}.bytesOf(*added));
    m_one->transfer();

    m_other->sync();
    AttachmentStore store{m_other->database()};
    const auto seen = store.ofVisit(m_visit);
    VERIFY_OK(seen);
    QCOMPARE(seen->size(), 1);
    Act act = m_other->act();
    VERIFY_OK(AttachmentKeeper(act, m_ids).want(seen->first()));
    m_other->transfer();
    QCOMPARE(**store.bytesOf(seen->first()), photo().bytes);
    QCOMPARE(m_server->service().all(m_server->account(), kind::attachment)->size(), 1);
}

void tst_VisitPhotos::belongsToItsVisit()
{
    VERIFY_OK(add(Attachment::Purpose::Photo, photo()));
    VERIFY_OK(add(Attachment::Purpose::Signature, {noise(900), QStringLiteral("image/png"), {}}));
    VERIFY_OK(add(Attachment::Purpose::Voice, {noise(900), QStringLiteral("audio/wav"), {}}));

    const auto added = AttachmentStore{m_one->database()}.ofVisit(m_visit);

    VERIFY_OK(added);
    QCOMPARE(added->size(), 3);
    QCOMPARE(added->at(1).purpose, Attachment::Purpose::Signature);
    QCOMPARE(added->at(2).purpose, Attachment::Purpose::Voice);
    QCOMPARE(added->at(2).visit, m_visit);
    QVERIFY(AttachmentStore{m_one->database()}.ofVisit({QStringLiteral("another")})->isEmpty());
}

void tst_VisitPhotos::isSeenByItsThumbnailAtOnce()
{
    VERIFY_OK(add(Attachment::Purpose::Photo, photo()));
    m_one->sync(); // and its bytes have not been sent
    m_other->sync();

    const auto seen = AttachmentStore{m_other->database()}.ofVisit(m_visit);

    QCOMPARE(seen->size(), 1);
    QCOMPARE(
        QByteArray::fromBase64(seen->first().thumbnail.toLatin1(), QByteArray::Base64UrlEncoding), photo().thumbnail);
}

void tst_VisitPhotos::goesWhereItsMakerTookItAway()
{
    const auto added = add(Attachment::Purpose::Photo, photo());
    m_one->sync();
    m_other->sync();
    QCOMPARE(AttachmentStore{m_other->database()}.ofVisit(m_visit)->size(), 1);

    Act act = m_one->act();
    VERIFY_OK(AttachmentKeeper(act, m_ids).remove(*added));
    m_one->sync();
    m_other->sync();

    QVERIFY(AttachmentStore{m_other->database()}.ofVisit(m_visit)->isEmpty());
}

void tst_VisitPhotos::refusesWhatIsTooLarge()
{
    const QByteArray tooMuch(AttachmentStore::mostBytes + 1, 'x');

    VERIFY_FAILS(add(Attachment::Purpose::Voice, {tooMuch, QStringLiteral("audio/wav"), {}}), ErrorKind::Rejected);

    QVERIFY(AttachmentStore{m_one->database()}.ofVisit(m_visit)->isEmpty());
}

void tst_VisitPhotos::bringsWhatAPersonGaveThemselvesToTheOtherTablet()
{
    Act act = m_one->act();
    const AttachmentKeeper::Picture voice{noise(900), QStringLiteral("audio/wav"), {}};
    VERIFY_OK(AttachmentKeeper(act, m_ids).add(m_shan.id, Attachment::Purpose::OwnVoice, voice));
    m_one->sync();
    m_other->sync();

    const auto own = AttachmentStore{m_other->database()}.ownOf(m_shan.id);

    QCOMPARE(own->size(), 1);
    QCOMPARE(own->first().purpose, Attachment::Purpose::OwnVoice);
    QVERIFY(AttachmentStore{m_other->database()}.ofVisit(m_visit)->isEmpty()); // of no visit
}

QTEST_GUILESS_MAIN(tst_VisitPhotos)
#include "tst_VisitPhotos.moc"
