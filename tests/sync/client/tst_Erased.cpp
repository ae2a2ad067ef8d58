// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PlainPages.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/TestService.h"

#include <QTest>

using namespace alongside;

namespace {

const QString noteType = QStringLiteral("Note");
const QString personType = QStringLiteral("Person");
const QString secret = QStringLiteral("a word about somebody who is erased");
const QString another = QStringLiteral("a word about somebody who stays");
constexpr int erased = 1; // numbers of people
constexpr int staying = 2;

Operation noteAbout(int person, int number, const QString &text)
{
    return {Operation::Kind::Add, noteType, personId(number), {},
        {{QStringLiteral("person"), personId(person)}, {QStringLiteral("text"), text}}};
}

/// Two people are on the service, and on the tablet that recorded them.
class Erasing {
public:
    Erasing() : tablet{service.addTablet()}
    {
        record({newPerson(erased, secret)});
        record({newPerson(staying, another)});
        record({noteAbout(erased, 70, secret)});
        record({noteAbout(staying, 71, another)});
        record({mark(QStringLiteral("present"), {{QStringLiteral("reason"), secret}})});
        sync();
    }

    void record(const QList<Operation> &operations)
    {
        if (const auto recorded = tablet.record(operations); !recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
    }
    void sync() { QCOMPARE(tablet.syncUntilDone(3).reason, SyncReason::Done); }
    void erase()
    {
        const auto done = service.server.service().erase({personId(erased)}, QStringLiteral("erased"));
        if (!done) qFatal("%s", qPrintable(done.error().detail));
    }
    /// Whether anybody with the key would find it in the tablet's file or its log, pages out of use included.
    bool isOnTablet(const QString &words) const
    {
        const SqliteOptions &file = service.fileOf(tablet);
        const FaultyVfs &disk = service.diskOf(tablet);
        return plainPages(disk.content(file.path), disk.content(file.path + QStringLiteral("-wal")), file.key)
            .contains(words.toUtf8());
    }
    bool isOnService(const QString &words)
    {
        const QString content = service.server.content();
        return content.contains(words)
            || content.contains(QString::fromLatin1(words.toUtf8().toHex()), Qt::CaseInsensitive);
    }

    TestService service;
    TestTablet &tablet;
};

} // namespace

/// What the service has erased, on a tablet that knew it, and that perhaps writes about it still.
class tst_Erased : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNoByteOnTheTablet()
    {
        Erasing erasing;
        QVERIFY(erasing.isOnTablet(secret));
        erasing.erase();

        erasing.sync();

        QVERIFY(!erasing.isOnTablet(secret));
        QVERIFY(!erasing.tablet.shown(personType, personId(erased)));
        QCOMPARE(erasing.tablet.checkpoint().log, Checkpoint::Log::Clean);
    }

    void leavesOthersAsTheyAre()
    {
        Erasing erasing;
        erasing.erase();

        erasing.sync();

        QVERIFY(erasing.tablet.shown(personType, personId(staying)));
        QVERIFY(erasing.tablet.shown(noteType, personId(71)));
        QVERIFY(erasing.isOnTablet(another));
        QCOMPARE(erasing.tablet.kept().size(), 5); // opIds and seqs stay, so that nothing counted on comes loose
    }

    /// What they say of somebody else may be offered again after a restore, and must be there.
    void keepsOfAMutationWhatIsAboutSomebodyElse()
    {
        Erasing erasing;
        erasing.record({noteAbout(erased, 72, secret), noteAbout(staying, 73, another)});
        erasing.sync();
        erasing.erase();

        erasing.sync();

        const Mutation both = erasing.tablet.keptMutations().last();
        QCOMPARE(both.ops.size(), 1);
        QCOMPARE(both.ops.first().id, personId(73));
        QVERIFY(!erasing.isOnTablet(secret));
    }

    void letsGoOfWhatIsWrittenLate()
    {
        Erasing erasing;
        erasing.erase();
        erasing.record({noteAbout(erased, 72, secret)});
        erasing.record({patch(personType, personId(erased), {{QStringLiteral("name"), secret}})});
        erasing.record({noteAbout(staying, 73, another)});

        erasing.sync();
        erasing.sync();

        QVERIFY(erasing.tablet.waiting().isEmpty());
        QVERIFY(!erasing.isOnTablet(secret));
        QVERIFY(!erasing.isOnService(secret));
        QVERIFY(!erasing.tablet.shown(noteType, personId(72)));
        QVERIFY(erasing.tablet.shown(noteType, personId(73)));
        QCOMPARE(*checkServer(erasing.service.server.database()), QStringList{});
    }

    /// Whoever wrote it is told; there is nothing left to say what it was.
    void saysThatItWasNotKept()
    {
        Erasing erasing;
        erasing.erase();
        erasing.record({noteAbout(erased, 72, secret)});

        erasing.sync();

        const auto told = Outbox{erasing.tablet.database()}.setAsideSince(Instant{});
        VERIFY_OK(told);
        QCOMPARE(told->size(), 1);
        QVERIFY(told->first().ops.isEmpty());
    }

    /// The backup has everything again; what the tablet offers again brings nobody back.
    void bringsNobodyBackAfterARestore()
    {
        Erasing erasing;
        const QString backup = erasing.service.server.backUp();
        erasing.erase();
        const auto before = ErasedBefore::readFrom(erasing.service.server.database());
        VERIFY_OK(before);
        erasing.record({noteAbout(staying, 73, another)});
        erasing.sync();

        erasing.service.server.restore(backup);
        VERIFY_OK(erasing.service.server.service().eraseAgain(*before));
        erasing.sync();
        erasing.sync();

        QVERIFY(!erasing.isOnService(secret));
        QVERIFY(!erasing.isOnTablet(secret));
        QVERIFY(erasing.tablet.shown(noteType, personId(73)));
        QCOMPARE(erasing.service.all(noteType).size(), 2);
        QCOMPARE(*checkServer(erasing.service.server.database()), QStringList{});
    }

    /// It offers everything again under new numbers, what was emptied included.
    void isNoTroubleToATabletThatIsEnrolledAnew()
    {
        Erasing erasing;
        erasing.erase();
        erasing.sync();

        VERIFY_OK(
            erasing.tablet.enrolAgain(erasing.service.server.enrolTabletOf(erasing.tablet.identity().coach).reply));
        erasing.sync();
        erasing.sync();

        QVERIFY(erasing.tablet.waiting().isEmpty());
        QVERIFY(!erasing.isOnService(secret));
        QCOMPARE(*checkServer(erasing.service.server.database()), QStringList{});
    }
};

QTEST_GUILESS_MAIN(tst_Erased)
#include "tst_Erased.moc"
