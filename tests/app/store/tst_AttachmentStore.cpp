// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttachmentStore.h"

#include "app/records/AttachmentFields.h"
#include "app/records/DecisionFields.h"
#include "app/store/Schema.h"
#include "platform/sql/Transaction.h"
#include "sync/client/DayLedger.h"
#include "sync/client/Enrolment.h"
#include "sync/client/Outbox.h"
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Validation.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/FakeIds.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

AttachmentKeeper::Picture pictureOf(char colour, qsizetype size = 150000)
{
    return {QByteArray(size, colour), QStringLiteral("image/jpeg"), QByteArray(1500, colour)};
}

} // namespace

class tst_AttachmentStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesAFaceWithItsBytesToBeSent();
    void fitsTheTableOfKinds_data();
    void fitsTheTableOfKinds();
    void refusesWhatIsTooLargeBeforeAnythingIsWritten();
    void showsTheLatestFaceOnly();
    void takesFacesAway();
    void showsTheSameFaceOnEveryTabletWhereTwoWereGiven();
    void keepsOnePictureForEachMeaningAndPlace();
    void takesAPictureOfEasyReadAwayAgain();
    void keepsAPhotoOfAVisitApartFromFaces();
    void findsNoPhotoOfSomebodyWhoSaidNoToThem_data();
    void findsNoPhotoOfSomebodyWhoSaidNoToThem();
    void givesNoBytesThatAreNotItsOwn();
    void asksForBytesThatAreNotHere();
    void savesRecordAndBytesTogetherOrNeitherAtEveryPowerCut_data();
    void savesRecordAndBytesTogetherOrNeitherAtEveryPowerCut();
    void savesNothingAndSaysSoWhenTheDiskIsFull();

private:
    FakeIds m_ids;
};

void tst_AttachmentStore::savesAFaceWithItsBytesToBeSent()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);

    const auto face = AttachmentKeeper{act, m_ids}.setFace(day.aisha.id, pictureOf('a'));

    VERIFY_OK(face);
    AttachmentStore store{day.database()};
    QCOMPARE(**store.faceOf(day.aisha.id), *face);
    QCOMPARE(**store.bytesOf(*face), pictureOf('a').bytes);
    QCOMPARE(face->by, day.hicks.id);
    QCOMPARE(store.faces()->keys(), QList<PersonId>{day.aisha.id});
    QCOMPARE(day.outboxCount(), 1);
    const auto counts = DayLedger{day.database(), day.clock()}.counts();
    VERIFY_OK(counts);
    QCOMPARE(counts->waiting, 1);
}

void tst_AttachmentStore::fitsTheTableOfKinds_data()
{
    QTest::addColumn<Attachment::Purpose>("purpose");
    QTest::newRow("face") << Attachment::Purpose::Face;
    QTest::newRow("photo") << Attachment::Purpose::Photo;
    QTest::newRow("signature") << Attachment::Purpose::Signature;
}

void tst_AttachmentStore::fitsTheTableOfKinds()
{
    QFETCH(Attachment::Purpose, purpose);
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttachmentKeeper::Picture largest = pictureOf('l', AttachmentStore::mostBytes);
    largest.thumbnail = QByteArray(AttachmentStore::mostThumbnail * 3 / 4, 't');

    const auto added = AttachmentKeeper{act, m_ids}.add(day.aisha.id, purpose, largest);

    VERIFY_OK(added);
    VERIFY_OK(validate(recordKinds(), making(kindOf(purpose), added->id.text, fieldsOf(*added))));
    QCOMPARE(**AttachmentStore{day.database()}.bytesOf(*added), largest.bytes);
}

void tst_AttachmentStore::refusesWhatIsTooLargeBeforeAnythingIsWritten()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttachmentKeeper keeper{act, m_ids};

    VERIFY_FAILS(keeper.setFace(day.aisha.id, pictureOf('a', AttachmentStore::mostBytes + 1)), ErrorKind::Rejected);
    VERIFY_FAILS(keeper.setFace(day.aisha.id, {}), ErrorKind::Rejected);

    QVERIFY(!*AttachmentStore{day.database()}.faceOf(day.aisha.id));
    QCOMPARE(day.outboxCount(), 0);
}

void tst_AttachmentStore::showsTheLatestFaceOnly()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttachmentKeeper keeper{act, m_ids};
    VERIFY_OK(keeper.setFace(day.aisha.id, pictureOf('a')));

    const auto second = keeper.setFace(day.aisha.id, pictureOf('b'));

    VERIFY_OK(second);
    AttachmentStore store{day.database()};
    QCOMPARE((*store.faceOf(day.aisha.id))->id, second->id);
    QCOMPARE(**store.bytesOf(*second), pictureOf('b').bytes);
    const auto rows = day.database().collect(
        QStringLiteral("SELECT \"id\" FROM \"Face\""), [](const Row &row) { return row.text(0); });
    QCOMPARE(*rows, QList<QString>{second->id.text});
}

void tst_AttachmentStore::takesFacesAway()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttachmentKeeper keeper{act, m_ids};
    const auto face = keeper.setFace(day.aisha.id, pictureOf('a'));
    VERIFY_OK(face);
    VERIFY_OK(keeper.setFace(day.craig.id, pictureOf('c')));

    VERIFY_OK(keeper.removeFaces(day.aisha.id));

    AttachmentStore store{day.database()};
    QVERIFY(!*store.faceOf(day.aisha.id));
    QVERIFY(!*store.bytesOf(*face));
    QVERIFY(*store.faceOf(day.craig.id));
}

void tst_AttachmentStore::showsTheSameFaceOnEveryTabletWhereTwoWereGiven()
{
    StoredDay day;
    const auto stored = [&](const char *id, char colour) {
        Attachment face;
        face.id = {QString::fromLatin1(id)};
        face.person = day.aisha.id;
        face.mediaType = QString{QLatin1Char{colour}};
        day.store(kind::face, face.id.text, fieldsOf(face));
    };
    stored("019a0000-0000-7000-8000-0000000000f2", '2');
    stored("019a0000-0000-7000-8000-0000000000f1", '1'); // the service took it last

    QCOMPARE((*AttachmentStore{day.database()}.faceOf(day.aisha.id))->mediaType, QStringLiteral("1"));
}

void tst_AttachmentStore::keepsOnePictureForEachMeaningAndPlace()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttachmentKeeper keeper{act, m_ids};
    const QString yes = QStringLiteral("1F44D/yes"), no = QStringLiteral("1F44E/no");
    VERIFY_OK(keeper.setOwnSymbol(day.aisha.id, yes, pictureOf('a')));
    VERIFY_OK(keeper.setOwnSymbol(day.aisha.id, no, pictureOf('n')));
    VERIFY_OK(keeper.setOwnSymbol(day.craig.id, yes, pictureOf('c')));
    VERIFY_OK(keeper.setPlacePhoto(day.goscote.id.text, pictureOf('g')));

    const auto second = keeper.setOwnSymbol(day.aisha.id, yes, pictureOf('b'));
    const auto place = keeper.setPlacePhoto(day.goscote.id.text, pictureOf('h'));

    VERIFY_OK(second);
    VERIFY_OK(place);
    AttachmentStore store{day.database()};
    const auto own = store.ownSymbolsOf(day.aisha.id);
    VERIFY_OK(own);
    QCOMPARE(QSet<QString>(own->keyBegin(), own->keyEnd()), (QSet<QString>{yes, no}));
    QCOMPARE(own->value(yes), *second);
    QCOMPARE(**store.bytesOf(own->value(no)), pictureOf('n').bytes);
    QCOMPARE(*store.placePhotos(), (QHash<QString, Attachment>{{day.goscote.id.text, *place}}));
    QCOMPARE(store.ownSymbolsOf(day.craig.id)->size(), 1);
    for (const Attachment &each : {*second, *place})
        VERIFY_OK(validate(recordKinds(), making(kindOf(each.purpose), each.id.text, fieldsOf(each))));
}

void tst_AttachmentStore::takesAPictureOfEasyReadAwayAgain()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttachmentKeeper keeper{act, m_ids};
    const auto symbol = keeper.setOwnSymbol(day.aisha.id, QStringLiteral("1F44D/yes"), pictureOf('a'));
    const auto place = keeper.setPlacePhoto(day.goscote.id.text, pictureOf('g'));
    VERIFY_OK(symbol);
    VERIFY_OK(place);

    VERIFY_OK(keeper.remove(*symbol));
    VERIFY_OK(keeper.remove(*place));

    AttachmentStore store{day.database()};
    QVERIFY(store.ownSymbolsOf(day.aisha.id)->isEmpty());
    QVERIFY(store.placePhotos()->isEmpty());
    QVERIFY(!*store.bytesOf(*place));
}

void tst_AttachmentStore::keepsAPhotoOfAVisitApartFromFaces()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);

    VERIFY_OK(AttachmentKeeper(act, m_ids).add(day.aisha.id, Attachment::Purpose::Photo, pictureOf('p')));

    QVERIFY(!*AttachmentStore{day.database()}.faceOf(day.aisha.id));
    const auto waiting = Outbox{day.database()}.waiting();
    VERIFY_OK(waiting);
    QCOMPARE(waiting->first().ops.first().type, kind::attachment);
}

void tst_AttachmentStore::findsNoPhotoOfSomebodyWhoSaidNoToThem_data()
{
    QTest::addColumn<Attachment::Purpose>("purpose");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a coach's photo") << Attachment::Purpose::Photo << false;
    QTest::newRow("their own photo") << Attachment::Purpose::OwnPhoto << false;
    QTest::newRow("their own voice") << Attachment::Purpose::OwnVoice << true;
    QTest::newRow("their signature") << Attachment::Purpose::Signature << true;
}

void tst_AttachmentStore::findsNoPhotoOfSomebodyWhoSaidNoToThem()
{
    QFETCH(const Attachment::Purpose, purpose);
    QFETCH(const bool, isFound);
    StoredDay day;
    Act act = day.actOf(day.hicks);
    const auto added = AttachmentKeeper{act, m_ids}.add(day.aisha.id, purpose, pictureOf('p'));
    VERIFY_OK(added);
    QVERIFY(AttachmentStore{day.database()}.find(added->id)->has_value());

    const Consent no{.person = day.aisha.id, .purpose = alongside::purpose::photo, .endedAt = day.clock().now()};
    const Operation said = making(kind::consent, {}, fieldsOf(no));
    day.store(kind::consent, said.id, said.set);

    QCOMPARE(AttachmentStore{day.database()}.find(added->id)->has_value(), isFound);
}

void tst_AttachmentStore::givesNoBytesThatAreNotItsOwn()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);
    const auto face = AttachmentKeeper{act, m_ids}.setFace(day.aisha.id, pictureOf('a'));
    VERIFY_OK(face);

    Attachment another = *face;
    another.hash = QString{another.hash}.fill(QLatin1Char('0'));
    VERIFY_FAILS(AttachmentStore{day.database()}.bytesOf(another), ErrorKind::Corrupt);
    VERIFY_OK(day.database().run(QStringLiteral("UPDATE sync_chunk SET bytes = 'else'")));

    const auto bytes = AttachmentStore{day.database()}.bytesOf(*face);
    VERIFY_OK(bytes);
    QVERIFY(!*bytes); // its disk has lost them: they are asked for again
    const auto isToCome = AttachmentKeeper{act, m_ids}.want(*face);
    VERIFY_OK(isToCome);
    QVERIFY(*isToCome);
}

void tst_AttachmentStore::asksForBytesThatAreNotHere()
{
    StoredDay day;
    Act act = day.actOf(day.hicks);
    AttachmentKeeper keeper{act, m_ids};
    Attachment face;
    face.id = {QStringLiteral("019a0000-0000-7000-8000-0000000000f1")};
    face.person = day.aisha.id;
    face.chunks = {chunkIdOf("one"), chunkIdOf("two")};
    day.store(kind::face, face.id.text, fieldsOf(face));

    const auto isToCome = keeper.want(face);
    const auto isStillToCome = keeper.want(face);

    VERIFY_OK(isToCome);
    QVERIFY(*isToCome);
    QVERIFY(*isStillToCome);
    const auto wanted = day.database().first(
        QStringLiteral("SELECT count(*) FROM sync_attachment"), [](const Row &row) { return row.integer(0); });
    QCOMPARE(**wanted, 1);
}

namespace {

/// One life of a tablet: somebody's face is taken, and then another's, until the power goes.
class Life {
public:
    FaultyVfs &disk() { return m_disk; }

    Result<std::unique_ptr<Database>> open()
    {
        auto database = openSqlite({.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = m_disk.name()});
        if (!database) return database;
        if (auto migrated = migrate(**database, tabletMigrations()); !migrated) return migrated.error();
        EnrolReply identity;
        identity.account = QStringLiteral("service");
        identity.device = QStringLiteral("d1");
        identity.epoch = 1;
        if (auto adopted = Enrolment::adopt(**database, identity); !adopted) return adopted.error();
        return database;
    }

    /// Whom the tablet said that it has kept the face of.
    QStringList photograph(Database &database)
    {
        QStringList saved;
        Act act{database, recordKinds(), m_clock, {QStringLiteral("019a0000-0000-7000-8000-0000000000c1")}};
        for (const QString &person : people())
            if (AttachmentKeeper{act, m_ids}.setFace({person}, pictureOf(person.back().toLatin1(), 70000)))
                saved.append(person);
        return saved;
    }

    static QStringList people()
    {
        return {QStringLiteral("019a0000-0000-7000-8000-0000000000a1"),
            QStringLiteral("019a0000-0000-7000-8000-0000000000a2")};
    }

private:
    FaultyVfs m_disk{"faces"};
    FakeClock m_clock;
    FakeIds m_ids;
};

int operationsOfPhotographing()
{
    Life life;
    auto database = life.open();
    if (!database) qFatal("%s", qPrintable(describe(database.error())));
    life.disk().failAt(1 << 30, FaultyVfs::Fault::PowerCut); // counts anew
    life.photograph(**database);
    return life.disk().operations();
}

} // namespace

void tst_AttachmentStore::savesRecordAndBytesTogetherOrNeitherAtEveryPowerCut_data()
{
    QTest::addColumn<FaultyVfs::Unsynced>("unsynced");
    QTest::newRow("unsynced writes are gone") << FaultyVfs::Unsynced::Lost;
    QTest::newRow("unsynced writes are torn") << FaultyVfs::Unsynced::Torn;
}

void tst_AttachmentStore::savesRecordAndBytesTogetherOrNeitherAtEveryPowerCut()
{
    QFETCH(FaultyVfs::Unsynced, unsynced);
    const int operations = operationsOfPhotographing();
    QVERIFY(operations > 40); // every page of the bytes reaches the disk

    for (int operation = 1; operation <= operations; ++operation) {
        Life life;
        QStringList saved;
        {
            auto database = life.open();
            VERIFY_OK(database);
            life.disk().setUnsynced(unsynced, quint64(operation));
            life.disk().failAt(operation, FaultyVfs::Fault::PowerCut);
            saved = life.photograph(**database);
            life.disk().cutPower();
        }
        life.disk().mend();

        const auto database = life.open();
        VERIFY_OK(database);
        AttachmentStore store{**database};
        for (const QString &person : Life::people()) {
            const auto face = store.faceOf({person});
            VERIFY_OK(face);
            QVERIFY2(*face || !saved.contains(person), qPrintable(QStringLiteral("operation %1").arg(operation)));
            if (!*face) continue;
            const auto bytes = store.bytesOf(**face);
            VERIFY_OK(bytes);
            QCOMPARE(bytes->value_or(QByteArray{}), pictureOf(person.back().toLatin1(), 70000).bytes);
        }
        const auto orphans = (*database)->first(
            QStringLiteral("SELECT count(*) FROM sync_attachment WHERE id NOT IN (SELECT \"id\" FROM \"Face\")"),
            [](const Row &row) { return row.integer(0); });
        QCOMPARE(**orphans, 0);
    }
}

void tst_AttachmentStore::savesNothingAndSaysSoWhenTheDiskIsFull()
{
    Life life;
    const auto database = life.open();
    VERIFY_OK(database);
    life.disk().setRoom(life.disk().usedBytes() + 30000);

    const QStringList saved = life.photograph(**database);
    life.disk().setRoom(-1);

    QCOMPARE(saved, QStringList{});
    QVERIFY(!*AttachmentStore{**database}.faceOf({Life::people().first()}));
    QCOMPARE(life.photograph(**database), Life::people());
}

QTEST_GUILESS_MAIN(tst_AttachmentStore)
#include "tst_AttachmentStore.moc"
