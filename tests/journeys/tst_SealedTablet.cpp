// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/ServedTablet.h"

#include <QDirIterator>
#include <QTest>

namespace alongside {

namespace {

/// What betrays somebody in a heap of bytes: each longer word of the name, and the whole name where all are short.
/// (Four random bytes would be found by chance.)
QSet<QByteArray> tracesOf(const QString &name)
{
    constexpr int telling = 6; // bytes: a shorter word stands in 20 MB of encrypted chance now and then
    QSet<QByteArray> traces;
    for (const QString &word : name.split(QLatin1Char{' '}) + QStringList{name})
        if (word.toUtf8().size() >= telling) traces.insert(word.toUtf8());
    return traces;
}

QByteArray inUtf16(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return QByteArray{reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

/// The tablet's files and, after each, the first name that stands in it; nothing where none does.
QStringList namesInTheClear(const QString &folder, const QSet<QByteArray> &traces)
{
    QStringList found;
    for (QDirIterator files{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; files.hasNext();) {
        QFile file{files.next()};
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &trace : traces)
            if (bytes.contains(trace) || bytes.contains(inUtf16(trace)))
                found.append(QFileInfo{file}.fileName() + QStringLiteral(": ") + QString::fromUtf8(trace));
    }
    return found;
}

} // namespace

/// A tablet that is lost or whose owner forgot everything: nobody reads it, and nothing on it is lost.
class SealedTabletJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileHoldsANameInTheClear();
    void unsentMarksAreRecoveredAndSentOnceWhenPinAndKeychainAreGone();
    void unsentMarksAreSentOnceWhenARefusedTabletJoinsAgain();

private:
    QSet<QByteArray> traces(const ServedTablet &tablet) const;
};

QSet<QByteArray> SealedTabletJourney::traces(const ServedTablet &tablet) const
{
    QSet<QByteArray> all;
    for (const QString &name : tablet.names())
        all.unite(tracesOf(name));
    return all;
}

void SealedTabletJourney::noFileHoldsANameInTheClear()
{
    ServedTablet tablet;
    tablet.enrol();
    tablet.fetch();
    tablet.markOffline(31);

    const QStringList files = QDir{tablet.folder()}.entryList(QDir::Files);
    for (const QString &file : {tablet.paths().store(), tablet.paths().keys(), tablet.paths().log()})
        QVERIFY2(QFileInfo{file}.size() > 0, qPrintable(file));
    QVERIFY(QFileInfo{tablet.paths().store() + QStringLiteral("-wal")}.size() > 0);
    QVERIFY(tablet.names().size() > 147);
    const QStringList found = namesInTheClear(tablet.folder(), traces(tablet));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(", "))));

    // The search finds a name that is there, in whichever file it is.
    for (const QString &name : files) {
        QTemporaryDir copies;
        const QString copy = copies.filePath(name);
        QVERIFY(QFile::copy(QDir{tablet.folder()}.filePath(name), copy));
        QFile planted{copy};
        QVERIFY(planted.open(QIODevice::Append));
        planted.write(tablet.names().constLast().toUtf8());
        planted.close();
        QVERIFY2(!namesInTheClear(copies.path(), traces(tablet)).isEmpty(), qPrintable(name));
    }
}

void SealedTabletJourney::unsentMarksAreRecoveredAndSentOnceWhenPinAndKeychainAreGone()
{
    ServedTablet tablet;
    tablet.enrol();
    tablet.fetch();
    const int before = tablet.marksOfTheService();
    tablet.markOffline(31);
    QCOMPARE(tablet.waiting(), 31);

    tablet.loseKeychain();
    QVERIFY(!tablet.comesInWith(ServedTablet::hicksPin));
    tablet.recoverWithCodeFromTheService(QStringLiteral("111222"));
    QCOMPARE(tablet.waiting(), 31);
    QCOMPARE(tablet.marksOfTheService(), before);
    tablet.fetch();
    tablet.fetch();

    QCOMPARE(tablet.waiting(), 0);
    QCOMPARE(tablet.marksOfTheService(), before + 31);
    QCOMPARE(tablet.markedByHand(), 31); // each arrived, and as it was said
}

void SealedTabletJourney::unsentMarksAreSentOnceWhenARefusedTabletJoinsAgain()
{
    ServedTablet tablet;
    tablet.enrol();
    tablet.fetch();
    const int before = tablet.marksOfTheService();
    tablet.markOffline(5);
    tablet.fetch(); // under the old name
    tablet.markOffline(12); // these five and seven more

    tablet.revoke();
    QCOMPARE(tablet.attempt(), SyncReason::Revoked);
    QCOMPARE(tablet.waiting(), 7);
    tablet.joinAgain();
    tablet.fetch();
    tablet.fetch();

    QCOMPARE(tablet.waiting(), 0);
    QCOMPARE(tablet.marksOfTheService(), before + 12);
    QCOMPARE(tablet.markedByHand(), 12);
    QVERIFY(tablet.comesInWith(ServedTablet::hicksPin));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::SealedTabletJourney)
#include "tst_SealedTablet.moc"
