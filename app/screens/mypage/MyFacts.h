// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Action.h"
#include "app/domain/Attachment.h"
#include "app/domain/AttendanceSummary.h"
#include "app/domain/Consent.h"
#include "app/domain/Note.h"
#include "app/domain/Person.h"
#include "app/domain/Profile.h"
#include "app/domain/Reassessment.h"
#include "app/domain/Task.h"
#include "app/domain/Trial.h"
#include "app/domain/referral/Referral.h"
#include "platform/sql/Database.h"

namespace alongside {

/// A task, and how it went when it was last practised.
struct TaskFacts {
    Task task = {};
    std::optional<Trial> last = {};
};

/// What is known about a person, gathered to be said to them. Concerns are no part of it (domain.md).
struct MyFacts {
    Person person = {};
    Profile profile = {};
    QStringList places = {}; ///< where they work, a sentence each
    AttendanceSummary attendance = {};
    int visitCount = 0;
    QList<Visit> visits = {}; ///< the latest few, latest first
    QList<NoteThread> notes = {}; ///< latest first
    QList<TaskFacts> tasks = {};
    std::optional<QList<Reassessment>> reviews = {}; ///< nothing: whoever is signed in may not read them
    std::optional<QList<Referral>> referrals = {}; ///< likewise
    QList<Attachment> pictures = {}; ///< and recordings, last first, whoever added them
    QDate picturesFrom = {}; ///< the first day of which this tablet knows them; invalid: of all
    QList<Action> promises = {}; ///< not done yet
    QList<Consent> consents = {};
    QHash<QString, QString> coaches = {}; ///< names by id
    QDate today = {};

    QString nameOf(const CoachId &coach) const { return coaches.value(coach.text); }
};

/// Names of coaches by id, those who have left too; none where they cannot be read.
QHash<QString, QString> coachNames(Database &reader);

/// With the interface's own connection. What cannot be read is left out: the person's own copy is better than none.
MyFacts myFactsOf(Database &reader, const Person &person, QDate today);

} // namespace alongside
