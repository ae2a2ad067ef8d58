// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The table of what RFC 8620 demands (sync/server/RFC8620.md) names tests that are there.
class tst_StandardTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesATestForEveryDemand();
    void namesOnlyTestsThatAreThere();
    void theCheckItselfMissesATestThatIsNotThere();
};

namespace {

const QString root = QStringLiteral(SOURCE_TREE);

QString contentOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// The rows of the first table, without its two lines of heading.
QStringList demands()
{
    const QString applies = contentOf(root + u"/sync/server/RFC8620.md"_s).section(u"## What does not apply"_s, 0, 0);
    return applies.split(u'\n').filter(QRegularExpression{u"^\\| [0-9]"_s});
}

QStringList testsIn(const QString &row)
{
    static const QRegularExpression name{u"`(tst_\\w+::\\w+)`"_s};
    QStringList names;
    for (const auto &match : name.globalMatch(row.section(u'|', -2, -2)))
        names.append(match.captured(1));
    return names;
}

QString sourceOf(const QString &suite)
{
    QDirIterator found{root + u"/tests"_s, {suite + u".cpp"_s}, QDir::Files, QDirIterator::Subdirectories};
    return found.hasNext() ? contentOf(found.next()) : QString{};
}

bool isThere(const QString &test)
{
    static QHash<QString, QString> sources;
    const QString suite = test.section(u"::"_s, 0, 0);
    if (!sources.contains(suite)) sources.insert(suite, sourceOf(suite));
    return sources.value(suite).contains(u"    void "_s + test.section(u"::"_s, 1) + u"()"_s);
}

} // namespace

void tst_StandardTable::namesATestForEveryDemand()
{
    QVERIFY(demands().size() > 40);
    for (const QString &row : demands())
        QVERIFY2(!testsIn(row).isEmpty(), qPrintable(row));
}

void tst_StandardTable::namesOnlyTestsThatAreThere()
{
    for (const QString &row : demands())
        for (const QString &test : testsIn(row))
            QVERIFY2(isThere(test), qPrintable(test));
}

void tst_StandardTable::theCheckItselfMissesATestThatIsNotThere()
{
    QVERIFY(isThere(u"tst_Rooms::includesPointDownwardsOnly"_s));
    QVERIFY(!isThere(u"tst_Rooms::holdsUpTheRoof"_s));
    QVERIFY(!isThere(u"tst_Roof::includesPointDownwardsOnly"_s));
}

QTEST_GUILESS_MAIN(tst_StandardTable)
#include "tst_StandardTable.moc"
