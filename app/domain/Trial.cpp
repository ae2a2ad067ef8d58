// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Trial.h"

#include <algorithm>

namespace alongside {

QString toText(Prompt prompt)
{
    switch (prompt) {
    case Prompt::Independent:
        return QStringLiteral("independent");
    case Prompt::Gesture:
        return QStringLiteral("gesture");
    case Prompt::Verbal:
        return QStringLiteral("verbal");
    case Prompt::Model:
        return QStringLiteral("model");
    case Prompt::PartialPhysical:
        return QStringLiteral("partialPhysical");
    case Prompt::FullPhysical:
        return QStringLiteral("fullPhysical");
    }
    Q_UNREACHABLE();
}

std::optional<Prompt> promptFromText(const QString &text)
{
    const auto found =
        std::find_if(everyPrompt.begin(), everyPrompt.end(), [&](Prompt prompt) { return toText(prompt) == text; });
    return found == everyPrompt.end() ? std::nullopt : std::optional{*found};
}

bool Trial::isComplete(const Task &whole) const
{
    return std::all_of(
        whole.steps.begin(), whole.steps.end(), [this](const TaskStep &step) { return levels.contains(step.id); });
}

} // namespace alongside
