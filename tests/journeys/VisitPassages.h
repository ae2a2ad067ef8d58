// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>

namespace alongside {

/// What the hand of tst_KillWhileVisiting types: a few letters into one field, then into the next, and round again.
struct VisitPassages {
    static constexpr int letters = 8; ///< before the next field
    static constexpr int fields = 3;

    static int fieldOf(int letter) { return letter / letters % fields; }
    static char letter(int letter) { return char('a' + letter % 26); }
    /// How many fields so many letters have come to.
    static int reached(int typed) { return std::min(fields, (typed + letters - 1) / letters); }
    /// What stands in that field after so many letters.
    static QString textOf(int field, int typed)
    {
        QString text;
        for (int each = 0; each < typed; ++each)
            if (fieldOf(each) == field) text.append(QLatin1Char{letter(each)});
        return text;
    }
};

} // namespace alongside
