// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/ChangeLog.h"

#include <QSet>

namespace alongside {

/// Held mutations of one device that touch the same records, in the order of its queue. Never empty.
using StoredBundle = QList<StoredMutation>;

/// Whether one of its operations is about one of these records, or refers to one.
bool names(const Mutation &mutation, const QSet<QString> &records);

/// Everything that is held, sorted into bundles: the one whose first mutation came first before the others.
QList<StoredBundle> bundlesOf(QList<StoredMutation> held);

} // namespace alongside
