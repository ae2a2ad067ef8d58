// SPDX-License-Identifier: Apache-2.0
#include "qml/gallery/Finder.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace alongside {

namespace {

// Delegates are children on the screen but not of the object tree; popups the other way round.
QObject *findBelow(QObject *object, const QString &name)
{
    if (object->objectName() == name) return object;
    QObjectList below = object->children();
    if (const auto *item = qobject_cast<QQuickItem *>(object)) {
        for (QQuickItem *child : item->childItems())
            if (!below.contains(child)) below.append(child);
    }
    for (QObject *child : std::as_const(below))
        if (QObject *found = findBelow(child, name)) return found;
    return nullptr;
}

} // namespace

QObject *Finder::object(const QString &name) const { return findBelow(m_window.contentItem(), name); }

} // namespace alongside
