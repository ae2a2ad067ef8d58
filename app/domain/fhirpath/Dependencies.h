// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

namespace alongside::fhirpath {

struct Term;

/// What an expression looks at, so that an answer re-evaluates only what it can change. Never too little.
struct Dependencies {
    /// Items it picks by `linkId`: an answer of one of them, or of anything below it, can change the result.
    QSet<QString> linkIds = {};
    /// It also looks at answers it does not name.
    enum class Reach { NamedItems, Everything } reach = Reach::NamedItems;
    QSet<QString> variables = {}; ///< `%name`s other than resource, rootResource and context

    bool operator==(const Dependencies &) const = default;
};

Dependencies dependenciesOf(const Term &term);

} // namespace alongside::fhirpath
