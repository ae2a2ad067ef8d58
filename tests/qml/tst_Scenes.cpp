// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTest>

#include <utility>

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

using Items = QList<const QQuickItem *>;

QStringList tooSmall(const Items &items)
{
    QStringList faults;
    for (const QQuickItem *item : items)
        if (canBeTouched(*item) && item->isEnabled() && (item->width() < touch || item->height() < touch))
            faults.append(QStringLiteral("too small to touch: ") + describe(*item));
    return faults;
}

QStringList besideTheWindow(const Items &items, const QSize &window)
{
    QStringList faults;
    for (const QQuickItem *item : items)
        if (canBeTouched(*item) && (placeOf(*item).left() < 0 || placeOf(*item).right() > window.width()))
            faults.append(QStringLiteral("beside the window: ") + describe(*item));
    return faults;
}

QStringList withoutSpokenName(const Items &items)
{
    QStringList faults;
    for (const QQuickItem *item : items)
        if (canBeTouched(*item) && nameFor(*item).isEmpty())
            faults.append(QStringLiteral("has no spoken name: ") + describe(*item));
    return faults;
}

QStringList cutOrCovered(const Items &items, const QSize &window)
{
    QStringList faults;
    Items texts;
    for (const QQuickItem *item : items)
        if (holdsWords(*item)) texts.append(item);
    for (qsizetype one = 0; one < texts.size(); ++one) {
        if (!isWhole(*texts[one], QRectF(QPointF(), window)))
            faults.append(QStringLiteral("not whole: ") + describe(*texts[one]));
        for (qsizetype other = one + 1; other < texts.size(); ++other)
            if (!areApart(*texts[one], *texts[other]))
                faults.append(QStringLiteral("one over the other: %1 and %2")
                                  .arg(describe(*texts[one]), describe(*texts[other])));
    }
    return faults;
}

QStringList untranslated(const Items &items, const OnStage &stage)
{
    QStringList faults;
    const QStringList said = wordsOf(stage);
    for (const QQuickItem *item : items) {
        if (!holdsWords(*item)) continue;
        const QString left = untranslatedIn(item->property("text").toString(), said);
        if (!left.isEmpty()) faults.append(QStringLiteral("no translator saw: ") + left);
    }
    return faults;
}

QStringList complaints; ///< of QML, since they were last taken

void listen(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const bool isOfQml = text.contains(u".qml") || text.contains(u"QML");
    const bool isOfLoading = text.contains(u"during incubation") || text.contains(u"Cannot create delegate");
    if (type == QtWarningMsg && isOfQml && !isOfLoading) complaints.append(text);
}

const QString pseudo = QStringLiteral("pseudo");

} // namespace

Q_DECLARE_METATYPE(alongside::tests::Look)

/// What must hold on every page and sheet of the gallery, whatever the window, the text size and the language: what
/// can be touched is large enough, in the window and has a spoken name; words are whole and apart, and went to a
/// translator; and QML complains of nothing.
class tst_Scenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_before = qInstallMessageHandler(listen); }
    void cleanup() { qInstallMessageHandler(m_before); }
    void everySceneIsFitToUse_data();
    void everySceneIsFitToUse();

private:
    QtMessageHandler m_before = nullptr;
};

void tst_Scenes::everySceneIsFitToUse_data()
{
    const QSize landscape(1280, 800);
    const QSize portrait(800, 1280);
    const QSize small(1024, 600);
    const QString light = QStringLiteral("light");
    QTest::addColumn<Look>("look");
    for (const Look &look : {Look{landscape}, Look{portrait}, Look{portrait, light, 2.0},
             Look{landscape, QStringLiteral("sunlight"), 2.0}, Look{landscape, light, 2.0, QStringLiteral("cy")},
             Look{small, light, 1.0, pseudo}, Look{portrait, light, 1.5, pseudo}})
        QTest::addRow("%dx%d, %s, %d %%, %s", look.size.width(), look.size.height(), qPrintable(look.theme),
            int(look.textScale * 100), qPrintable(look.language))
            << look;
}

void tst_Scenes::everySceneIsFitToUse()
{
    QFETCH(const Look, look);
    OnStage stage(look);
    QCOMPARE(stage.problem(), QString());

    QStringList faults;
    for (const QString &scene : stage.scenes()) {
        stage.show(scene);
        const QList<QQuickItem *> visible = stage.visibleItems();
        const Items items(visible.begin(), visible.end());
        QStringList found = tooSmall(items) + besideTheWindow(items, look.size) + withoutSpokenName(items)
            + cutOrCovered(items, look.size) + std::exchange(complaints, {});
        if (look.language == pseudo) found += untranslated(items, stage);
        for (const QString &fault : std::as_const(found))
            faults.append(scene + QStringLiteral(": ") + fault);
    }

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_Scenes)
#include "tst_Scenes.moc"
