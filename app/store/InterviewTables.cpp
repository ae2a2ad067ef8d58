// SPDX-License-Identifier: Apache-2.0
#include "app/store/InterviewTables.h"

namespace alongside {

// A form's document comes last: a row is read up to the last column that is asked for. Rows of forms are large, so
// their table is not clustered by id; an answer is one small row and one entry of one index.
Result<void> addInterviews(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Questionnaire" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "url" TEXT, "version" TEXT, "title" TEXT, "publishedAt" TEXT, "status" TEXT, "document" TEXT
        );

        CREATE TABLE "Reassessment" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "form" TEXT, "previous" TEXT, "startedAt" TEXT, "startedBy" TEXT, "questionnaire" TEXT,
            "format" TEXT, "position" TEXT, "sittings" TEXT, "outcome" TEXT, "nextReview" TEXT, "completedAt" TEXT,
            "completedBy" TEXT, "agreement" TEXT, "agreementWords" TEXT, "agreementAttachment" TEXT,
            "agreementHash" TEXT, "agreedAt" TEXT, "agreementTakenBy" TEXT, "history" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX reassessment_of_person ON "Reassessment" ("person");

        CREATE TABLE "Answer" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "reassessment" TEXT, "answerKey" TEXT, "value" TEXT, "absence" TEXT, "answeredBy" TEXT,
            "how" TEXT, "reversed" TEXT, "seen" TEXT, "means" TEXT, "at" TEXT, "by" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX answer_of_reassessment ON "Answer" ("reassessment");

        CREATE TABLE "Campaign" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "name" TEXT, "form" TEXT, "from" TEXT, "due" TEXT
        ) WITHOUT ROWID;

        CREATE TABLE "Invitation" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "campaign" TEXT, "person" TEXT, "bookedFor" TEXT, "bookedTime" TEXT, "coach" TEXT, "declinedOn" TEXT,
            "declinedWhy" TEXT, "awayUntil" TEXT, "awayWhy" TEXT, "needsAdvocate" INTEGER, "advocate" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX invitation_to_campaign ON "Invitation" ("campaign");
    )sql"));
}

Result<void> addInvitationPlaces(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        ALTER TABLE "Invitation" ADD COLUMN "bookedPlace" TEXT;
        ALTER TABLE "Invitation" ADD COLUMN "declinedSaidBy" TEXT;
        ALTER TABLE "Invitation" ADD COLUMN "history" TEXT
    )sql"));
}

// The thumbnail comes last: a row is read up to the last column that is asked for.
Result<void> addEasyPictures(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "OwnSymbol" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "means" TEXT, "mediaType" TEXT, "size" INTEGER, "hash" TEXT, "by" TEXT, "at" TEXT,
            "chunks" TEXT, "thumbnail" TEXT
        );
        CREATE INDEX own_symbol_of_person ON "OwnSymbol" ("person");

        CREATE TABLE "PlacePhoto" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "place" TEXT, "mediaType" TEXT, "size" INTEGER, "hash" TEXT, "by" TEXT, "at" TEXT, "chunks" TEXT,
            "thumbnail" TEXT
        )
    )sql"));
}

} // namespace alongside
