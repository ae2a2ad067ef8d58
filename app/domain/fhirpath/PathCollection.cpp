// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/PathCollection.h"

namespace alongside::fhirpath {

std::optional<PathValue> valueOf(const PathItem &item)
{
    if (const auto *node = std::get_if<PathNodePointer>(&item)) return (*node)->value();
    return std::get<PathValue>(item);
}

std::optional<PathValue> singleValue(const PathCollection &collection)
{
    if (collection.size() != 1) return {};
    return valueOf(collection.first());
}

Verdict verdictOf(const PathCollection &collection)
{
    if (collection.size() != 1) return Verdict::Unknown;
    const auto value = valueOf(collection.first());
    const bool *yes = value ? std::get_if<bool>(&*value) : nullptr;
    return yes == nullptr || *yes ? Verdict::Yes : Verdict::No;
}

} // namespace alongside::fhirpath
