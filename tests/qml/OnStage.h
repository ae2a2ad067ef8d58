// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/gallery/Finder.h"
#include "qml/i18n/Language.h"

#include <QQuickItem>
#include <QQuickView>

namespace alongside::tests {

/// How a page is looked at.
struct Look {
    QSize size{1280, 800};
    QString theme = QStringLiteral("light");
    double textScale = 1.0;
    QString language = QStringLiteral("en");
};

/// The gallery in a window of the test: the real pages on made-up screens. Offscreen, Qt draws without a graphics card.
class OnStage {
public:
    explicit OnStage(const Look &look = {});

    /// Empty when the gallery opened; what went wrong otherwise.
    QString problem() const;
    QStringList scenes() const;
    /// The scene is laid out and drawn when this returns.
    void show(const QString &scene);
    /// Lays out and draws what changed.
    QImage draw();

    QQuickView &window() { return m_view; }
    QObject *object(const QString &name) const { return m_finder.object(name); }
    QQuickItem *item(const QString &name) const { return qobject_cast<QQuickItem *>(object(name)); }
    /// The made-up TabletScreens of the scene shown.
    QObject *screens() const;
    /// Everything that can be seen, at least in part, behind no edge that clips it; pages behind an open sheet are not.
    QList<QQuickItem *> visibleItems() const;

private:
    /// Nothing of the scene before is left when this returns, no open sheet either.
    void clear();

    Language m_language;
    QQuickView m_view;
    Finder m_finder;
};

/// Where the item is, in the window.
QRectF placeOf(const QQuickItem &item);
/// The part of it that no parent clips.
QRectF visiblePartOf(const QQuickItem &item);
/// Whether it is of that class or of one below it: "QQuickText", "QQuickAbstractButton".
bool isA(const QObject &object, const char *className);
/// "mark0 (MarkButton_QMLTYPE_12)": for the message of a failed test.
QString describe(const QQuickItem &item);

} // namespace alongside::tests
