// SPDX-License-Identifier: Apache-2.0
#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <cmath>

namespace {

// WCAG 2.2, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair {
    const char *words;
    const char *ground;
};

// Every colour that words are written in, on every ground they are written on.
constexpr Pair written[] = {
    {"ink", "paper"},
    {"ink", "surface"},
    {"ink", "sunk"},
    {"ink", "brandSoft"},
    {"ink", "attentionSoft"},
    {"ink", "dangerSoft"},
    {"quiet", "paper"},
    {"quiet", "surface"},
    {"quiet", "sunk"},
    {"quiet", "brandSoft"},
    {"brand", "surface"},
    {"brand", "paper"},
    {"brand", "brandSoft"},
    {"brandInk", "brand"},
    {"brandInk", "brandPressed"},
    {"attention", "surface"},
    {"attention", "attentionSoft"},
    {"attention", "paper"},
    {"danger", "surface"},
    {"danger", "dangerSoft"},
    {"inverseInk", "inverse"},

};
// What shows where a control ends, and which one has the focus: WCAG 1.4.11.
constexpr Pair drawn[] = {{"edge", "surface"}, {"edge", "paper"}, {"focus", "surface"}, {"focus", "paper"},
    {"brand", "surface"}, {"attention", "surface"}, {"danger", "surface"}, {"present", "surface"}};

} // namespace

/// The colours of the three themes, computed: nobody's eye decides whether a word can be read in the sun.
class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsCanBeRead_data() { palettes(); }
    void wordsCanBeRead();
    void facesCanBeRead_data() { palettes(); }
    void facesCanBeRead();
    void edgesCanBeSeen_data() { palettes(); }
    void edgesCanBeSeen();
    void sunlightIsHeavierThanLight();
    void textGrowsToTwice();

private:
    static void palettes();
    QColor colour(const char *name) const { return m_theme->property(name).value<QColor>(); }

    QQmlEngine m_engine;
    QObject *m_theme = nullptr;
};

void tst_Theme::initTestCase()
{
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
    QQmlComponent probe(&m_engine);
    probe.setData("import QtQml\nimport Alongside.Controls\nQtObject { property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> made(probe.create());
    QVERIFY2(made, qPrintable(probe.errorString()));
    m_theme = made->property("theme").value<QObject *>();
    QVERIFY(m_theme);
}

void tst_Theme::palettes()
{
    QTest::addColumn<int>("palette");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << 0 << 4.5;
    QTest::newRow("dark") << 1 << 4.5;
    QTest::newRow("sunlight") << 2 << 7.0;
}

void tst_Theme::wordsCanBeRead()
{
    QFETCH(const int, palette);
    QFETCH(const double, least);

    m_theme->setProperty("palette", palette);

    for (const Pair &pair : written) {
        const double found = contrast(colour(pair.words), colour(pair.ground));
        QVERIFY2(found >= least,
            qPrintable(QStringLiteral("%1 on %2 is %3")
                           .arg(QLatin1String(pair.words), QLatin1String(pair.ground))
                           .arg(found)));
    }
}

void tst_Theme::facesCanBeRead()
{
    QFETCH(const int, palette);
    QFETCH(const double, least);

    m_theme->setProperty("palette", palette);
    const QVariantList tints = m_theme->property("tints").toList();

    QCOMPARE(tints.size(), 5);
    for (const QVariant &tint : tints)
        QVERIFY2(contrast(colour("ink"), QColor(tint.toString())) >= least, qPrintable(tint.toString()));
}

void tst_Theme::edgesCanBeSeen()
{
    QFETCH(const int, palette);

    m_theme->setProperty("palette", palette);

    for (const Pair &pair : drawn) {
        // A day that was "here" is also told apart by having no frame and no letter.
        const double least = qstrcmp(pair.words, "present") == 0 ? 1.8 : 3.0;
        const double found = contrast(colour(pair.words), colour(pair.ground));
        QVERIFY2(found >= least,
            qPrintable(QStringLiteral("%1 on %2 is %3")
                           .arg(QLatin1String(pair.words), QLatin1String(pair.ground))
                           .arg(found)));
    }
}

void tst_Theme::sunlightIsHeavierThanLight()
{
    m_theme->setProperty("palette", 0);
    const int light = m_theme->property("weight").toInt();
    const int lightStrong = m_theme->property("strongWeight").toInt();

    m_theme->setProperty("palette", 2);

    QVERIFY(m_theme->property("weight").toInt() > light);
    QVERIFY(m_theme->property("strongWeight").toInt() > lightStrong);
}

void tst_Theme::textGrowsToTwice()
{
    m_theme->setProperty("textScale", 1.0);
    const int body = m_theme->property("body").toInt();

    m_theme->setProperty("textScale", 2.0);

    QCOMPARE(m_theme->property("body").toInt(), 2 * body);
    m_theme->setProperty("textScale", 1.0);
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
