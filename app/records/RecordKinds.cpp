// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"

#include "app/domain/Role.h"
#include "app/records/ChangeKinds.h"
#include "app/records/EarningsKinds.h"
#include "app/records/EqualitiesKinds.h"
#include "app/records/InterviewKinds.h"
#include "app/records/KindParts.h"
#include "app/records/ReferralKinds.h"

namespace alongside {

namespace {

using namespace kindpart;

RecordKind person()
{
    return {.type = kind::person,
        .fields = {text("givenName"), text("familyName"), text("preferredName"), text("phone"), list("alerts"),
            list("communication"), list("contacts"), idOf("keyCoach"), text("status"),
            field("source", FieldType::Text, MergeRule::Immutable),
            field("clientRef", FieldType::Text, MergeRule::Immutable)},
        .readers = staff(),
        .writers = coaches(),
        .historyOf = {QStringLiteral("preferredName"), QStringLiteral("alerts"), QStringLiteral("communication"),
            QStringLiteral("contacts"), QStringLiteral("givenName"), QStringLiteral("familyName"),
            QStringLiteral("phone"), QStringLiteral("keyCoach"), QStringLiteral("status")}};
}

RecordKind profile()
{
    return {.type = kind::profile,
        .fields = QList<RecordField>{fixed(idOf("person")), date("birthDate"), date("started"), text("whatMatters"),
                      text("goodAt"), text("wantsNext")}
            + together("home", {text("address"), text("postcode")}),
        .key = {QStringLiteral("person")},
        .readers = coaches(),
        .writers = coaches(),
        .historyOf = {QStringLiteral("whatMatters"), QStringLiteral("goodAt"), QStringLiteral("wantsNext"),
            QStringLiteral("birthDate"), QStringLiteral("started"), QStringLiteral("address"),
            QStringLiteral("postcode")}};
}

RecordKind benefit()
{
    return {.type = kind::benefit,
        .fields = QList<RecordField>{fixed(idOf("person")), fixed(text("name")),
                      field("assessmentDay", FieldType::Integer), text("housing"), text("limitedCapability"),
                      text("jurisdiction"), field("cycleWeeks", FieldType::Integer)}
            + together("dates", {date("from"), date("to")}),
        .readers = toTexts({Role::Earnings}),
        .writers = toTexts({Role::Earnings}),
        .historyOf = {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("assessmentDay"),
            QStringLiteral("housing"), QStringLiteral("limitedCapability"), QStringLiteral("jurisdiction"),
            QStringLiteral("cycleWeeks")}};
}

RecordKind site()
{
    return {.type = kind::site,
        .fields =
            QList<RecordField>{text("name"), field("capacity", FieldType::Integer), text("openDays"),
                field("morningStart", FieldType::Time), field("afternoonStart", FieldType::Time), list("closures")}
            + together("dates", {date("from"), date("to")}),
        .readers = staff(),
        .writers = managers()};
}

RecordKind workStream()
{
    return {.type = kind::workStream,
        .fields = QList<RecordField>{text("name"), idOf("site")} + together("dates", {date("from"), date("to")}),
        .readers = staff(),
        .writers = managers()};
}

RecordKind employer()
{
    return {.type = kind::employer,
        .fields = {text("name"), text("address"), text("contactName"), text("phone"),
            field("contacts", FieldType::List, MergeRule::Append)},
        .readers = staff(),
        .writers = coaches()};
}

// Which change for several people ended it, or began it, is no matter of its dates: whoever decides between two last
// days is not asked about that.
RecordKind placement()
{
    return {.type = kind::placement,
        .fields = QList<RecordField>{fixed(idOf("person")), text("kind"), text("funder"),
                      field("begunByChange", FieldType::Id, MergeRule::Immutable),
                      field("endedByChange", FieldType::Id, MergeRule::LastWrite)}
            + together("where", {idOf("workStream"), idOf("employer")})
            + together("dates", {date("from"), date("to"), text("reason")})
            + together("terms", {field("weeklyMinutes", FieldType::Integer), field("hourlyPence", FieldType::Integer)}),
        .readers = coaches(),
        .writers = coaches()};
}

/// What holds at a placement from a day on. Of two coaches who say different terms from the same day somebody decides;
/// whys follow each other.
RecordKind placementChange()
{
    return {.type = kind::placementChange,
        .fields = QList<RecordField>{fixed(idOf("person")), fixed(idOf("placement")), fixed(text("what")),
                      fixed(date("from")), field("reason", FieldType::Text, MergeRule::Append)}
            + together("terms", {field("weeklyMinutes", FieldType::Integer), field("hourlyPence", FieldType::Integer)})
            + together("stamp",
                {field("by", FieldType::Id, MergeRule::LastWrite),
                    field("at", FieldType::Timestamp, MergeRule::LastWrite)}),
        .key = {QStringLiteral("placement"), QStringLiteral("what"), QStringLiteral("from")},
        .readers = coaches(),
        .writers = coaches()};
}

/// The register's part of a placement that is suspended or has ended: relief staff need it, and not the why.
RecordKind pause()
{
    return {.type = kind::pause,
        .fields = {fixed(idOf("person")), fixed(idOf("placement")), fixed(date("from")), date("back")},
        .key = {QStringLiteral("placement"), QStringLiteral("from")},
        .readers = staff(),
        .writers = coaches()};
}

/// The register's part of a placement, a kind of its own because relief staff may read it (see README.md).
RecordKind expectation()
{
    return {.type = kind::expectation,
        .fields = QList<RecordField>{fixed(idOf("person")), idOf("coach"), text("pattern"), idOf("placement")}
            + together("where", {idOf("site"), idOf("employer"), idOf("workStream")})
            + together("dates", {date("from"), date("to")}),
        .readers = staff(),
        .writers = coaches()};
}

/// Only what people typed can conflict: code with reason, workplace, arrival, leaving.
RecordKind attendance()
{
    return {.type = kind::attendance,
        .fields =
            QList<RecordField>{fixed(idOf("person")), fixed(date("date")), fixed(text("session")),
                field("workplace", FieldType::Id), field("arrival", FieldType::Time), field("leaving", FieldType::Time)}
            + together("mark", {text("code"), text("reason")})
            + together("stamp",
                {field("markedAt", FieldType::Timestamp, MergeRule::Earliest),
                    field("markedBy", FieldType::Id, MergeRule::Earliest)})
            + QList<RecordField>{field("placement", FieldType::Id, MergeRule::LastWrite),
                field("goneHomeAt", FieldType::Timestamp, MergeRule::Earliest),
                field("note", FieldType::Text, MergeRule::Append),
                field("followUp", FieldType::List, MergeRule::Append)},
        .key = {QStringLiteral("person"), QStringLiteral("date"), QStringLiteral("session")},
        .readers = staff(),
        .writers = staff(),
        .historyOf = {QStringLiteral("code"), QStringLiteral("reason"), QStringLiteral("arrival"),
            QStringLiteral("leaving"), QStringLiteral("workplace"), QStringLiteral("goneHomeAt"),
            QStringLiteral("note")},
        .datedBy = QStringLiteral("date")};
}

/// Dated, replaceable figures and lists of the service; today the attendance codes.
RecordKind rule()
{
    return {.type = kind::rule,
        .fields = {fixed(text("set")), fixed(text("name")), fixed(date("from")), date("to"),
            field("value", FieldType::Map)},
        .key = {QStringLiteral("set"), QStringLiteral("name"), QStringLiteral("from")},
        .readers = staff(),
        .writers = managers()};
}

RecordKind coach()
{
    return {.type = kind::coach,
        .fields = {text("name"), list("roles"), list("sites"), date("to")},
        .readers = staff(),
        .writers = managers()};
}

RecordKind accessLine()
{
    return {.type = kind::accessLine,
        .fields = {fixed(idOf("person")), field("coach", FieldType::Id, MergeRule::Immutable),
            field("device", FieldType::Text, MergeRule::Immutable), fixed(text("what")),
            fixed(field("at", FieldType::Timestamp))},
        .readers = toTexts({Role::Manager}),
        .writers = staff(),
        .datedBy = QStringLiteral("at"),
        .growth = RecordKind::Growth::OnlyAdded};
}

/// What somebody wrote is never lost and never asked about: two texts follow each other. When it was, is one answer.
RecordKind visit()
{
    const auto minutes = [](const char *name) { return field(name, FieldType::Integer); };
    return {.type = kind::visit,
        .fields =
            QList<RecordField>{fixed(idOf("person")), field("others", FieldType::List, MergeRule::Append),
                field("coach", FieldType::Id, MergeRule::Immutable), idOf("placement"), idOf("workplace"),
                field("plannedFor", FieldType::Date, MergeRule::LastWrite), text("purpose"), minutes("minutesOnJob"),
                minutes("minutesOffJob"), minutes("minutesEmployer"), minutes("minutesTravel"), written("seen"),
                written("employersView"), written("personsView"), date("nextVisit")}
            + together("time",
                {date("date"), field("start", FieldType::Timestamp), field("end", FieldType::Timestamp),
                    text("timesFrom")})
            + together("communication",
                {field("communicationMet", FieldType::Boolean), text("communicationWhy"), list("needs")}),
        .readers = coaches(),
        .writers = coaches(),
        .historyOf = {QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("timesFrom")},
        .datedBy = QStringLiteral("date")};
}

/// Never changed: a correction is a note that names the one it corrects.
RecordKind note()
{
    return {.type = kind::note,
        .fields = {fixed(idOf("person")), field("visit", FieldType::Id, MergeRule::Immutable), fixed(text("words")),
            fixed(field("at", FieldType::Timestamp)), fixed(idOf("by")),
            field("corrects", FieldType::Id, MergeRule::Immutable)},
        .readers = coaches(),
        .writers = coaches(),
        .datedBy = QStringLiteral("at"),
        .growth = RecordKind::Growth::OnlyAdded};
}

RecordKind action()
{
    return {.type = kind::action,
        .fields = QList<RecordField>{fixed(idOf("person")), field("visit", FieldType::Id, MergeRule::Immutable),
                      text("words"), date("due")}
            + together("owner", {text("ownedBy"), idOf("coach")})
            + together("done",
                {field("doneAt", FieldType::Timestamp, MergeRule::LastWrite),
                    field("doneBy", FieldType::Id, MergeRule::LastWrite)}),
        .readers = coaches(),
        .writers = coaches()};
}

/// Without a person it is a template. `madeFrom` is no reference: a template stays where it is when somebody moves.
RecordKind task()
{
    RecordField steps = list("steps");
    steps.maxLength = 16000; // mostSteps of them, in Welsh
    return {.type = kind::task,
        .fields = {field("person", FieldType::Id, MergeRule::Immutable), text("name"),
            field("madeFrom", FieldType::Id, MergeRule::Immutable), steps, date("to")},
        .readers = coaches(),
        .writers = coaches()};
}

/// One coach writes it, step by step; two tablets of the same coach that differ are asked about.
RecordKind trial()
{
    return {.type = kind::trial,
        .fields = {fixed(idOf("person")), fixed(idOf("task")), field("visit", FieldType::Id, MergeRule::Immutable),
            fixed(idOf("by")), fixed(field("at", FieldType::Timestamp)), field("levels", FieldType::Map)},
        .readers = coaches(),
        .writers = coaches(),
        .datedBy = QStringLiteral("at")};
}

/// Never changed: somebody who decides otherwise decides anew. How they stand since is their Consent.
RecordKind decision()
{
    const auto said = [](const char *name) { return field(name, FieldType::Text, MergeRule::Immutable); };
    return {.type = kind::decision,
        .fields = {fixed(idOf("person")), fixed(text("purpose")), said("about"), fixed(text("explained")),
            said("helped"), fixed(text("said")), fixed(text("capacity")), said("capacityWhy"), fixed(text("decidedBy")),
            said("consulted"), fixed(text("answer")), fixed(idOf("by")), fixed(field("at", FieldType::Timestamp))},
        .readers = keyCoaches(),
        .writers = keyCoaches(),
        .growth = RecordKind::Growth::OnlyAdded};
}

/// The part of decisions that everybody must know, a kind of its own because relief staff may read it (README.md).
/// Nobody is asked when two tablets differ: the later instant of each counts.
RecordKind consent()
{
    return {.type = kind::consent,
        .fields = {fixed(idOf("person")), fixed(text("purpose")),
            field("givenAt", FieldType::Timestamp, MergeRule::Latest),
            field("endedAt", FieldType::Timestamp, MergeRule::Latest),
            field("endedBy", FieldType::Id, MergeRule::LastWrite),
            field("endedWords", FieldType::Text, MergeRule::Append)},
        .key = {QStringLiteral("person"), QStringLiteral("purpose")},
        .readers = staff(),
        .writers = staff()};
}

/// "That's not right", word for word; two answers are one question.
RecordKind objection()
{
    return {.type = kind::objection,
        .fields = {fixed(idOf("person")), fixed(text("part")), fixed(text("words")),
            fixed(field("at", FieldType::Timestamp)), fixed(idOf("by")),
            field("answer", FieldType::Text, MergeRule::Append),
            field("answeredAt", FieldType::Timestamp, MergeRule::Earliest),
            field("answeredBy", FieldType::Id, MergeRule::LastWrite)},
        .readers = coaches(),
        .writers = coaches()};
}

/// Where somebody who has moved to another service is now. Made by the service; `who` is no reference, which would go
/// along with the person.
RecordKind departure()
{
    return {.type = kind::departure,
        .fields = {fixed(idOf("who")), fixed(text("name")), fixed(text("service")), fixed(date("on"))},
        .key = {QStringLiteral("who")},
        .readers = staff()};
}

/// What is known of something with bytes of its own: they travel as chunks, and neither ever changes.
QList<RecordField> withBytes()
{
    RecordField chunks = fixed(field("chunks", FieldType::Chunks));
    chunks.maxLength = 80 * 67 + 1; // 5 MiB in pieces of 64 kB: 64 digits, quotes and a comma for each
    RecordField thumbnail = field("thumbnail", FieldType::Text, MergeRule::Immutable);
    thumbnail.maxLength = 4000; // everybody gets it with the record, at once: 3 kB in base64url
    return {fixed(text("mediaType")), fixed(field("size", FieldType::Integer)), fixed(text("hash")), chunks, thumbnail,
        fixed(idOf("by")), fixed(field("at", FieldType::Timestamp))};
}

QList<RecordField> withBytesOfAPerson() { return QList<RecordField>{fixed(idOf("person"))} + withBytes(); }

RecordKind face()
{
    return {.type = kind::face, .fields = withBytesOfAPerson(), .readers = staff(), .writers = coaches()};
}

RecordKind attachment()
{
    return {.type = kind::attachment,
        .fields = withBytesOfAPerson()
            + QList<RecordField>{fixed(text("purpose")), field("visit", FieldType::Id, MergeRule::Immutable)},
        .readers = coaches(),
        .writers = coaches(),
        .datedBy = QStringLiteral("at")};
}

/// What somebody points at where others have the drawing that `means` the same. Never dated: it is theirs for years.
RecordKind ownSymbol()
{
    return {.type = kind::ownSymbol,
        .fields = withBytesOfAPerson() + QList<RecordField>{fixed(text("means"))},
        .readers = coaches(),
        .writers = coaches()};
}

/// What a site, a work stream or an employer looks like.
RecordKind placePhoto()
{
    return {.type = kind::placePhoto,
        .fields = withBytes() + QList<RecordField>{fixed(idOf("place"))},
        .readers = staff(),
        .writers = coaches()};
}

/// Everybody who stands beside the people writes one, only leads receive any. What it says is in `sealed`, a sealed box
/// to the public key `key`; whom it is about is not, so that it moves and is erased with them.
RecordKind concern()
{
    RecordField sealed = fixed(text("sealed"));
    sealed.maxLength = 240000; // seven parts of 8000 letters, three bytes each, and a third more in base64url
    return {.type = kind::concern,
        .fields = {fixed(idOf("person")), fixed(text("key")), sealed},
        .readers = leads(),
        .writers = staff() + leads(),
        .growth = RecordKind::Growth::OnlyAdded};
}

/// What a lead did about the concern `of`; sealed as that is, and theirs alone to write.
RecordKind concernOutcome()
{
    RecordField sealed = fixed(text("sealed"));
    sealed.maxLength = 60000; // 8000 letters, and the names beside them
    return {.type = kind::concernOutcome,
        .fields = {fixed(idOf("person")), fixed(idOf("of")), fixed(text("key")), sealed},
        .readers = leads(),
        .writers = leads(),
        .growth = RecordKind::Growth::OnlyAdded};
}

/// The public half of one coach's key on one tablet.
RecordKind coachKey()
{
    return {.type = kind::coachKey,
        .fields = {fixed(idOf("coach")), fixed(text("publicKey"))},
        .readers = leads(),
        .writers = staff() + leads(),
        .growth = RecordKind::Growth::OnlyAdded};
}

/// The secret half of the concern key `of`, sealed to a lead's key `to`. Only the service writes it.
RecordKind concernSeal()
{
    return {.type = kind::concernSeal,
        .fields = {fixed(text("to")), fixed(text("of")), field("sealed", FieldType::Text, MergeRule::LastWrite)},
        .key = {QStringLiteral("to"), QStringLiteral("of")},
        .readers = leads()};
}

/// Made by the service, which sends and takes one only where its writer may read and write what it is about. A person
/// chooses by setting `status`, `value` and what they `saw` (sync/protocol/README.md, Conflicts).
RecordKind conflict()
{
    return {.type = kind::conflict,
        .fields = {field("type", FieldType::Text, MergeRule::Immutable),
            field("record", FieldType::Id, MergeRule::Immutable), field("path", FieldType::Text, MergeRule::Immutable),
            field("base", FieldType::Any, MergeRule::LastWrite),
            field("candidates", FieldType::List, MergeRule::LastWrite),
            field("status", FieldType::Text, MergeRule::LastWrite),
            field("value", FieldType::Any, MergeRule::LastWrite), field("saw", FieldType::List, MergeRule::LastWrite)},
        .readers = staff(),
        .writers = staff()};
}

} // namespace

const RecordSchema &recordKinds()
{
    static const RecordSchema schema{2,
        QList<RecordKind>{site(), workStream(), employer(), coach(), rule(), person(), expectation(), pause(),
            attendance(), profile(), placement(), placementChange(), visit(), note(), action(), task(), trial(), face(),
            attachment(), ownSymbol(), placePhoto(), benefit(), earningsKind(), equalitiesKind(), departure(),
            decision(), consent(), objection(), conflict(), accessLine(), concern(), concernOutcome(), coachKey(),
            concernSeal()}
            + interviewKinds() + QList<RecordKind>{referralKind()} + changeKinds()};
    return schema;
}

} // namespace alongside
