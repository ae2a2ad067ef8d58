// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttachmentStore.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/PersonStore.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/FakeIds.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

#include <QLoggingCategory>

using namespace alongside;

namespace {

AttachmentKeeper::Picture pictureOf(char colour)
{
    return {QByteArray(150000, colour), QStringLiteral("image/jpeg"), QByteArray(2000, colour)};
}

} // namespace

/// Faces between the tablets of one service: the app's own tables, the real sync, the real service.
class tst_SharedFaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }
    void init();
    void cleanup();

    void showsTheThumbnailBeforeThePhotoHasCome();
    void bringsThePhotoToWhoOpensThePerson();
    void bringsFacesToReliefStaffAndVisitPhotosNot();
    void agreesOnOneFaceWhereTwoGaveOne();
    void takesAFaceAwayEverywhere();
    void bringsPicturesOfEasyReadToWhoMaySeeThem();

private:
    void add(SyncedTablet &tablet, char colour);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_one;
    std::unique_ptr<SyncedTablet> m_other;
    std::unique_ptr<SyncedTablet> m_relief;
    Person m_shan;
    FakeIds m_ids{5};
};

void tst_SharedFaces::init()
{
    m_server = std::make_unique<TestServer>(recordKinds());
    m_shan = given::person(QStringLiteral("Siân Griffiths"));
    VERIFY_OK(m_server->service().writeAsService(
        m_server->account(), {making(kind::person, m_shan.id.text, fieldsOf(m_shan))}));
    m_one = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
    m_other = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
    m_relief = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("relief")});
    for (SyncedTablet *tablet : {m_one.get(), m_other.get(), m_relief.get()})
        tablet->sync();
}

void tst_SharedFaces::cleanup()
{
    m_one.reset();
    m_other.reset();
    m_relief.reset();
    m_server.reset();
}

void tst_SharedFaces::add(SyncedTablet &tablet, char colour)
{
    Act act = tablet.act();
    VERIFY_OK(AttachmentKeeper(act, m_ids).setFace(m_shan.id, pictureOf(colour)));
}

void tst_SharedFaces::showsTheThumbnailBeforeThePhotoHasCome()
{
    add(*m_one, 'a');
    m_one->sync(); // and its bytes have not been sent
    m_other->sync();

    const auto faces = AttachmentStore{m_other->database()}.faces();

    VERIFY_OK(faces);
    const QByteArray seen = QByteArray::fromBase64(faces->value(m_shan.id).toLatin1(), QByteArray::Base64UrlEncoding);
    QCOMPARE(seen, pictureOf('a').thumbnail);
    const auto face = AttachmentStore{m_other->database()}.faceOf(m_shan.id);
    QVERIFY(!*AttachmentStore{m_other->database()}.bytesOf(**face));
}

void tst_SharedFaces::bringsThePhotoToWhoOpensThePerson()
{
    add(*m_one, 'a');
    m_one->sync();
    m_one->transfer();
    m_other->sync();
    m_other->transfer();
    AttachmentStore store{m_other->database()};
    const auto face = store.faceOf(m_shan.id);
    QVERIFY(!*store.bytesOf(**face)); // nobody has looked

    Act act = m_other->act();
    VERIFY_OK(AttachmentKeeper(act, m_ids).want(**face));
    m_other->transfer();

    QCOMPARE(**store.bytesOf(**face), pictureOf('a').bytes);
}

void tst_SharedFaces::bringsFacesToReliefStaffAndVisitPhotosNot()
{
    add(*m_one, 'a');
    Act act = m_one->act();
    const auto photo = AttachmentKeeper{act, m_ids}.add(m_shan.id, Attachment::Purpose::Photo, pictureOf('p'));
    VERIFY_OK(photo);
    m_one->sync();
    m_one->transfer();
    m_relief->sync();

    AttachmentStore store{m_relief->database()};
    const auto face = store.faceOf(m_shan.id);
    QVERIFY(*face);
    Act reliefs = m_relief->act();
    VERIFY_OK(AttachmentKeeper(reliefs, m_ids).want(**face));
    VERIFY_OK(AttachmentKeeper(reliefs, m_ids).want(*photo)); // as a tampered tablet might
    m_relief->transfer();

    QCOMPARE(**store.bytesOf(**face), pictureOf('a').bytes);
    QVERIFY(!*store.bytesOf(*photo));
    QCOMPARE(m_relief->rowsOf(kind::attachment), 0);
}

void tst_SharedFaces::agreesOnOneFaceWhereTwoGaveOne()
{
    add(*m_one, 'a');
    add(*m_other, 'b');
    for (int round = 0; round < 2; ++round) {
        m_one->sync();
        m_other->sync();
    }

    const auto one = AttachmentStore{m_one->database()}.faceOf(m_shan.id);
    const auto other = AttachmentStore{m_other->database()}.faceOf(m_shan.id);

    QVERIFY(*one);
    QCOMPARE((*one)->id, (*other)->id);
}

void tst_SharedFaces::takesAFaceAwayEverywhere()
{
    add(*m_one, 'a');
    m_one->sync();
    m_one->transfer();
    m_other->sync();
    QVERIFY(*AttachmentStore{m_other->database()}.faceOf(m_shan.id));

    Act act = m_one->act();
    VERIFY_OK(AttachmentKeeper(act, m_ids).removeFaces(m_shan.id));
    m_one->sync();
    m_other->sync();

    QVERIFY(!*AttachmentStore{m_other->database()}.faceOf(m_shan.id));
}

/// A photograph of a place is of nobody; what a person points at is theirs.
void tst_SharedFaces::bringsPicturesOfEasyReadToWhoMaySeeThem()
{
    const QString goscote = given::site(QStringLiteral("Goscote Centre")).id.text;
    Act act = m_one->act();
    AttachmentKeeper keeper{act, m_ids};
    const auto symbol = keeper.setOwnSymbol(m_shan.id, QStringLiteral("1F44D/yes"), pictureOf('s'));
    const auto place = keeper.setPlacePhoto(goscote, pictureOf('g'));
    VERIFY_OK(symbol);
    VERIFY_OK(place);
    m_one->sync();
    m_one->transfer();
    m_other->sync();
    m_relief->sync();

    AttachmentStore others{m_other->database()};
    QCOMPARE(others.ownSymbolsOf(m_shan.id)->value(symbol->shows).thumbnail, symbol->thumbnail);
    QCOMPARE(others.placePhotos()->value(goscote).thumbnail, place->thumbnail);
    QCOMPARE(m_relief->rowsOf(kind::placePhoto), 1);
    QCOMPARE(m_relief->rowsOf(kind::ownSymbol), 0);
    Act looking = m_other->act();
    VERIFY_OK(AttachmentKeeper(looking, m_ids).want(*symbol));
    VERIFY_OK(AttachmentKeeper(looking, m_ids).want(*place));
    m_other->transfer();
    QCOMPARE(**others.bytesOf(*symbol), pictureOf('s').bytes);
    QCOMPARE(**others.bytesOf(*place), pictureOf('g').bytes);
}

QTEST_GUILESS_MAIN(tst_SharedFaces)
#include "tst_SharedFaces.moc"
