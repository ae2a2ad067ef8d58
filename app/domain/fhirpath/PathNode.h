// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathValue.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace alongside::fhirpath {

class PathNode;
using PathNodePointer = std::shared_ptr<const PathNode>;

/// One element of a resource, as an expression walks through it. Immutable; any thread.
class PathNode {
public:
    struct Child {
        QString name; ///< without the type: "value" for `valueCoding`
        PathNodePointer node;
    };

    virtual ~PathNode() = default;
    /// "QuestionnaireResponse", "Coding", "string"; empty where it is not known.
    virtual QString type() const = 0;
    /// The children of this name, in order; "value" finds `valueCoding`.
    virtual QList<PathNodePointer> children(const QString &name) const = 0;
    /// All of them, in order.
    virtual QList<Child> children() const = 0;
    /// Of a primitive, or of a Quantity; nothing for anything else.
    virtual std::optional<PathValue> value() const = 0;
};

} // namespace alongside::fhirpath
