// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathCollection.h"
#include "app/domain/fhirpath/Term.h"

namespace alongside::fhirpath {

class Evaluation;
struct Scope;

/// A function an expression can call: how many arguments it takes, and what it does.
struct FunctionRow {
    const char *name;
    int leastArguments;
    int mostArguments;
    enum class Yields {
        Items, ///< some of the places it was given, or places below them
        Value, ///< something worked out
    } yields;
    /// `input` stands before the dot; the arguments are parts of `call`, evaluated in `scope` when it asks for them.
    PathCollection (*apply)(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope);
};

/// Null where this engine has no such function.
const FunctionRow *functionNamed(const QString &name);

QList<FunctionRow> existenceFunctions();
QList<FunctionRow> subsetFunctions();
QList<FunctionRow> treeFunctions();
QList<FunctionRow> textFunctions();
QList<FunctionRow> numberFunctions();
QList<FunctionRow> conversionFunctions();

} // namespace alongside::fhirpath
