// SPDX-License-Identifier: Apache-2.0
#include "app/service/HeldCommand.h"

#include "app/service/KnownRecords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

void declareWhoDecides(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("by"),
        QStringLiteral("A member of staff with the role: who looks, and who answers for what is decided."),
        QStringLiteral("name")});
}

/// Says so where it is missing.
bool saysByWhom(Call &call)
{
    if (call.isSet("by")) return true;
    call.misuse(QStringLiteral("--by NAME says for which member of staff it is done."));
    return false;
}

void declareHeldBundle(QCommandLineParser &parser)
{
    declareWhoDecides(parser);
    parser.addPositionalArgument(
        QStringLiteral("bundle"), QStringLiteral("Its name, from \"held list\"."), QStringLiteral("BUNDLE"));
}

/// The service, open, and what the one who asks may see of what waits.
struct HeldWork {
    std::unique_ptr<OpenService> service;
    Account account;
    QString by;
    HeldList list;
};

Result<HeldWork> heldWork(Call &call)
{
    auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<Coach> coach = KnownRecords{**service, *account}.coachCalled(call.option("by"));
    if (!coach) return coach.error();
    const Result<HeldList> list = (*service)->sync().heldFor(account->id, coach->id.text);
    if (!list) return list.error();
    return HeldWork{*std::move(service), *account, coach->id.text, *list};
}

Result<HeldBundle> heldBundle(const HeldWork &work, const QString &name)
{
    const auto found = std::find_if(work.list.bundles.begin(), work.list.bundles.end(),
        [&name](const HeldBundle &bundle) { return bundle.id() == name; });
    if (found == work.list.bundles.end())
        return Error{ErrorKind::NotFound, QStringLiteral("nothing of that name waits, for whoever --by is")};
    return *found;
}

/// OPID/NUMBER/FIELD=VALUE: JSON, or else the words themselves; nothing clears the field. What another service has
/// forwarded has a slash in its opId.
Result<Mend> mendIn(const QString &typed)
{
    const qsizetype equals = typed.indexOf(u'=');
    const QString place = typed.left(equals);
    const QString opId = place.section(u'/', 0, -3);
    const QString field = place.section(u'/', -1);
    bool isNumber = false;
    const int operation = place.section(u'/', -2, -2).toInt(&isNumber);
    if (equals < 0 || opId.isEmpty() || !isNumber || field.isEmpty())
        return Error{ErrorKind::Rejected, QStringLiteral("--set is OPID/NUMBER/FIELD=VALUE, not %1").arg(typed)};
    const QString words = typed.mid(equals + 1);
    const QJsonArray json = QJsonDocument::fromJson('[' + words.toUtf8() + ']').array();
    const QJsonValue value = words.isEmpty() ? QJsonValue{} : json.size() == 1 ? json.first() : QJsonValue{words};
    return Mend{opId, operation, {{field, value}}, {}};
}

Result<QList<Mend>> mendsIn(const QStringList &typed)
{
    QList<Mend> mends;
    for (const QString &one : typed) {
        const Result<Mend> mend = mendIn(one);
        if (!mend) return mend.error();
        const auto same = std::find_if(mends.begin(), mends.end(),
            [&mend](const Mend &other) { return other.opId == mend->opId && other.operation == mend->operation; });
        if (same == mends.end())
            mends.append(*mend);
        else
            same->set.insert(mend->set.begin().key(), *mend->set.begin());
    }
    return mends;
}

Error whyNotDecided(const HeldOutcome &outcome)
{
    if (outcome.kind == HeldOutcome::Kind::Changed)
        return {ErrorKind::Conflict, QStringLiteral("it has changed meanwhile: look at it again")};
    const QString about = outcome.because.type + (outcome.because.field.isEmpty() ? QString{} : QStringLiteral("."))
        + outcome.because.field;
    return {ErrorKind::Rejected,
        QStringLiteral("the service still cannot take %1 (%2); nothing was changed").arg(outcome.opId, about)};
}

Result<void> decideHeld(Call &call, const QString &note, const QList<Mend> &mends)
{
    const Result<HeldWork> work = heldWork(call);
    if (!work) return work.error();
    const Result<HeldBundle> bundle = heldBundle(*work, call.arguments().first());
    if (!bundle) return bundle.error();
    const HeldDecision decision{work->account.id, call.ids().newId(), work->by, bundle->id(), bundle->opIds(),
        HeldDecision::Kind::Replay, note, mends};
    const Answer<HeldOutcome> decided = work->service->sync().decideFor(decision);
    if (!decided) return decided.error();
    if (const auto *refused = std::get_if<MethodError>(&*decided))
        return Error{ErrorKind::Rejected, refused->description.isEmpty() ? refused->type : refused->description};
    const HeldOutcome &outcome = std::get<HeldOutcome>(*decided);
    return outcome.kind == HeldOutcome::Kind::Done ? Result<void>{} : whyNotDecided(outcome);
}

ExitCode tellDecided(Call &call, const Result<void> &decided)
{
    if (!decided) return call.fail(decided.error());
    call.tell(QStringLiteral("Done. The tablets hear of it by themselves."));
    return ExitCode::Done;
}

} // namespace

void HeldListCommand::declare(QCommandLineParser &parser) const { declareWhoDecides(parser); }

ExitCode HeldListCommand::run(Call &call) const
{
    if (!saysByWhom(call)) return ExitCode::Misused;
    const Result<HeldWork> work = heldWork(call);
    if (!work) return call.fail(work.error());
    for (const HeldBundle &bundle : work->list.bundles) {
        const QJsonObject first = toJson(HeldList{{bundle}, 0, false});
        const HeldReason &because = bundle.mutations.first().because;
        const QJsonObject json = first.value(QStringLiteral("bundles")).toArray().first().toObject();
        const QString code = json.value(QStringLiteral("mutations"))
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(QStringLiteral("because"))
                                 .toObject()
                                 .value(QStringLiteral("code"))
                                 .toString();
        call.print(QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                       .arg(bundle.id(), toText(bundle.mutations.first().received), bundle.deviceName, code,
                           because.type, because.field));
    }
    if (work->list.others > 0)
        call.tell(QStringLiteral("%1 more wait for somebody who may read more.").arg(work->list.others));
    if (work->list.hasMore) call.tell(QStringLiteral("There is more: decide some of these to see the rest."));
    return ExitCode::Done;
}

void HeldShowCommand::declare(QCommandLineParser &parser) const { declareHeldBundle(parser); }

ExitCode HeldShowCommand::run(Call &call) const
{
    if (!saysByWhom(call)) return ExitCode::Misused;
    const Result<HeldWork> work = heldWork(call);
    if (!work) return call.fail(work.error());
    const Result<HeldBundle> bundle = heldBundle(*work, call.arguments().first());
    if (!bundle) return call.fail(bundle.error());
    const QJsonArray bundles = toJson(HeldList{{*bundle}, 0, false}).value(QStringLiteral("bundles")).toArray();
    call.print(QString::fromUtf8(QJsonDocument{bundles.first().toObject()}.toJson()));
    return ExitCode::Done;
}

void HeldReplayCommand::declare(QCommandLineParser &parser) const { declareHeldBundle(parser); }

ExitCode HeldReplayCommand::run(Call &call) const
{
    return saysByWhom(call) ? tellDecided(call, decideHeld(call, {}, {})) : ExitCode::Misused;
}

void HeldMendCommand::declare(QCommandLineParser &parser) const
{
    declareHeldBundle(parser);
    parser.addOptions({
        {QStringLiteral("set"),
            QStringLiteral("Another value, as OPID/NUMBER/FIELD=VALUE; the number of the operation begins at 0. "
                           "Any number of times."),
            QStringLiteral("place=value")},
        {QStringLiteral("note"), QStringLiteral("Why, for whoever recorded it."), QStringLiteral("words")},
    });
}

ExitCode HeldMendCommand::run(Call &call) const
{
    if (!saysByWhom(call)) return ExitCode::Misused;
    if (!call.isSet("set") || call.option("note").simplified().isEmpty())
        return call.misuse(QStringLiteral("--set says what is to stand there instead, and --note why."));
    const Result<QList<Mend>> mends = mendsIn(call.options("set"));
    if (!mends) return call.misuse(mends.error().detail);
    return tellDecided(call, decideHeld(call, call.option("note"), *mends));
}

} // namespace alongside
