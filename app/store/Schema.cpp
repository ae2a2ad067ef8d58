// SPDX-License-Identifier: Apache-2.0
#include "app/store/Schema.h"

#include "app/store/ChangeTables.h"
#include "app/store/ConcernTables.h"
#include "app/store/DecisionTables.h"
#include "app/store/DraftTables.h"
#include "app/store/EarningsTables.h"
#include "app/store/EqualitiesTables.h"
#include "app/store/InstructionTables.h"
#include "app/store/InterviewTables.h"
#include "app/store/NoteTables.h"
#include "app/store/ReferralTables.h"
#include "app/store/VisitTables.h"
#include "sync/client/ClientTables.h"

namespace alongside {

namespace {

// The places: few rows, read whole.
Result<void> createPlaces(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Site" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "name" TEXT, "capacity" INTEGER, "openDays" TEXT, "morningStart" TEXT, "afternoonStart" TEXT,
            "closures" TEXT, "from" TEXT, "to" TEXT
        ) WITHOUT ROWID;

        CREATE TABLE "WorkStream" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "name" TEXT, "site" TEXT, "from" TEXT, "to" TEXT
        ) WITHOUT ROWID;

        CREATE TABLE "Employer" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "name" TEXT, "address" TEXT, "contactName" TEXT, "phone" TEXT
        ) WITHOUT ROWID;

        CREATE TABLE "Coach" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "name" TEXT, "roles" TEXT, "sites" TEXT, "to" TEXT
        ) WITHOUT ROWID;

        CREATE TABLE "Rule" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "set" TEXT, "name" TEXT, "from" TEXT, "to" TEXT, "value" TEXT
        ) WITHOUT ROWID;
    )sql"));
}

Result<void> createPeople(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Person" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "givenName" TEXT, "familyName" TEXT, "preferredName" TEXT, "phone" TEXT, "alerts" TEXT,
            "communication" TEXT, "contacts" TEXT, "keyCoach" TEXT, "status" TEXT, "source" TEXT, "clientRef" TEXT
        ) WITHOUT ROWID;

        CREATE TABLE "Profile" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "birthDate" TEXT, "started" TEXT, "whatMatters" TEXT, "goodAt" TEXT, "wantsNext" TEXT,
            "address" TEXT, "postcode" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX profile_of_person ON "Profile" ("person");

        CREATE TABLE "Benefit" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "name" TEXT, "from" TEXT, "to" TEXT, "assessmentDay" INTEGER
        ) WITHOUT ROWID;
        CREATE INDEX benefit_of_person ON "Benefit" ("person");

        CREATE TABLE "Placement" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "kind" TEXT, "funder" TEXT, "workStream" TEXT, "employer" TEXT, "from" TEXT, "to" TEXT,
            "reason" TEXT, "weeklyMinutes" INTEGER, "hourlyPence" INTEGER
        ) WITHOUT ROWID;
        CREATE INDEX placement_of_person ON "Placement" ("person");
    )sql"));
}

// One day's marks and one person's marks are found without looking at any other, whatever the history. Marks arrive by
// day and have random ids, so they are appended (a rowid table) rather than clustered by id.
Result<void> createRegister(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Expectation" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "coach" TEXT, "pattern" TEXT, "placement" TEXT, "site" TEXT, "employer" TEXT,
            "workStream" TEXT, "from" TEXT, "to" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX expectation_of_person ON "Expectation" ("person");

        CREATE TABLE "Attendance" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "date" TEXT, "session" TEXT, "workplace" TEXT, "arrival" TEXT, "leaving" TEXT,
            "code" TEXT, "reason" TEXT, "placement" TEXT, "markedAt" TEXT, "markedBy" TEXT, "goneHomeAt" TEXT,
            "note" TEXT, "followUp" TEXT, "history" TEXT
        );
        CREATE INDEX attendance_on_day ON "Attendance" ("date");
        CREATE INDEX attendance_of_person ON "Attendance" ("person", "date");
    )sql"));
}

// record_aside: whole records of kinds that this version does not know.
Result<void> createTheRest(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Conflict" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "type" TEXT, "record" TEXT, "path" TEXT, "base" TEXT, "candidates" TEXT, "status" TEXT, "value" TEXT,
            "saw" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX conflict_about_record ON "Conflict" ("record");

        CREATE TABLE "AccessLine" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "coach" TEXT, "what" TEXT, "at" TEXT
        );

        CREATE TABLE record_aside (
            type TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, fields TEXT NOT NULL,
            PRIMARY KEY (type, id)
        ) WITHOUT ROWID;
    )sql"));
}

Result<void> first(Database &database)
{
    for (const auto create : {createPlaces, createPeople, createRegister, createTheRest, createClientTables})
        if (auto created = create(database); !created) return created;
    return {};
}

// What is being typed, until it is sealed: of this tablet alone. field: MarkDraft::Field, whose numbers stay.
Result<void> addDrafts(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE draft (
            person TEXT NOT NULL, date TEXT NOT NULL, session TEXT NOT NULL, coach TEXT NOT NULL,
            field INTEGER NOT NULL, words TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (person, date, session, coach, field)
        ) WITHOUT ROWID;
    )sql"));
}

Result<void> nameTheTabletOfAccessLines(Database &database)
{
    return database.execute(QStringLiteral(R"sql(ALTER TABLE "AccessLine" ADD COLUMN "device" TEXT)sql"));
}

// What is kept while a visit is going on (its clock, what is being typed) is of this tablet alone. field:
// VisitDraft::Field, whose numbers stay; base: what the field held when typing began.
Result<void> addVisitsAtWork(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE visit_clock (
            visit TEXT PRIMARY KEY, coach TEXT NOT NULL,
            fromWall TEXT NOT NULL, fromSinceBoot INTEGER NOT NULL, fromBoot TEXT NOT NULL,
            seenWall TEXT NOT NULL, seenSinceBoot INTEGER NOT NULL, seenBoot TEXT NOT NULL,
            before INTEGER NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE visit_draft (
            visit TEXT NOT NULL, coach TEXT NOT NULL, field INTEGER NOT NULL,
            words TEXT NOT NULL, base TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (visit, coach, field)
        ) WITHOUT ROWID;
    )sql"));
}

// Visits, notes and actions come by day with random ids, so they are appended, as marks are. A partial index holds
// only what is looked for: what goes on, what names a next visit, what is not done.
Result<void> addVisits(Database &database)
{
    const auto made = database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Visit" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "others" TEXT, "coach" TEXT, "placement" TEXT, "workplace" TEXT, "date" TEXT, "start" TEXT,
            "end" TEXT, "timesFrom" TEXT, "plannedFor" TEXT, "purpose" TEXT, "minutesOnJob" INTEGER,
            "minutesOffJob" INTEGER, "minutesEmployer" INTEGER, "minutesTravel" INTEGER, "seen" TEXT,
            "employersView" TEXT, "personsView" TEXT, "communicationMet" INTEGER, "communicationWhy" TEXT,
            "nextVisit" TEXT, "history" TEXT
        );
        CREATE INDEX visit_of_person ON "Visit" ("person", "date");
        CREATE INDEX visit_of_several ON "Visit" ("date") WHERE "others" IS NOT NULL;
        CREATE INDEX visit_going_on ON "Visit" ("coach") WHERE "end" IS NULL;
        CREATE INDEX visit_with_plan ON "Visit" ("person", "date") WHERE "nextVisit" IS NOT NULL;

        CREATE TABLE "Note" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "visit" TEXT, "words" TEXT, "at" TEXT, "by" TEXT, "corrects" TEXT
        );
        CREATE INDEX note_of_person ON "Note" ("person", "at");
        CREATE INDEX note_of_visit ON "Note" ("visit");

        CREATE TABLE "Action" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "visit" TEXT, "words" TEXT, "due" TEXT, "ownedBy" TEXT, "coach" TEXT, "doneAt" TEXT,
            "doneBy" TEXT
        );
        CREATE INDEX action_to_do ON "Action" ("person") WHERE "doneAt" IS NULL;
        CREATE INDEX action_of_visit ON "Action" ("visit");
    )sql"));
    return made ? addVisitsAtWork(database) : made;
}

// Every index of a mark is one more page to encrypt and write while a coach waits for a tap.
Result<void> makeTapsCheaper(Database &database)
{
    if (auto merged = mergeOutboxIndexes(database); !merged) return merged;
    return database.execute(QStringLiteral("DROP INDEX attendance_of_person")); // ids follow from person, day, session
}

// The thumbnail comes last: a row is read up to the last column that is asked for.
Result<void> addAttachments(Database &database)
{
    if (auto added = addChunkTables(database); !added) return added;
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Face" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "mediaType" TEXT, "size" INTEGER, "hash" TEXT, "by" TEXT, "at" TEXT, "chunks" TEXT,
            "thumbnail" TEXT
        );
        CREATE INDEX face_of_person ON "Face" ("person");

        CREATE TABLE "Attachment" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "purpose" TEXT, "visit" TEXT, "mediaType" TEXT, "size" INTEGER, "hash" TEXT, "by" TEXT,
            "at" TEXT, "chunks" TEXT, "thumbnail" TEXT
        );
        CREATE INDEX attachment_of_person ON "Attachment" ("person");
        CREATE INDEX attachment_of_visit ON "Attachment" ("visit") WHERE "visit" IS NOT NULL;
    )sql"));
}

Result<void> addDepartures(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Departure" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "who" TEXT, "name" TEXT, "service" TEXT, "on" TEXT
        ) WITHOUT ROWID
    )sql"));
}

// Pauses are looked up by placement on every register; what changed at a placement, on one person's page.
Result<void> addPlacementHistory(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Pause" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "placement" TEXT, "from" TEXT, "back" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX pause_of_placement ON "Pause" ("placement");

        CREATE TABLE "PlacementChange" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "placement" TEXT, "what" TEXT, "from" TEXT, "reason" TEXT, "weeklyMinutes" INTEGER,
            "hourlyPence" INTEGER, "by" TEXT, "at" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX placement_change_of_placement ON "PlacementChange" ("placement");

        ALTER TABLE "Employer" ADD COLUMN "contacts" TEXT;
        CREATE INDEX expectation_at_employer ON "Expectation" ("employer") WHERE "employer" IS NOT NULL;
    )sql"));
}

// The words of a row come with it (WordRows).
Result<void> dropTriggersOfWords(Database &database)
{
    return database.execute(
        QStringLiteral("DROP TRIGGER IF EXISTS note_written; DROP TRIGGER IF EXISTS visit_written"));
}

// Files of version 29 kept what had come early where it was: TabletFile sees to that after each last step.
Result<void> changeNothing(Database &) { return {}; }

constexpr Migration migrations[] = {{1, first}, {2, addDrafts}, {3, nameTheTabletOfAccessLines}, {4, addGoneTable},
    {5, addVisits}, {6, makeTapsCheaper}, {7, addAttachments}, {8, addDepartures}, {9, addPlacementHistory},
    {10, addNoteSearch}, {11, addInstruction}, {12, gatherDrafts}, {13, addDecisions}, {14, addConcerns},
    {15, addVisitSearch}, {16, addInterviews}, {17, addConcernOutcomes}, {18, addInvitationPlaces}, {19, addEarnings},
    {20, addLooksHere}, {21, addEasyPictures}, {22, addReferrals}, {23, addBenefitTerms}, {24, dropTriggersOfWords},
    {25, addChanges}, {26, addBenefitHistory}, {27, addEqualities}, {28, nameThePersonOfCopies},
    {29, nameTheChangesOfPlacements}, {30, changeNothing}};
static_assert(versionsIncrease(migrations));

} // namespace

std::span<const Migration> tabletMigrations() { return migrations; }

} // namespace alongside
