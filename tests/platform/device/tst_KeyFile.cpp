// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/device/KeyFile.h"
#include "platform/device/SecretBox.h"

#include <QFile>

#include <future>

#include <sys/stat.h>

using namespace alongside;
using namespace std::chrono_literals;

/// A key file's JSON, read and put back with the fingerprint that belongs to it.
struct KeyFileText {
    static std::optional<QByteArray> read(const QString &path)
    {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
        file.readLine();
        return file.readAll();
    }
    static void write(const QString &path, const QByteArray &body)
    {
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly)) qFatal("no key file");
        file.write("alongside-keys 1 " + fingerprint(body).toHex() + '\n' + body);
    }
};

class tst_KeyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = FakeClock{};
    }

    void givesTheKeyForThePin();
    void givesEveryPersonTheSameKey();
    void saysNotFoundBeforeTheFirstWrap();
    void takesSixDigitsOnly_data();
    void takesSixDigitsOnly();
    void givesNothingOnAnotherDevice();
    void knowsWhoButWritesNoNameInTheClear();
    void hidesTheLengthOfAName();
    void keepsItsFileToTheOwner();
    void pausesLongerAfterEachWrongPin();
    void neverPausesLongerThanAQuarterOfAnHour();
    void triesNoPinDuringThePause();
    void keepsThePauseAcrossARestart();
    void keepsThePauseWhenTheClockIsSet_data();
    void keepsThePauseWhenTheClockIsSet();
    void keepsThePauseAcrossARestartOfTheMachine();
    void forgetsWrongPinsAfterTheRightOne();
    void pausesWhenTheDiskTakesNoMore();
    void pausesOnePersonOnly();
    void writesNothingForARightPin();
    void replacesThePinOfOnePerson();
    void forgetsOnePerson();
    void setsUpAPersonAndTheCodesInOneWrite();
    void spendsEachRecoveryCodeOnce();
    void givesEachPersonASeedThatNoOtherPinOpens();
    void givesASeedToWhomeverHadNone();
    void recoversWithoutPinAndWithoutTheDevicesSecret();
    void takesACodeAsPeopleTypeIt();
    void refusesACodeOfAnotherNumber();
    void refusesWhatIsNoCode();
    void usesTheCopyBeforeATornFile_data();
    void usesTheCopyBeforeATornFile();
    void neverReplacesTheWholeCopyByATornFile();
    void keepsNoCopyOfWhatWasTakenAway_data();
    void keepsNoCopyOfWhatWasTakenAway();
    void losesNothingThatTwoThreadsWriteAtOnce();
    void saysCorruptWhenBothAreTorn();
    void leavesAFileOfANewerVersionAlone();
    void changesNothingWhenItCannotWrite();

private:
    KeyFile open() { return KeyFile{path(), m_deviceSecret, m_clock, m_ids}; }
    QString path() const { return m_folder->filePath(QStringLiteral("store.keys")); }
    QString previousPath() const { return path() + QStringLiteral(".previous"); }
    void wrapAlice()
    {
        KeyFile keys = open();
        VERIFY_OK(keys.wrap(m_alice, QStringLiteral("Alice Fenwick"), m_pin, m_fileKey));
    }
    void tryWrongPins(int times)
    {
        KeyFile keys = open();
        for (int attempt = 0; attempt < times; ++attempt) {
            m_clock.advance(keys.pauseLeft(m_alice));
            VERIFY_FAILS(keys.unwrap(m_alice, QStringLiteral("000000")), ErrorKind::WrongKey);
        }
    }

    const QString m_alice = QStringLiteral("coach-a");
    const QString m_bob = QStringLiteral("coach-b");
    const QString m_pin = QStringLiteral("271828");
    const QByteArray m_fileKey = keyOf('f');
    const QByteArray m_deviceSecret = keyOf('d');
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    FakeIds m_ids;
};

void tst_KeyFile::givesTheKeyForThePin()
{
    wrapAlice();

    KeyFile again = open();

    const auto key = again.unwrap(m_alice, m_pin);
    VERIFY_OK(key);
    QCOMPARE(*key, m_fileKey);
    VERIFY_FAILS(again.unwrap(m_alice, QStringLiteral("271829")), ErrorKind::WrongKey);
    VERIFY_FAILS(again.unwrap(m_bob, m_pin), ErrorKind::NotFound);
}

void tst_KeyFile::givesEveryPersonTheSameKey()
{
    wrapAlice();
    KeyFile keys = open();

    VERIFY_OK(keys.wrap(m_bob, QStringLiteral("Bob Iqbal"), QStringLiteral("314159"), m_fileKey));

    QCOMPARE(*keys.unwrap(m_alice, m_pin), m_fileKey);
    QCOMPARE(*keys.unwrap(m_bob, QStringLiteral("314159")), m_fileKey);
}

void tst_KeyFile::saysNotFoundBeforeTheFirstWrap()
{
    KeyFile keys = open();

    VERIFY_FAILS(keys.slots(), ErrorKind::NotFound);
    VERIFY_FAILS(keys.recoveryNumbersLeft(), ErrorKind::NotFound);
    VERIFY_FAILS(keys.unwrap(m_alice, m_pin), ErrorKind::NotFound);
    VERIFY_FAILS(keys.forget(m_alice), ErrorKind::NotFound);
    QCOMPARE(keys.pauseLeft(m_alice), 0s);
}

void tst_KeyFile::takesSixDigitsOnly_data()
{
    QTest::addColumn<QString>("pin");
    QTest::newRow("none") << QString{};
    QTest::newRow("five") << QStringLiteral("12345");
    QTest::newRow("seven") << QStringLiteral("1234567");
    QTest::newRow("letters") << QStringLiteral("12345a");
    QTest::newRow("other digits") << QStringLiteral("١٢٣٤٥٦");
}

void tst_KeyFile::takesSixDigitsOnly()
{
    QFETCH(const QString, pin);
    KeyFile keys = open();

    VERIFY_FAILS(keys.wrap(m_alice, QStringLiteral("Alice"), pin, m_fileKey), ErrorKind::Rejected);

    QVERIFY(!QFile::exists(path()));
}

void tst_KeyFile::givesNothingOnAnotherDevice()
{
    wrapAlice();

    KeyFile elsewhere{path(), keyOf('x'), m_clock, m_ids};

    VERIFY_FAILS(elsewhere.unwrap(m_alice, m_pin), ErrorKind::WrongKey);
    const auto slots = elsewhere.slots();
    VERIFY_OK(slots);
    QCOMPARE(slots->first().id, m_alice);
    QCOMPARE(slots->first().label, QString{});
}

void tst_KeyFile::knowsWhoButWritesNoNameInTheClear()
{
    wrapAlice();

    const auto slots = open().slots();

    VERIFY_OK(slots);
    QCOMPARE(slots->size(), 1);
    QCOMPARE(slots->first().label, QStringLiteral("Alice Fenwick"));
    for (const QByteArray &clear : {QByteArray{"Alice"}, QByteArray{"Fenwick"}, QByteArray{"Alice Fenwick"}.toBase64(),
             m_pin.toLatin1(), m_fileKey, m_fileKey.toBase64(), m_deviceSecret.toBase64()})
        QVERIFY(!bytesOf(path()).contains(clear));
}

void tst_KeyFile::hidesTheLengthOfAName()
{
    wrapAlice();
    const qsizetype size = bytesOf(path()).size();
    KeyFile keys = open();

    VERIFY_OK(keys.wrap(m_alice, QStringLiteral("Al"), m_pin, m_fileKey));

    QCOMPARE(bytesOf(path()).size(), size);
}

void tst_KeyFile::keepsItsFileToTheOwner()
{
    wrapAlice();
    tryWrongPins(1);

    for (const QString &file : {path(), previousPath()}) {
        struct stat status = {};
        QCOMPARE(stat(qPrintable(file), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }
}

void tst_KeyFile::pausesLongerAfterEachWrongPin()
{
    wrapAlice();

    QList<std::chrono::seconds> pauses;
    for (int attempt = 0; attempt < 6; ++attempt) {
        tryWrongPins(1);
        pauses.append(open().pauseLeft(m_alice));
    }

    QCOMPARE(pauses, (QList<std::chrono::seconds>{0s, 0s, 5s, 10s, 20s, 40s}));
}

void tst_KeyFile::neverPausesLongerThanAQuarterOfAnHour()
{
    wrapAlice();

    tryWrongPins(12);

    QCOMPARE(open().pauseLeft(m_alice), 15min);
    m_clock.advance(15min);
    QCOMPARE(*open().unwrap(m_alice, m_pin), m_fileKey); // nothing was deleted
}

void tst_KeyFile::triesNoPinDuringThePause()
{
    wrapAlice();
    tryWrongPins(3);
    const QByteArray before = bytesOf(path());

    const auto early = open().unwrap(m_alice, m_pin);

    VERIFY_FAILS(early, ErrorKind::Wait);
    QCOMPARE(early.error().detail, QStringLiteral("5 s"));
    QCOMPARE(bytesOf(path()), before);
    m_clock.advance(4999ms);
    VERIFY_FAILS(open().unwrap(m_alice, m_pin), ErrorKind::Wait);
    m_clock.advance(1ms);
    QCOMPARE(*open().unwrap(m_alice, m_pin), m_fileKey);
}

void tst_KeyFile::keepsThePauseAcrossARestart()
{
    wrapAlice();
    tryWrongPins(4);
    m_clock.advance(3s);

    KeyFile restarted = open();

    QCOMPARE(restarted.pauseLeft(m_alice), 7s);
}

void tst_KeyFile::keepsThePauseWhenTheClockIsSet_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("back") << QStringLiteral("1999-01-01T00:00:00Z");
    QTest::newRow("forward") << QStringLiteral("2099-01-01T00:00:00Z");
}

void tst_KeyFile::keepsThePauseWhenTheClockIsSet()
{
    QFETCH(const QString, now);
    wrapAlice();
    tryWrongPins(5);

    m_clock.setWallClock(now);

    QCOMPARE(open().pauseLeft(m_alice), 20s);
    VERIFY_FAILS(open().unwrap(m_alice, m_pin), ErrorKind::Wait);
    m_clock.advance(20s);
    QCOMPARE(*open().unwrap(m_alice, m_pin), m_fileKey);
}

void tst_KeyFile::keepsThePauseAcrossARestartOfTheMachine()
{
    m_clock.advance(10h);
    wrapAlice();
    tryWrongPins(5);

    m_clock = FakeClock{}; // runs since 1 s
    m_clock.setWallClock(QStringLiteral("1999-01-01T00:00:00Z"));

    QCOMPARE(open().pauseLeft(m_alice), 19s);
    m_clock.advance(19s);
    QCOMPARE(*open().unwrap(m_alice, m_pin), m_fileKey);
}

void tst_KeyFile::forgetsWrongPinsAfterTheRightOne()
{
    wrapAlice();
    tryWrongPins(3);
    m_clock.advance(5s);
    QCOMPARE(*open().unwrap(m_alice, m_pin), m_fileKey);

    tryWrongPins(2);

    QCOMPARE(open().pauseLeft(m_alice), 0s);
}

void tst_KeyFile::pausesWhenTheDiskTakesNoMore()
{
    wrapAlice();
    QVERIFY(QDir{}.mkpath(previousPath() + QStringLiteral(".new/in-the-way"))); // nothing can be written any more
    KeyFile keys = open();

    for (int attempt = 0; attempt < 3; ++attempt)
        VERIFY_FAILS(keys.unwrap(m_alice, QStringLiteral("000000")), ErrorKind::Storage);

    VERIFY_FAILS(keys.unwrap(m_alice, m_pin), ErrorKind::Wait);
    m_clock.advance(5s);
    QCOMPARE(*keys.unwrap(m_alice, m_pin), m_fileKey); // and nobody is locked out
}

void tst_KeyFile::pausesOnePersonOnly()
{
    wrapAlice();
    KeyFile keys = open();
    VERIFY_OK(keys.wrap(m_bob, QStringLiteral("Bob"), m_pin, m_fileKey));

    tryWrongPins(3);

    QCOMPARE(*open().unwrap(m_bob, m_pin), m_fileKey);
}

void tst_KeyFile::writesNothingForARightPin()
{
    wrapAlice();

    QCOMPARE(*open().unwrap(m_alice, m_pin), m_fileKey);

    QVERIFY(!QFile::exists(previousPath()));
}

void tst_KeyFile::replacesThePinOfOnePerson()
{
    wrapAlice();
    KeyFile keys = open();

    VERIFY_OK(keys.wrap(m_alice, QStringLiteral("Alice Fenwick"), QStringLiteral("111111"), m_fileKey));

    QCOMPARE(keys.slots()->size(), 1);
    VERIFY_FAILS(keys.unwrap(m_alice, m_pin), ErrorKind::WrongKey);
    QCOMPARE(*keys.unwrap(m_alice, QStringLiteral("111111")), m_fileKey);
}

void tst_KeyFile::forgetsOnePerson()
{
    wrapAlice();
    KeyFile keys = open();
    VERIFY_OK(keys.wrap(m_bob, QStringLiteral("Bob"), m_pin, m_fileKey));

    VERIFY_OK(keys.forget(m_alice));

    VERIFY_FAILS(keys.unwrap(m_alice, m_pin), ErrorKind::NotFound);
    QCOMPARE(*keys.unwrap(m_bob, m_pin), m_fileKey);
}

void tst_KeyFile::setsUpAPersonAndTheCodesInOneWrite()
{
    KeyFile keys = open();
    const QByteArray code(16, 'c');
    const QList<KeyFile::RecoveryWrap> wraps{{4, KeyFile::sealUnderCode(code, m_fileKey, m_ids)}};
    VERIFY_FAILS(
        keys.setUp({m_alice, QStringLiteral("Alice")}, QStringLiteral("12345"), m_fileKey, wraps), ErrorKind::Rejected);
    VERIFY_FAILS(keys.recoveryNumbersLeft(), ErrorKind::NotFound);

    VERIFY_OK(keys.setUp({m_alice, QStringLiteral("Alice")}, m_pin, m_fileKey, wraps));

    QCOMPARE(*keys.unwrap(m_alice, m_pin), m_fileKey);
    QCOMPARE(*keys.recoveryNumbersLeft(), QList<int>{4});
    QCOMPARE(*keys.recover(4, KeyFile::codeAsText(code)), m_fileKey);
}

void tst_KeyFile::spendsEachRecoveryCodeOnce()
{
    KeyFile keys = open();
    const QByteArray code = m_ids.secret(16);
    VERIFY_OK(keys.setRecoveryWraps({{1, KeyFile::sealUnderCode(m_ids.secret(16), m_fileKey, m_ids)},
        {2, KeyFile::sealUnderCode(code, m_fileKey, m_ids)}}));
    QCOMPARE(*keys.recoveryNumbersLeft(), (QList{1, 2}));

    const auto recovered = keys.recover(2, KeyFile::codeAsText(code));

    VERIFY_OK(recovered);
    QCOMPARE(*recovered, m_fileKey);
    QCOMPARE(*open().recoveryNumbersLeft(), QList{1});
    VERIFY_FAILS(open().recover(2, KeyFile::codeAsText(code)), ErrorKind::NotFound);
}

void tst_KeyFile::givesEachPersonASeedThatNoOtherPinOpens()
{
    wrapAlice();
    KeyFile keys = open();
    VERIFY_OK(keys.wrap(m_bob, QStringLiteral("Bob Iqbal"), QStringLiteral("314159"), m_fileKey));

    const auto alice = keys.unlock(m_alice, m_pin);
    const auto bob = keys.unlock(m_bob, QStringLiteral("314159"));

    VERIFY_OK(alice);
    QCOMPARE(alice->fileKey, m_fileKey);
    QCOMPARE(alice->ownSeed.size(), 32);
    QVERIFY(alice->ownSeed != bob->ownSeed);
    QCOMPARE(open().unlock(m_alice, m_pin)->ownSeed, alice->ownSeed); // the same tomorrow
    QFile file{path()};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(alice->ownSeed.toBase64()));
}

void tst_KeyFile::givesASeedToWhomeverHadNone()
{
    wrapAlice();
    auto content = *KeyFileText::read(path());
    content.replace("\"seed\"", "\"sown\""); // as a version wrote it that knew of none
    KeyFileText::write(path(), content);

    const auto first = open().unlock(m_alice, m_pin);

    VERIFY_OK(first);
    QCOMPARE(first->fileKey, m_fileKey);
    QCOMPARE(first->ownSeed.size(), 32);
    QCOMPARE(open().unlock(m_alice, m_pin)->ownSeed, first->ownSeed); // kept
}

void tst_KeyFile::recoversWithoutPinAndWithoutTheDevicesSecret()
{
    wrapAlice();
    KeyFile keys = open();
    const QByteArray code = m_ids.secret(16);
    VERIFY_OK(keys.setRecoveryWraps({{7, KeyFile::sealUnderCode(code, m_fileKey, m_ids)}}));

    KeyFile afterLoss{path(), {}, m_clock, m_ids};

    QCOMPARE(*afterLoss.recover(7, KeyFile::codeAsText(code)), m_fileKey);
    QCOMPARE(*keys.unwrap(m_alice, m_pin), m_fileKey); // the wraps of the people stay
}

void tst_KeyFile::takesACodeAsPeopleTypeIt()
{
    KeyFile keys = open();
    const QByteArray code(16, char(0x08)); // has letters that look like digits
    VERIFY_OK(keys.setRecoveryWraps({{1, KeyFile::sealUnderCode(code, m_fileKey, m_ids)}}));
    QString typed = KeyFile::codeAsText(code).toLower();
    typed.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('i'), QLatin1Char('1'));

    QCOMPARE(*keys.recover(1, typed), m_fileKey);
}

void tst_KeyFile::refusesACodeOfAnotherNumber()
{
    KeyFile keys = open();
    const QByteArray one = m_ids.secret(16);
    VERIFY_OK(keys.setRecoveryWraps({{1, KeyFile::sealUnderCode(one, m_fileKey, m_ids)},
        {2, KeyFile::sealUnderCode(m_ids.secret(16), m_fileKey, m_ids)}}));

    VERIFY_FAILS(keys.recover(2, KeyFile::codeAsText(one)), ErrorKind::WrongKey);

    QCOMPARE(*keys.recoveryNumbersLeft(), (QList{1, 2}));
}

void tst_KeyFile::refusesWhatIsNoCode()
{
    KeyFile keys = open();
    VERIFY_OK(keys.setRecoveryWraps({{1, KeyFile::sealUnderCode(m_ids.secret(16), m_fileKey, m_ids)}}));

    for (const char *text : {"", "ABCD", "not a code!", "ABCD-ABCD-ABCD-ABCD-ABCD-ABCD-ABCD-ABCD"})
        VERIFY_FAILS(keys.recover(1, QString::fromLatin1(text)), ErrorKind::Rejected);
}

void tst_KeyFile::usesTheCopyBeforeATornFile_data()
{
    QTest::addColumn<double>("part");
    for (const double part : {0.0, 0.01, 0.1, 0.5, 0.9, 0.999})
        QTest::addRow("%g of it left", part) << part;
}

void tst_KeyFile::usesTheCopyBeforeATornFile()
{
    QFETCH(const double, part);
    wrapAlice();
    KeyFile keys = open();
    VERIFY_OK(keys.wrap(m_bob, QStringLiteral("Bob"), m_pin, m_fileKey));

    QVERIFY(QFile::resize(path(), qint64(double(QFile{path()}.size()) * part)));

    QCOMPARE(*open().unwrap(m_alice, m_pin), m_fileKey);
    VERIFY_FAILS(open().unwrap(m_bob, m_pin), ErrorKind::NotFound); // of before
}

void tst_KeyFile::neverReplacesTheWholeCopyByATornFile()
{
    wrapAlice();
    KeyFile keys = open();
    VERIFY_OK(keys.wrap(m_bob, QStringLiteral("Bob"), m_pin, m_fileKey));
    const QByteArray whole = bytesOf(previousPath());
    QVERIFY(QFile::resize(path(), 100));

    VERIFY_OK(keys.wrap(m_bob, QStringLiteral("Bob"), m_pin, m_fileKey));

    QCOMPARE(bytesOf(previousPath()), whole);
    QCOMPARE(open().slots()->size(), 2);
}

void tst_KeyFile::keepsNoCopyOfWhatWasTakenAway_data()
{
    QTest::addColumn<QString>("taken");
    for (const char *taken : {"the person", "the PIN", "the code that was used", "the codes"})
        QTest::newRow(taken) << QString::fromLatin1(taken);
}

void tst_KeyFile::keepsNoCopyOfWhatWasTakenAway()
{
    QFETCH(const QString, taken);
    wrapAlice();
    KeyFile keys = open();
    const QByteArray code = m_ids.secret(16);
    VERIFY_OK(keys.setRecoveryWraps({{1, KeyFile::sealUnderCode(code, m_fileKey, m_ids)}}));

    if (taken == QStringLiteral("the person")) VERIFY_OK(keys.forget(m_alice));
    if (taken == QStringLiteral("the PIN"))
        VERIFY_OK(keys.wrap(m_alice, QStringLiteral("Alice Fenwick"), QStringLiteral("111111"), m_fileKey));
    if (taken == QStringLiteral("the code that was used")) VERIFY_OK(keys.recover(1, KeyFile::codeAsText(code)));
    if (taken == QStringLiteral("the codes")) VERIFY_OK(keys.setRecoveryWraps({}));
    QVERIFY(QFile::resize(path(), 100)); // so that only the copy is left

    KeyFile copy = open();
    const bool isPerson = taken == QStringLiteral("the person") || taken == QStringLiteral("the PIN");
    QCOMPARE(bool(copy.unwrap(m_alice, m_pin)), !isPerson);
    QCOMPARE(bool(copy.recover(1, KeyFile::codeAsText(code))), isPerson);
}

void tst_KeyFile::losesNothingThatTwoThreadsWriteAtOnce()
{
    KeyFile keys = open();
    const auto wrapping = [&](const QString &who) {
        return std::async(std::launch::async, [&keys, who, this] { return keys.wrap(who, who, m_pin, m_fileKey); });
    };

    auto alice = wrapping(m_alice);
    auto bob = wrapping(m_bob);

    VERIFY_OK(alice.get());
    VERIFY_OK(bob.get());
    QCOMPARE(keys.slots()->size(), 2);
}

void tst_KeyFile::saysCorruptWhenBothAreTorn()
{
    wrapAlice();
    tryWrongPins(1);
    QVERIFY(QFile::resize(path(), 100) && QFile::resize(previousPath(), 50));
    KeyFile keys = open();

    VERIFY_FAILS(keys.unwrap(m_alice, m_pin), ErrorKind::Corrupt);
    VERIFY_FAILS(keys.wrap(m_alice, QStringLiteral("Alice"), m_pin, m_fileKey), ErrorKind::Corrupt);
    VERIFY_FAILS(keys.setRecoveryWraps({}), ErrorKind::Corrupt);

    QCOMPARE(bytesOf(path()).size(), 100);
    QCOMPARE(bytesOf(previousPath()).size(), 50);
}

void tst_KeyFile::leavesAFileOfANewerVersionAlone()
{
    wrapAlice();
    tryWrongPins(1);
    QFile file{path()};
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(qstrlen("alongside-keys ")) && file.write("2") == 1);
    file.close();
    const QByteArray before = bytesOf(path());
    KeyFile keys = open();

    VERIFY_FAILS(keys.unwrap(m_alice, m_pin), ErrorKind::TooNew);
    VERIFY_FAILS(keys.wrap(m_alice, QStringLiteral("Alice"), m_pin, m_fileKey), ErrorKind::TooNew);

    QCOMPARE(bytesOf(path()), before);
}

void tst_KeyFile::changesNothingWhenItCannotWrite()
{
    wrapAlice();
    const QByteArray before = bytesOf(path());
    // A folder where the new file would be written stands for every disk that takes no more.
    QVERIFY(QDir{}.mkpath(path() + QStringLiteral(".new/in-the-way")));
    KeyFile keys = open();

    QVERIFY(!keys.wrap(m_bob, QStringLiteral("Bob"), m_pin, m_fileKey));

    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(*keys.unwrap(m_alice, m_pin), m_fileKey);
}

QTEST_GUILESS_MAIN(tst_KeyFile)
#include "tst_KeyFile.moc"
