// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Task.h"
#include "app/domain/Visit.h"

#include <QMap>

namespace alongside {

using TrialId = Id<struct TrialKind>;

/// How much help a step took, least first (domain.md).
enum class Prompt { Independent, Gesture, Verbal, Model, PartialPhysical, FullPhysical };
inline constexpr std::array everyPrompt{
    Prompt::Independent, Prompt::Gesture, Prompt::Verbal, Prompt::Model, Prompt::PartialPhysical, Prompt::FullPhysical};

/// "independent", "partialPhysical": the form of the wire and of the store.
QString toText(Prompt prompt);
std::optional<Prompt> promptFromText(const QString &text);

using PromptLevels = QMap<StepId, Prompt>;

/// One time that a person did a task, with the help that each step took. A step without a level was not done, or not
/// seen.
struct Trial {
    TrialId id = {};
    PersonId person = {};
    TaskId task = {};
    VisitId visit = {}; ///< during which; empty: apart from one
    CoachId by = {};
    Instant at = {}; ///< when it began
    PromptLevels levels = {};

    /// Every step of the task has its level.
    bool isComplete(const Task &whole) const;

    bool operator==(const Trial &) const = default;
};

} // namespace alongside
