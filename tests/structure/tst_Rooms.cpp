// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <utility>

using namespace Qt::Literals::StringLiterals;

/// The rules of the house that a compiler does not know: which room may see which, and how files are named.
class tst_Rooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includesPointDownwardsOnly();
    void theCheckItselfFindsAnUpwardInclude();
    void onlyOneFileIncludesRestinio();
    void onlyOneRoomSpeaksToSqlcipher();
    void theTopLevelHoldsOnlyWhatItShould();
    void everyRoomHasAReadmeOfAtMostFortyLines();
    void everySourceNamesItsLicence();
    void noFileHasANameThatRefusesNothing();
    void noTwoRoomsGiveTheSameNameToATypeOfTheirs();
    void nothingNamesTheMachineItWasWrittenOn();
};

namespace {

const QString root = QStringLiteral(SOURCE_TREE);

/// What each room may include directly: architecture.md, the arrows. What these may include follows.
const QHash<QString, QStringList> arrows{
    {u"platform/base"_s, {}},
    {u"platform/sql"_s, {u"platform/base"_s}},
    {u"platform/postgres"_s, {u"platform/sql"_s}},
    {u"platform/net"_s, {u"platform/base"_s}},
    {u"platform/oidc"_s, {u"platform/net"_s}},
    {u"platform/qr"_s, {u"platform/base"_s}},
    {u"platform/device"_s, {u"platform/base"_s}},
    {u"sync/protocol"_s, {u"platform/base"_s}},
    {u"sync/merge"_s, {u"sync/protocol"_s}},
    {u"sync/client"_s, {u"sync/merge"_s, u"platform/sql"_s, u"platform/net"_s, u"platform/device"_s}},
    {u"sync/server"_s, {u"sync/merge"_s, u"platform/sql"_s, u"platform/net"_s, u"platform/device"_s}},
    {u"app/domain"_s, {u"platform/base"_s}},
    {u"app/records"_s, {u"app/domain"_s, u"sync/protocol"_s}},
    {u"app/store"_s, {u"app/records"_s, u"app/domain"_s, u"sync/client"_s}},
    {u"app/papers"_s, {u"app/domain"_s}},
    {u"app/screens"_s, {u"app/store"_s, u"app/papers"_s, u"sync/client"_s, u"platform/qr"_s}},
    {u"app/service"_s,
        {u"app/papers"_s, u"app/records"_s, u"sync/server"_s, u"platform/oidc"_s, u"platform/postgres"_s,
            u"platform/qr"_s}},
    {u"app"_s, {u"app/screens"_s, u"qml"_s}},
    {u"qml"_s, {u"app/screens"_s}},
};

QSet<QString> reachableFrom(const QString &room)
{
    QSet<QString> reachable{room};
    for (const QString &next : arrows.value(room))
        reachable += reachableFrom(next);
    return reachable;
}

/// "sync/merge" for sync/merge/Conflict.h, "app" for app/main.cpp, "qml" for everything under qml.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"qml") return u"qml"_s;
    return parts.size() > 2 ? parts.first() + u'/' + parts.at(1) : parts.first();
}

QString contentOf(const QString &path)
{
    QFile file{root + u'/' + path};
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator found{root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories};
        while (found.hasNext())
            files.append(QDir{root}.relativeFilePath(found.next()));
    }
    return files;
}

QStringList sources()
{
    return filesBelow({u"app"_s, u"qml"_s, u"sync"_s, u"platform"_s, u"tests"_s}, {u"*.cpp"_s, u"*.h"_s});
}

QStringList upwardIncludes(const QString &path, const QString &content)
{
    static const QRegularExpression include{
        u"^#include \"((?:app|qml|sync|platform|tests)/[^\"]+)\""_s, QRegularExpression::MultilineOption};
    const QSet<QString> allowed = reachableFrom(roomOf(path));
    QStringList wrong;
    for (const auto &match : include.globalMatch(content))
        if (!allowed.contains(roomOf(match.captured(1)))) wrong.append(path + u" includes "_s + match.captured(1));
    return wrong;
}

} // namespace

void tst_Rooms::includesPointDownwardsOnly()
{
    QStringList wrong;
    for (const QString &path : sources())
        if (!path.startsWith(u"tests/")) wrong += upwardIncludes(path, contentOf(path));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Rooms::theCheckItselfFindsAnUpwardInclude()
{
    const QString upward = u"#include \"app/domain/Person.h\"\n"_s;

    QCOMPARE(upwardIncludes(u"sync/merge/Conflict.cpp"_s, upward).size(), 1);
    QCOMPARE(upwardIncludes(u"app/store/PersonStore.cpp"_s, upward).size(), 0);
}

void tst_Rooms::onlyOneFileIncludesRestinio()
{
    QStringList found;
    for (const QString &path : sources())
        if (contentOf(path).contains(u"#include <restinio"_s) && !path.startsWith(u"tests/structure"))
            found.append(path);
    QVERIFY2(found.size() <= 1, qPrintable(found.join(u'\n')));
}

void tst_Rooms::onlyOneRoomSpeaksToSqlcipher()
{
    for (const QString &path : filesBelow({u"app"_s, u"qml"_s, u"sync"_s, u"platform"_s}, {u"*.cpp"_s, u"*.h"_s}))
        if (!path.startsWith(u"platform/sql/")) QVERIFY2(!contentOf(path).contains(u"sqlite3.h"_s), qPrintable(path));
}

void tst_Rooms::theTopLevelHoldsOnlyWhatItShould()
{
    const QSet<QString> allowed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s,
        u"qml"_s, u"sync"_s, u"platform"_s, u"tests"_s, u"build"_s};
    for (const QString &entry : QDir{root}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(allowed.contains(entry), qPrintable(entry));
}

void tst_Rooms::everyRoomHasAReadmeOfAtMostFortyLines()
{
    const QSet<QString> mayBeLonger{u"sync/protocol"_s, u"sync/server"_s};
    const QStringList rooms = arrows.keys() + QStringList{u"sync"_s, u"platform"_s, u"tests"_s};
    for (const QString &room : rooms) {
        const QString readme = room + u"/README.md"_s;
        const bool coveredAbove = room.startsWith(u"platform/") && !QFile::exists(root + u'/' + readme);
        if (coveredAbove) continue; // platform/README.md has a paragraph for each of its small rooms
        QVERIFY2(QFile::exists(root + u'/' + readme), qPrintable(readme));
        const qsizetype lines = contentOf(readme).count(u'\n');
        QVERIFY2(lines <= 40 || mayBeLonger.contains(room), qPrintable(readme + u": %1 lines"_s.arg(lines)));
    }
}

void tst_Rooms::everySourceNamesItsLicence()
{
    for (const QString &path : sources())
        QVERIFY2(contentOf(path).startsWith(u"// SPDX-License-Identifier: Apache-2.0"), qPrintable(path));
}

void tst_Rooms::noFileHasANameThatRefusesNothing()
{
    static const QRegularExpression banned{
        u"(Manager|Controller|Helper|Utils?|Common|Base|Impl|Wrapper|Data|Info)\\."_s};
    const QStringList pages = filesBelow({u"qml"_s, u"tests"_s}, {u"*.qml"_s});
    QVERIFY(!pages.isEmpty());
    for (const QString &path : sources() + pages)
        QVERIFY2(!banned.match(path).hasMatch(), qPrintable(path));
}

/// Two types of one name in two libraries of a process are one to the linker: whichever constructor it finds first
/// makes both.
void tst_Rooms::noTwoRoomsGiveTheSameNameToATypeOfTheirs()
{
    static const QRegularExpression type{
        u"^(?:struct|class) (\\w+)(?: final)?(?: :[^;]*)? \\{$"_s, QRegularExpression::MultilineOption};
    QHash<QString, QString> headerOf;
    for (const QString &path : filesBelow({u"app"_s, u"qml"_s, u"sync"_s, u"platform"_s}, {u"*.h"_s}))
        for (const auto &match : type.globalMatch(contentOf(path))) {
            const QString other = std::exchange(headerOf[match.captured(1)], path);
            QVERIFY2(other.isEmpty(), qPrintable(path + u" and "_s + other + u": "_s + match.captured(1)));
        }
    QVERIFY(headerOf.size() > 100);
}

void tst_Rooms::nothingNamesTheMachineItWasWrittenOn()
{
    const QStringList texts = sources()
        + filesBelow({u"app"_s, u"qml"_s, u"sync"_s, u"platform"_s, u"tests"_s}, {u"*.md"_s, u"*.qml"_s, u"*.txt"_s});
    const QString machinePath = u"/work"_s + u"/main"_s;
    for (const QString &path : texts)
        QVERIFY2(!contentOf(path).contains(machinePath), qPrintable(path));
}

QTEST_GUILESS_MAIN(tst_Rooms)
#include "tst_Rooms.moc"
