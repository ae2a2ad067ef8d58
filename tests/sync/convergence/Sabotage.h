// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestTablet.h"
#include "tests/sync/convergence/PlantedBug.h"

namespace alongside {

/// A sink with the bug, where the bug is the sink's.
TestTablet::WrapSink sinkWith(PlantedBug bug, quint64 seed);

/// What the bug puts into a tablet's new file.
void sabotageFile(PlantedBug bug, TestTablet &tablet);

/// What the bug does to a tablet's file after an attempt, where it is the outbox's.
void sabotageAfterSync(PlantedBug bug, TestTablet &tablet);

/// What the bug does to a tablet's file before an attempt, when the tablet has heard what it may hold from now on.
void sabotageBeforeSync(PlantedBug bug, TestTablet &tablet, const QStringList &scope);

/// What the bug does to a tablet's file when this answer is on its way to it.
void sabotageBeforeReply(PlantedBug bug, TestTablet &tablet, const HttpReply &reply);

} // namespace alongside
