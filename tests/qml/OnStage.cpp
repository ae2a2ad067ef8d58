// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QQmlEngine>

namespace alongside::tests {

namespace {

QQuickItem *coverOf(QQuickItem &content)
{
    for (QQuickItem *child : content.childItems())
        if (isA(*child, "QQuickOverlay") && child->isVisible() && !child->childItems().isEmpty()) return child;
    return nullptr;
}

// A row that a list keeps for later stays visible where it was, and is not drawn.
bool isKeptForLater(QQuickItem &item)
{
    QQuickItem *view = item.parentItem() ? item.parentItem()->parentItem() : nullptr;
    if (!view || !isA(*view, "QQuickItemView") || !item.property("index").isValid()) return false;
    QQuickItem *shown = nullptr;
    QMetaObject::invokeMethod(
        view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, shown), Q_ARG(int, item.property("index").toInt()));
    return shown != &item;
}

void collect(QQuickItem &item, QList<QQuickItem *> &found)
{
    if (!item.isVisible() || item.opacity() < 0.01 || isKeptForLater(item)) return;
    if (!visiblePartOf(item).isEmpty()) found.append(&item);
    for (QQuickItem *child : item.childItems())
        collect(*child, found);
}

} // namespace

OnStage::OnStage(const Look &look) : m_finder(m_view)
{
    m_language.show(look.language);
    m_view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    m_view.engine()->addImportPath(QStringLiteral(":/gallery"));
    m_view.setInitialProperties({{QStringLiteral("finder"), QVariant::fromValue(static_cast<QObject *>(&m_finder))},
        {QStringLiteral("themeName"), look.theme}, {QStringLiteral("textScale"), look.textScale},
        {QStringLiteral("still"), true}});
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(look.size);
    m_view.setSource(QUrl(QStringLiteral("qrc:/gallery/Gallery.qml")));
    m_view.show();
}

QString OnStage::problem() const
{
    QStringList sentences;
    for (const QQmlError &error : m_view.errors())
        sentences.append(error.toString());
    return sentences.join(u'\n');
}

QStringList OnStage::scenes() const { return m_view.rootObject()->property("sceneNames").toStringList(); }

// A Repeater that goes deletes its items later, and so on inwards: a page within a page within the stage.
void OnStage::clear()
{
    constexpr int deepest = 4;
    QMetaObject::invokeMethod(m_view.rootObject(), "clear");
    for (int depth = 0; depth < deepest; ++depth)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void OnStage::show(const QString &scene)
{
    clear();
    QMetaObject::invokeMethod(m_view.rootObject(), "show", Q_ARG(QString, scene));
    draw();
}

// Wrapped words change heights, heights change places: the second round settles them.
QImage OnStage::draw()
{
    QCoreApplication::processEvents();
    m_view.grabWindow();
    QCoreApplication::processEvents();
    return m_view.grabWindow();
}

QObject *OnStage::screens() const { return m_view.rootObject()->property("screens").value<QObject *>(); }

QList<QQuickItem *> OnStage::visibleItems() const
{
    QList<QQuickItem *> found;
    QQuickItem *cover = coverOf(*m_view.contentItem());
    collect(cover ? *cover : *m_view.contentItem(), found);
    return found;
}

QRectF placeOf(const QQuickItem &item) { return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())); }

QRectF visiblePartOf(const QQuickItem &item)
{
    QRectF part = placeOf(item);
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem())
        if (above->clip() || !above->parentItem()) part &= placeOf(*above);
    return part;
}

bool isA(const QObject &object, const char *className) { return object.inherits(className); }

QString describe(const QQuickItem &item)
{
    QString text = item.property("text").toString();
    if (text.isEmpty()) text = item.property("spokenAs").toString();
    return QStringLiteral("%1 \"%2\" %3×%4 (%5)")
        .arg(item.objectName(), text)
        .arg(item.width())
        .arg(item.height())
        .arg(QLatin1String(item.metaObject()->className()));
}

} // namespace alongside::tests
