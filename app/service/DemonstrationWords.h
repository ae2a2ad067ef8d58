// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Task.h"

#include <QStringList>

namespace alongside {

/// Sentences that coaches might write on visits and in notes, and tasks that people might learn.
const QStringList &everySight();
const QStringList &everyView();
const QStringList &everyVisitPurpose();
const QStringList &everyRemark();
const QStringList &everyPromise();
/// Templates: a name and its steps, without ids.
const QList<Task> &everyLesson();

} // namespace alongside
