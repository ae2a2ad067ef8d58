// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/DatedRule.h"
#include "sync/protocol/Record.h"

namespace alongside {

/// A dated rule as the fields of a Rule: its figures lie in `value`, beside id, version, confidence and source.
QJsonObject fieldsOf(const DatedRule &rule);
/// The same of `value` alone.
QJsonObject ruleValueOf(const DatedRule &rule);
/// The way back. Rules that were not released from a file of rules (the duty phone) have version 0 and no id.
DatedRule ruleFrom(const QJsonObject &fields);

} // namespace alongside
