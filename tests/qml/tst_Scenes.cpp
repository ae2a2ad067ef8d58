// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTest>

using namespace alongside::tests;

namespace {

constexpr int touch = 48;

bool canBeTouched(const QQuickItem &item)
{
    return isA(item, "QQuickAbstractButton") || isA(item, "QQuickTextField") || isA(item, "QQuickTextArea");
}

bool holdsWords(const QQuickItem &item)
{
    const bool isIcon = QByteArrayView(item.metaObject()->className()).startsWith("Icon_");
    return isA(item, "QQuickText") && !isIcon && !item.property("text").toString().isEmpty();
}

QString nameFor(const QQuickItem &item)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(&item));
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// The words that are really painted, in the window.
QRectF inkOf(const QQuickItem &text)
{
    const double wide = text.property("paintedWidth").toDouble();
    const double high = text.property("paintedHeight").toDouble();
    const int across = text.property("horizontalAlignment").toInt();
    const int down = text.property("verticalAlignment").toInt();
    const double x = across & Qt::AlignHCenter ? (text.width() - wide) / 2
        : across & Qt::AlignRight              ? text.width() - wide
                                               : 0;
    const double y = down & Qt::AlignVCenter ? (text.height() - high) / 2
        : down & Qt::AlignBottom             ? text.height() - high
                                             : 0;
    return text.mapRectToScene(QRectF(x, y, wide, high));
}

/// Nothing left out, nothing beyond the window's sides or its own frame. (Below the window it can be scrolled to.)
bool isWhole(const QQuickItem &text, const QRectF &window)
{
    const QRectF ink = inkOf(text);
    return !text.property("truncated").toBool() && ink.left() >= window.left() - 1 && ink.right() <= window.right() + 1
        && ink.width() <= text.width() + 1 && ink.height() <= text.height() + 2;
}

/// Not one over the other, where both can be seen.
bool areApart(const QQuickItem &one, const QQuickItem &other)
{
    const QRectF both = inkOf(one) & visiblePartOf(one) & inkOf(other) & visiblePartOf(other);
    return both.width() < 3 || both.height() < 5;
}

void gather(const QVariant &value, QSet<QString> &said, int depth);

void gatherModel(const QAbstractItemModel &model, QSet<QString> &said)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int role : model.roleNames().keys())
            gather(model.data(model.index(row, 0), role), said, 1);
}

void gatherObject(const QObject &object, QSet<QString> &said, int depth)
{
    if (const auto *model = qobject_cast<const QAbstractItemModel *>(&object)) gatherModel(*model, said);
    const QMetaObject *type = object.metaObject();
    for (int index = 0; index < type->propertyCount(); ++index)
        gather(type->property(index).read(&object), said, depth - 1);
}

/// Every word that the made-up screens say: it comes from the service or from app/screens, not from a page.
void gather(const QVariant &value, QSet<QString> &said, int depth)
{
    if (value.canConvert<QStringList>() && value.toStringList().size() > 1)
        for (const QString &text : value.toStringList())
            said.insert(text);
    else if (value.canConvert<QString>())
        for (const QString &text :
            QStringList{value.toString()} + value.toString().split(u'\t')) // a figure: what it is, and how much
            for (const QString &part : QStringList{text} + text.split(u'\n'))
                said.insert(part);
    else if (const auto *object = value.value<QObject *>(); object && depth > 0)
        gatherObject(*object, said, depth);
}

QStringList wordsOf(const OnStage &stage)
{
    QSet<QString> said{
        QStringLiteral("English"), QStringLiteral("Cymraeg"), QStringLiteral("A−"), QStringLiteral("A+")};
    gatherObject(*stage.screens(), said, 8);
    const QLocale locale;
    for (int month = 1; month <= 12; ++month)
        said.insert(locale.standaloneMonthName(month));
    for (int day = 1; day <= 7; ++day)
        for (const auto format : {QLocale::NarrowFormat, QLocale::ShortFormat, QLocale::LongFormat})
            said.insert(locale.dayName(day, format));
    QStringList longestFirst(said.begin(), said.end());
    std::sort(longestFirst.begin(), longestFirst.end(),
        [](const QString &one, const QString &other) { return one.size() > other.size(); });
    return longestFirst;
}

/// What is left of a text when everything in brackets and everything the made-up screens said is taken out.
QString untranslatedIn(QString text, const QStringList &said)
{
    static const QRegularExpression bracketed(QStringLiteral("\\[[^\\[\\]]*\\]"));
    for (const QString &words : said)
        if (words.size() > 1) text.remove(words);
    for (QString before; before != text;) {
        before = text;
        text.remove(bracketed);
    }
    text.remove(QRegularExpression(QStringLiteral("[^\\p{L}]")));
    return text.size() > 2 ? text : QString();
}

void addLooks(std::initializer_list<Look> looks)
{
    QTest::addColumn<Look>("look");
    for (const Look &look : looks)
        QTest::addRow("%dx%d, %s, %d %%, %s", look.size.width(), look.size.height(), qPrintable(look.theme),
            int(look.textScale * 100), qPrintable(look.language))
            << look;
}

const QSize landscape(1280, 800);
const QSize portrait(800, 1280);
const QSize small(1024, 600);

} // namespace

Q_DECLARE_METATYPE(alongside::tests::Look)

/// What must hold on every page and sheet of the gallery, whatever the window, the text size and the language.
class tst_Scenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeTouchedIsLargeEnough_data();
    void whatCanBeTouchedIsLargeEnough();
    void whatCanBeTouchedIsNotBesideTheWindow_data();
    void whatCanBeTouchedIsNotBesideTheWindow();
    void whatCanBeTouchedHasASpokenName();
    void wordsAreWholeAndApart_data();
    void wordsAreWholeAndApart();
    void everySentenceWentToATranslator();
    void noSceneComplains();
};

void tst_Scenes::whatCanBeTouchedIsLargeEnough_data() { addLooks({{landscape}, {portrait}, {small}}); }

void tst_Scenes::whatCanBeTouchedIsLargeEnough()
{
    QFETCH(const Look, look);
    OnStage stage(look);
    QCOMPARE(stage.problem(), QString());

    for (const QString &scene : stage.scenes()) {
        stage.show(scene);
        for (const QQuickItem *item : stage.visibleItems())
            if (canBeTouched(*item) && item->isEnabled())
                QVERIFY2(item->width() >= touch && item->height() >= touch,
                    qPrintable(scene + QStringLiteral(": ") + describe(*item)));
    }
}

void tst_Scenes::whatCanBeTouchedIsNotBesideTheWindow_data()
{
    const QString light = QStringLiteral("light");
    addLooks({{portrait, light, 2.0}, {landscape, light, 2.0, QStringLiteral("cy")}});
}

void tst_Scenes::whatCanBeTouchedIsNotBesideTheWindow()
{
    QFETCH(const Look, look);
    OnStage stage(look);

    for (const QString &scene : stage.scenes()) {
        stage.show(scene);
        for (const QQuickItem *item : stage.visibleItems())
            if (canBeTouched(*item))
                QVERIFY2(placeOf(*item).left() >= 0 && placeOf(*item).right() <= look.size.width(),
                    qPrintable(scene + QStringLiteral(": ") + describe(*item)));
    }
}

void tst_Scenes::whatCanBeTouchedHasASpokenName()
{
    OnStage stage;

    for (const QString &scene : stage.scenes()) {
        stage.show(scene);
        for (const QQuickItem *item : stage.visibleItems())
            if (canBeTouched(*item))
                QVERIFY2(!nameFor(*item).isEmpty(), qPrintable(scene + QStringLiteral(": ") + describe(*item)));
    }
}

void tst_Scenes::wordsAreWholeAndApart_data()
{
    const QString light = QStringLiteral("light");
    addLooks({{landscape}, {portrait, light, 2.0}, {landscape, QStringLiteral("sunlight"), 2.0},
        {landscape, light, 2.0, QStringLiteral("cy")}, {small, light, 1.0, QStringLiteral("pseudo")},
        {portrait, light, 1.5, QStringLiteral("pseudo")}});
}

void tst_Scenes::wordsAreWholeAndApart()
{
    QFETCH(const Look, look);
    OnStage stage(look);

    for (const QString &scene : stage.scenes()) {
        stage.show(scene);
        QList<const QQuickItem *> texts;
        for (const QQuickItem *item : stage.visibleItems())
            if (holdsWords(*item)) texts.append(item);
        for (qsizetype one = 0; one < texts.size(); ++one) {
            const QString where = scene + QStringLiteral(": ") + describe(*texts[one]);
            QVERIFY2(isWhole(*texts[one], QRectF(QPointF(), look.size)), qPrintable(where));
            for (qsizetype other = one + 1; other < texts.size(); ++other)
                QVERIFY2(areApart(*texts[one], *texts[other]),
                    qPrintable(where + QStringLiteral(" and ") + describe(*texts[other])));
        }
    }
}

void tst_Scenes::everySentenceWentToATranslator()
{
    OnStage stage({.language = QStringLiteral("pseudo")});

    for (const QString &scene : stage.scenes()) {
        stage.show(scene);
        const QStringList said = wordsOf(stage);
        for (const QQuickItem *item : stage.visibleItems()) {
            if (!holdsWords(*item)) continue;
            const QString left = untranslatedIn(item->property("text").toString(), said);
            QVERIFY2(left.isEmpty(),
                qPrintable(scene + QStringLiteral(": ") + describe(*item) + QStringLiteral(" leaves ") + left));
        }
    }
}

void tst_Scenes::noSceneComplains()
{
    static QStringList complaints;
    const auto listen = [](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtWarningMsg && (text.contains(u".qml") || text.contains(u"QML"))) complaints.append(text);
    };
    const QtMessageHandler before = qInstallMessageHandler(listen);

    {
        OnStage stage;
        for (const QString &scene : stage.scenes())
            stage.show(scene);
        complaints.removeIf([](const QString &text) {
            return text.contains(u"during incubation") || text.contains(u"Cannot create delegate");
        });
    }

    qInstallMessageHandler(before);
    QCOMPARE(complaints, QStringList());
}

QTEST_MAIN(tst_Scenes)
#include "tst_Scenes.moc"
