// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Enrolment.h"
#include "sync/client/HeldDesk.h"
#include "sync/protocol/Codec.h"
#include "tests/support/TestKinds.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/Pictures.h"
#include "tests/sync/convergence/Story.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace alongside {

namespace {

const QString attendance = QStringLiteral("Attendance");
const QString codeField = QStringLiteral("code");
const QString secret = QStringLiteral("a word that nobody else may read");
constexpr int picture = 70; ///< number of the one that is taken

void must(const Result<QString> &recorded)
{
    if (!recorded) qFatal("%s", qPrintable(recorded.error().detail));
}

Operation note(int number)
{
    return {Operation::Kind::Add, QStringLiteral("Note"), personId(number), {},
        {{QStringLiteral("person"), personId(1)}, {QStringLiteral("text"), secret}}};
}

/// Somebody to write about, on every tablet.
void addPerson(Rehearsal &rehearsal)
{
    must(rehearsal.one().record({newPerson(1, QStringLiteral("Person 1"))}));
    rehearsal.settle();
}

void giveRole(Rehearsal &rehearsal, const QString &coach, const QString &role)
{
    const Operation change{
        Operation::Kind::Patch, QStringLiteral("Coach"), coach, {}, {{QStringLiteral("roles"), QJsonArray{role}}}};
    if (!rehearsal.server().service().writeAsService(rehearsal.server().account(), {change}))
        qFatal("a role cannot be given");
}

QStringList differences(Rehearsal &rehearsal)
{
    return rehearsal.one().allShown() == rehearsal.other().allShown()
        ? QStringList{}
        : QStringList{QStringLiteral("two tablets do not show the same")};
}

QJsonObject fieldsOf(Rehearsal &rehearsal, const QString &id)
{
    const auto record = rehearsal.server().service().find(rehearsal.server().account(), id);
    return record && *record ? (*record)->fields : QJsonObject{};
}

/// Nothing where it is so.
QStringList unless(bool isSo, const char *what)
{
    return isSo ? QStringList{} : QStringList{QString::fromLatin1(what)};
}

bool hasMark(Rehearsal &rehearsal, int number, const QString &code)
{
    return fieldsOf(rehearsal, markId(personId(number))).value(codeField) == code;
}

// A day: sent, and seen on another tablet.

void markThree(Rehearsal &rehearsal)
{
    for (int number = 1; number <= 3; ++number)
        must(rehearsal.one().record(
            {newPerson(number, QStringLiteral("n")), mark(QStringLiteral("present"), {}, personId(number))}));
}

void syncBoth(Rehearsal &rehearsal)
{
    rehearsal.one().syncUntilDone(2);
    rehearsal.other().sync();
}

void syncTwice(Rehearsal &rehearsal) { rehearsal.one().syncUntilDone(2); }

QStringList breachesOfThreeMarks(Rehearsal &rehearsal)
{
    QStringList found = differences(rehearsal);
    for (int number = 1; number <= 3; ++number)
        found += unless(hasMark(rehearsal, number, QStringLiteral("present")), "a mark is lost");
    return found;
}

// A kind is lost: what was noted is purged, and the file written anew.

void loseNotes(Rehearsal &rehearsal)
{
    addPerson(rehearsal);
    must(rehearsal.one().record({note(50)}));
    must(rehearsal.one().record({note(51)}));
    rehearsal.settle();
    giveRole(rehearsal, rehearsal.one().identity().coach, QStringLiteral("relief"));
}

QStringList breachesOfLostNotes(Rehearsal &rehearsal)
{
    rehearsal.one().sync(); // what had no room has it now
    return unless(!rehearsal.pagesOfOne().contains(secret.toUtf8()), "a lost kind left its words on the disk")
        + unless(rehearsal.one().checkpoint().log == Checkpoint::Log::Clean, "the log is not clean")
        + unless(rehearsal.other().shown(QStringLiteral("Note"), personId(50)).has_value(), "the other one lost it too")
        + unless(!rehearsal.one().shown(QStringLiteral("Note"), personId(50)), "it is still shown");
}

// Enrolled again, with work that waits.

EnrolRequest enrolment;

void askForCode(Rehearsal &rehearsal)
{
    markThree(rehearsal);
    rehearsal.one().sync();
    must(rehearsal.one().record({mark(QStringLiteral("late"), {}, personId(1))}));
    const auto code = rehearsal.server().members().admissions.makeEnrolCode(
        rehearsal.server().account(), {rehearsal.one().identity().coach});
    if (!code) qFatal("no code");
    enrolment = {*code, QStringLiteral("Tablet"), QByteArray(32, 'f'), rehearsal.one().schema().version()};
}

void enrolAgain(Rehearsal &rehearsal)
{
    const auto reply = rehearsal.one().network().carry(
        {"POST", "/enrol", {{"Content-Type", "application/json"}}, canonicalJson(toJson(enrolment))});
    const auto enrolled = reply && reply->status == 200
        ? enrolReplyFromJson(QJsonDocument::fromJson(reply->body).object())
        : Result<EnrolReply>{Error{ErrorKind::Offline, {}}};
    if (enrolled && enrolled->device != rehearsal.one().identity().device)
        std::ignore = rehearsal.one().enrolAgain(*enrolled);
    rehearsal.one().sync();
}

QStringList breachesOfEnrolment(Rehearsal &rehearsal)
{
    const auto times = rehearsal.server().database().first(
        QStringLiteral("SELECT count(*) FROM mutation WHERE CAST(body AS TEXT) LIKE '%\"late\"%'"),
        [](const Row &row) { return row.integer(0); });
    return differences(rehearsal) + unless(hasMark(rehearsal, 1, QStringLiteral("late")), "what waited is lost")
        + unless(times && *times == 1, "what waited was not received exactly once")
        + unless(hasMark(rehearsal, 2, QStringLiteral("present")), "what was sent is lost");
}

// Two have said different things, and one of them chooses.

void disagree(Rehearsal &rehearsal)
{
    addPerson(rehearsal);
    must(rehearsal.one().record({mark(QStringLiteral("present"))}));
    must(rehearsal.other().record({mark(QStringLiteral("away"))}));
    rehearsal.settle();
}

/// Nothing where the tablet cannot be read just now: whoever looks sees an error.
std::optional<Record> openQuestion(Rehearsal &rehearsal)
{
    const auto shown = rehearsal.one().look();
    for (const Record &record : shown ? *shown : QList<Record>{})
        if (record.fields.value(QStringLiteral("status")) == QLatin1String{"open"}) return record;
    return std::nullopt;
}

void choose(Rehearsal &rehearsal)
{
    if (const auto question = openQuestion(rehearsal)) {
        QJsonArray saw;
        QJsonValue value;
        for (const QJsonValue &candidate : question->fields.value(QStringLiteral("candidates")).toArray()) {
            saw.append(candidate[QStringLiteral("opId")]);
            if (candidate[QStringLiteral("value")][codeField] == QLatin1String{"away"})
                value = candidate[QStringLiteral("value")];
        }
        std::ignore = rehearsal.one().record({patch(question->type, question->id,
            {{QStringLiteral("status"), QStringLiteral("resolved")}, {QStringLiteral("saw"), saw},
                {QStringLiteral("value"), value}})});
    }
    rehearsal.one().sync();
}

QStringList breachesOfChoice(Rehearsal &rehearsal)
{
    return differences(rehearsal) + unless(!openQuestion(rehearsal), "the question is still open")
        + unless(hasMark(rehearsal, 1, QStringLiteral("away")), "what was chosen is not so");
}

// What is held is decided by a supervisor.

HeldDecision decision;

void holdNewPerson(Rehearsal &rehearsal)
{
    giveRole(rehearsal, rehearsal.one().identity().coach, QStringLiteral("relief")); // who may not
    must(rehearsal.one().record({newPerson(9, QStringLiteral("Anne"))}));
    rehearsal.settle();
    const auto held = rehearsal.server().service().held(rehearsal.server().account());
    if (!held || held->size() != 1) qFatal("it is not held");
    const QString opId = held->first().mutation.opId;
    const Mend mend{opId, 0, {{QStringLiteral("name"), QStringLiteral("Ann")}}, {}};
    decision = {rehearsal.server().account(), QStringLiteral("decision"), rehearsal.office().coach, opId, {opId},
        HeldDecision::Kind::Replay, QStringLiteral("She writes it without an e"), {mend}};
}

void decideHeld(Rehearsal &rehearsal)
{
    FakeIds ids{5};
    HeldDesk desk{rehearsal.one().network(), ids};
    bool isAnswered = false;
    desk.decide(rehearsal.office().token, decision, [&](const auto &) { isAnswered = true; });
    while (!isAnswered)
        QCoreApplication::processEvents();
}

QStringList breachesOfHeld(Rehearsal &rehearsal)
{
    const auto decisions = rehearsal.server().database().first(
        QStringLiteral("SELECT count(*) FROM heldDecision"), [](const Row &row) { return row.integer(0); });
    return differences(rehearsal) + unless(decisions && *decisions == 1, "it was not decided exactly once")
        + unless(fieldsOf(rehearsal, personId(9)).value(QStringLiteral("name")) == QLatin1String{"Ann"},
            "what was mended is not there")
        + unless(rehearsal.one().held().isEmpty(), "its writer was not told");
}

// The service is put back to a copy that is older than what it has received.

void putBackService(Rehearsal &rehearsal)
{
    addPerson(rehearsal);
    must(rehearsal.one().record({mark(QStringLiteral("present"))}));
    rehearsal.settle();
    const QString backup = rehearsal.server().backUp();
    must(rehearsal.one().record({mark(QStringLiteral("late"))}));
    must(rehearsal.other().record(
        {newPerson(2, QStringLiteral("n")), mark(QStringLiteral("present"), {}, personId(2))}));
    rehearsal.settle();
    rehearsal.server().restore(backup);
}

QStringList breachesOfRestore(Rehearsal &rehearsal)
{
    return differences(rehearsal) + unless(hasMark(rehearsal, 1, QStringLiteral("late")), "the tablet's own is lost")
        + unless(hasMark(rehearsal, 2, QStringLiteral("present")), "the other one's is lost");
}

// A picture is taken and sent, and looked at on another tablet.

// Small: each page of it is two more operations. tst_AttachmentRun has those of many pieces.
const QByteArray &photo()
{
    static const QByteArray bytes = photoOf(1, 5000);
    return bytes;
}

void takeAndSend(Rehearsal &rehearsal)
{
    const auto shown = rehearsal.one().look();
    const auto isIt = [](const Record &record) { return record.id == pictureName(picture).id; };
    if (shown && std::none_of(shown->cbegin(), shown->cend(), isIt))
        std::ignore = takePicture(rehearsal.one(), picture, photo());
    rehearsal.one().sync();
    transfer(rehearsal.one());
}

QStringList breachesOfSentPicture(Rehearsal &rehearsal)
{
    QStringList found = differences(rehearsal);
    for (const QString &chunk : chunkIdsOf(photo())) {
        const auto has = rehearsal.server().service().chunks().has(rehearsal.server().account(), chunk);
        found += unless(has && *has, "a piece is not there");
    }
    const auto pictures = rehearsal.server().service().all(rehearsal.server().account(), pictureName(picture).type);
    return found + unless(pictures && pictures->size() == 1, "there is not one picture");
}

void sendAndOpen(Rehearsal &rehearsal)
{
    addPerson(rehearsal);
    if (!takePicture(rehearsal.other(), picture, photo())) qFatal("no picture");
    rehearsal.settle();
    transfer(rehearsal.other());
    rehearsal.settle();
    if (!openPicture(rehearsal.one(), picture, photo())) qFatal("it is not asked for");
}

void fetchPicture(Rehearsal &rehearsal) { transfer(rehearsal.one()); }

QStringList breachesOfOpenedPicture(Rehearsal &rehearsal)
{
    return unless(pictureOn(rehearsal.one(), picture) == photo(), "it is not here, or not as it was taken");
}

// Somebody goes to another service, while a tablet has written about them.

const QString north = QStringLiteral("north");

void writeAboutWhoGoes(Rehearsal &rehearsal)
{
    if (!rehearsal.server().members().accounts.add({north, QStringLiteral("North")})) qFatal("no account");
    markThree(rehearsal);
    must(rehearsal.one().record({note(52)}));
    rehearsal.settle();
    must(rehearsal.one().record({mark(QStringLiteral("late"), {}, personId(1))}));
}

// An operator who was not told that it is done asks where they are, and moves them if they are still here.
void moveFirst(Rehearsal &rehearsal)
{
    SyncService &service = rehearsal.server().service();
    const auto where = service.whereIs(personId(1));
    const Record notice{QStringLiteral("Note"), personId(60), 0, {{QStringLiteral("text"), QStringLiteral("moved")}}};
    if (where && *where == rehearsal.server().account())
        std::ignore = service.move({personId(1), rehearsal.server().account(), north, notice});
    syncBoth(rehearsal);
}

QStringList breachesOfMove(Rehearsal &rehearsal)
{
    const auto there = rehearsal.server().service().find(north, markId(personId(1)));
    const bool isLate = there && *there && (*there)->fields.value(codeField) == QLatin1String{"late"};
    const auto moves = rehearsal.server().service().all(rehearsal.server().account(), QStringLiteral("Note"));
    return differences(rehearsal) + unless(isLate, "what was written late is not where they went")
        + unless(fieldsOf(rehearsal, personId(1)).isEmpty(), "they are still in the old service")
        + unless(!rehearsal.one().shown(QStringLiteral("Person"), personId(1)), "they are still on the tablet")
        + unless(!rehearsal.one().shown(QStringLiteral("Note"), personId(52)), "what was noted is still on the tablet")
        + unless(moves && moves->size() == 1, "those who stay were not told exactly once")
        + unless(hasMark(rehearsal, 2, QStringLiteral("present")), "somebody else's mark is lost");
}

// A tablet has forgotten what it sent long ago, and the service was put back to before that.

void forgetWhatTheServiceLost(Rehearsal &rehearsal)
{
    addPerson(rehearsal);
    const QString backup = rehearsal.server().backUp();
    must(rehearsal.one().record({mark(QStringLiteral("present"))}));
    rehearsal.settle();
    rehearsal.one().clock().advance(std::chrono::hours{24 * 40});
    Checkpoint checkpoint = rehearsal.one().checkpoint();
    const auto forgotten = Outbox{rehearsal.one().database()}.prune(rehearsal.one().clock().now());
    if (!forgotten || forgotten->lastSeq == 0) qFatal("nothing is forgotten");
    checkpoint.forgottenSeq = forgotten->lastSeq;
    if (!checkpoint.save(rehearsal.one().database())) qFatal("it is not saved");
    rehearsal.server().restore(backup);
    must(rehearsal.one().record({newPerson(2, QStringLiteral("n")), mark(QStringLiteral("late"), {}, personId(2))}));
}

QStringList breachesOfGap(Rehearsal &rehearsal)
{
    const auto audit = rehearsal.server().members().audit.lines(rehearsal.server().account());
    const auto isGap = [](const AuditLine &line) { return line.event == QLatin1String{"gapDeclared"}; };
    return differences(rehearsal)
        + unless(audit && std::any_of(audit->cbegin(), audit->cend(), isGap), "the gap is not on record")
        + unless(hasMark(rehearsal, 2, QStringLiteral("late")), "what came after the gap is lost");
}

// A tablet was away for so long that nobody can tell it any more what was deleted.

void beAwayForLong(Rehearsal &rehearsal)
{
    markThree(rehearsal);
    rehearsal.settle();
    must(rehearsal.other().record({{Operation::Kind::Remove, attendance, markId(personId(2)), {}, {}}}));
    rehearsal.other().syncUntilDone(2);
    int number = 4;
    for (const int days : {1, 402}) { // a day that began after it, and is long over
        const std::chrono::hours away{24 * days};
        rehearsal.server().clock().advance(away);
        rehearsal.one().clock().advance(away);
        rehearsal.other().clock().advance(away);
        must(rehearsal.other().record({newPerson(number++, QStringLiteral("n"))}));
        rehearsal.other().syncUntilDone(2);
    }
    const auto deletions = rehearsal.server().database().first(
        QStringLiteral("SELECT count(*) FROM record WHERE gone <> 0"), [](const Row &row) { return row.integer(0); });
    if (!deletions || *deletions != 0) qFatal("the deletion can still be told");
    must(rehearsal.one().record({mark(QStringLiteral("late"), {}, personId(3))}));
}

QStringList breachesOfAbsence(Rehearsal &rehearsal)
{
    return differences(rehearsal)
        + unless(!rehearsal.one().shown(attendance, markId(personId(2))), "what was deleted is still shown")
        + unless(hasMark(rehearsal, 1, QStringLiteral("present")), "a mark is lost")
        + unless(hasMark(rehearsal, 3, QStringLiteral("late")), "what waited is lost");
}

// A tablet is to send what it has, and then to hold nothing.

void drain(Rehearsal &rehearsal)
{
    addPerson(rehearsal);
    must(rehearsal.one().record({note(53)}));
    rehearsal.settle();
    must(rehearsal.one().record({mark(QStringLiteral("late"))}));
    const auto set = rehearsal.server().members().devices.setState(
        rehearsal.server().account(), rehearsal.one().identity().device, Device::State::Draining);
    if (!set) qFatal("it cannot be drained");
}

QStringList breachesOfDraining(Rehearsal &rehearsal)
{
    rehearsal.one().sync(); // what had no room has it now
    return unless(hasMark(rehearsal, 1, QStringLiteral("late")), "what waited is lost")
        + unless(rehearsal.one().allShown().isEmpty(), "it still shows something")
        + unless(!rehearsal.pagesOfOne().contains(secret.toUtf8()), "what was noted is still on the disk");
}

} // namespace

const QList<Story> &stories()
{
    using Disk = Rehearsal::Disk;
    static const QList<Disk> both{Disk::Tablets, Disk::Services};
    static const QList<Story> all{{"a day is sent and seen", both, markThree, syncBoth, breachesOfThreeMarks},
        {"a kind is lost", {Disk::Tablets}, loseNotes, syncTwice, breachesOfLostNotes},
        {"enrolled again", both, askForCode, enrolAgain, breachesOfEnrolment},
        {"a choice between two values", both, disagree, choose, breachesOfChoice},
        {"a decision about what is held", {Disk::Services}, holdNewPerson, decideHeld, breachesOfHeld},
        {"the service was put back", both, putBackService, syncTwice, breachesOfRestore},
        {"a picture is sent", both, addPerson, takeAndSend, breachesOfSentPicture},
        {"a picture is fetched", {Disk::Tablets}, sendAndOpen, fetchPicture, breachesOfOpenedPicture},
        {"somebody moves", both, writeAboutWhoGoes, moveFirst, breachesOfMove},
        {"a gap is declared", both, forgetWhatTheServiceLost, syncTwice, breachesOfGap},
        {"away for more than a year", both, beAwayForLong, syncTwice, breachesOfAbsence},
        {"a tablet is drained", both, drain, syncTwice, breachesOfDraining}};
    return all;
}

} // namespace alongside
