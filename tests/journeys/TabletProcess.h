// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Composition.h"

#include <QQuickItem>

#include <functional>

namespace alongside {

/// Runs the real app (Composition, Main.qml, writer's thread, SQLCipher) on the folder of an enrolled tablet, until a
/// test kills it or it says that it is done. makeHand: what stands in place of a coach's hand, once M. Hicks has
/// signed in.
int runTablet(int argc, char *argv[], const std::function<std::unique_ptr<QObject>(Composition &)> &makeHand);

/// The visible item of that name, or nothing.
QQuickItem *visibleItem(QQuickItem *below, const QString &name);

} // namespace alongside
