// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/RuleBook.h"
#include "platform/base/Result.h"

namespace alongside {

/// A file of dated rules as it was read: what is right, and what is wrong with the rest.
struct RuleFile {
    struct Problem {
        int line = 0; ///< of the file, from 1
        QString words = {};
    };

    QList<DatedRule> rules = {};
    QList<Problem> problems = {};

    bool isRight() const { return problems.isEmpty() && !rules.isEmpty(); }
    int wrongRows() const; ///< a row may have several problems
};

/// Comma-separated values with the columns id, set, name, from, to, version, confidence, source, figures; figures are
/// written "weeklyLimit=203.50; hoursBelow=16". The three tables of figures that the project collects
/// (rules/README.md) are read too, each by its own columns. Rejected when it is no such table, Corrupt when it is no
/// text.
Result<RuleFile> readRuleFile(const QByteArray &bytes);

/// The rules that come with the program.
QByteArray ownRules();

} // namespace alongside
