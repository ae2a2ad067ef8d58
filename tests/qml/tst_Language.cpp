// SPDX-License-Identifier: Apache-2.0
#include "qml/i18n/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace alongside;

namespace {

QString today() { return QCoreApplication::translate("Rail", "Today"); }

QString marksFor(int people)
{
    return QCoreApplication::translate("RestSheet", "Mark these %n here", "people", people);
}

} // namespace

/// The languages of the interface: complete, and switched at once.
class tst_Language : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void welshIsSpokenAtOnceAndTakenBack();
    void englishCountsProperly();
    void datesFollowTheLanguage();
    void pseudoKeepsItsPlaceholders();
    void anUnknownLanguageIsEnglish();
};

void tst_Language::welshIsSpokenAtOnceAndTakenBack()
{
    Language language;

    language.show(QStringLiteral("cy"));
    const QString welsh = today();
    language.show(QStringLiteral("en"));

    QCOMPARE(welsh, QStringLiteral("Heddiw"));
    QCOMPARE(today(), QStringLiteral("Today"));
}

void tst_Language::englishCountsProperly()
{
    Language language;
    language.show(QStringLiteral("en"));

    QCOMPARE(marksFor(1), QStringLiteral("Mark this 1 here"));
    QCOMPARE(marksFor(24), QStringLiteral("Mark these 24 here"));
}

void tst_Language::datesFollowTheLanguage()
{
    Language language;

    language.show(QStringLiteral("cy"));

    QCOMPARE(QLocale().dayName(5), QStringLiteral("Dydd Gwener"));
}

void tst_Language::pseudoKeepsItsPlaceholders()
{
    const QString pseudo = PseudoTranslator::pseudo(QStringLiteral("The rest (%L1) of %n at %2"));

    QVERIFY(pseudo.startsWith(u'[') && pseudo.endsWith(u']'));
    for (const char *kept : {"%L1", "%n", "%2"})
        QVERIFY2(pseudo.contains(QLatin1String(kept)), qPrintable(pseudo));
    QVERIFY(pseudo.size() > 30);
}

void tst_Language::anUnknownLanguageIsEnglish()
{
    Language language;

    language.show(QStringLiteral("tlh"));

    QCOMPARE(today(), QStringLiteral("Today"));
    QCOMPARE(QLocale().language(), QLocale::English);
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_Language.moc"
