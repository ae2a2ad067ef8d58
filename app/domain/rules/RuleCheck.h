// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/DatedRule.h"

namespace alongside {

/// What is wrong with one rule by itself, a sentence each for whoever keeps the file; empty: nothing.
QStringList wrongIn(const DatedRule &rule);
/// What is wrong with a rule beside those that stand before it in the file: the same id, or the same set, name and day.
QStringList wrongBeside(const QList<DatedRule> &earlier, const DatedRule &rule);

} // namespace alongside
