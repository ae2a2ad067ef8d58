// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>
#include <QList>

namespace alongside {

using TaskId = Id<struct TaskKind>;
using StepId = Id<struct StepKind>;

/// One step of a task, and what tells the person that it is time for it.
struct TaskStep {
    StepId id = {};
    QString words = {};
    QString cue = {}; ///< natural, not a coach's: "the bucket is full"

    bool operator==(const TaskStep &) const = default;
};

/// Systematic instruction: a piece of work as ordered steps. Without a person it is a template that anybody's task can
/// begin with.
struct Task {
    TaskId id = {};
    PersonId person = {};
    QString name = {};
    TaskId madeFrom = {}; ///< the template
    QList<TaskStep> steps = {};
    QDate to = {}; ///< last day of practice; invalid: it goes on

    bool isTemplate() const { return person.isEmpty(); }
    bool isPractised() const { return !to.isValid(); }
    const TaskStep *step(const StepId &wanted) const; ///< nullptr where there is none

    bool operator==(const Task &) const = default;
};

/// So many steps fit in a record, and nobody learns more at a time.
inline constexpr int mostSteps = 40;
inline constexpr int longestStep = 120; ///< characters of a step's words, and of its cue

/// The step changed, or added at the end where there is none of that id.
QList<TaskStep> withStep(QList<TaskStep> steps, const TaskStep &step);
QList<TaskStep> withoutStep(QList<TaskStep> steps, const StepId &id);
/// One place up; the first stays where it is.
QList<TaskStep> withStepEarlier(QList<TaskStep> steps, const StepId &id);

} // namespace alongside
