// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QQuickWindow;

namespace alongside {

/// Finds what a page calls by name, in items and in popups alike: how the gallery opens a sheet for its picture.
class Finder : public QObject {
    Q_OBJECT

public:
    explicit Finder(QQuickWindow &window) : m_window(window) { }

    /// Nullptr when nothing has that objectName.
    Q_INVOKABLE QObject *object(const QString &name) const;

private:
    QQuickWindow &m_window;
};

} // namespace alongside
