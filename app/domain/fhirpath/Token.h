// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace alongside::fhirpath {

/// One word of an expression.
struct Token {
    enum class Kind {
        Name, ///< an identifier, and words such as `and`
        QuotedName, ///< in back quotes: never a word of the language
        Text,
        Number,
        Date, ///< with what follows "@"
        DateTime,
        Time,
        Symbol, ///< operators, brackets, "%" and "$"
        End,
    };

    Kind kind = Kind::End;
    QString text = {}; ///< without quotes; escapes are resolved
    qsizetype position = 0; ///< of its first character, from 0

    bool is(const char *symbol) const { return kind == Kind::Symbol && text == QLatin1String{symbol}; }
    bool isWord(const char *word) const { return kind == Kind::Name && text == QLatin1String{word}; }
};

} // namespace alongside::fhirpath
