// SPDX-License-Identifier: Apache-2.0
#include "app/service/MoveCommand.h"

#include "app/records/InterviewValues.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/FoundPerson.h"

namespace alongside {

namespace {

struct Moved {
    FoundPerson before;
    Account to;
    Move::Outcome outcome; ///< no records: they were there already
};

Record noticeOf(const FoundPerson &located, const Account &to, QDate today)
{
    const Departure departure{located.person.id, located.person.likedName(), to.name, today};
    const Operation noticed = making(kind::departure, {}, fieldsOf(departure));
    return {kind::departure, noticed.id, 0, noticed.set};
}

/// Forms are each service's own, and do not move; but interviews stay with the version that they began with, so those
/// of this person go along. A version is the same record everywhere.
Result<void> takeForms(OpenService &service, const FoundPerson &located, const Account &to)
{
    const auto forms = service.sync().all(located.account.id, kind::questionnaire);
    const auto reviews = service.sync().all(located.account.id, kind::reassessment);
    if (!forms) return forms.error();
    if (!reviews) return reviews.error();
    QSet<QuestionnaireId> used;
    for (const Record &record : *reviews)
        if (const Reassessment review = reassessmentFrom(record); review.person == located.person.id)
            used.insert(review.questionnaire);
    QList<Operation> operations;
    for (const Record &form : *forms) {
        const auto there = service.presenceOf(to, form.id);
        if (!there) return there.error();
        if (used.contains({form.id}) && !*there) operations.append(making(kind::questionnaire, {}, form.fields));
    }
    return operations.isEmpty() ? Result<void>{} : service.write(to, operations);
}

Result<Moved> move(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> to = (*service)->accountCalled(call.option("to"));
    if (!to) return to.error();
    const Result<FoundPerson> located = findPerson(**service, call.option("person"));
    if (!located) return located.error();
    Moved moved{*located, *to, {}};
    if (located->account.id == to->id) return moved;
    if (auto taken = takeForms(**service, *located, *to); !taken) return taken.error();
    const Record notice = noticeOf(*located, *to, call.clock().today());
    const auto outcome = (*service)->sync().move({located->person.id.text, located->account.id, to->id, notice});
    if (!outcome) return outcome.error();
    moved.outcome = *outcome;
    return moved;
}

} // namespace

void MoveCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("person"), QStringLiteral("Their name, or their id."), QStringLiteral("name")},
        {QStringLiteral("to"), QStringLiteral("The service they go to; see \"service list\"."), QStringLiteral("name")},
    });
}

ExitCode MoveCommand::run(Call &call) const
{
    if (!call.isSet("person") || !call.isSet("to"))
        return call.misuse(QStringLiteral("--person and --to say who moves, and to which service."));
    const Result<Moved> moved = move(call);
    if (!moved) return call.fail(moved.error());
    call.print(QStringLiteral("%1\t%2").arg(moved->before.person.id.text).arg(moved->outcome.records));
    if (moved->outcome.records == 0)
        call.tell(QStringLiteral("They are in %1 already.").arg(moved->to.name));
    else
        call.tell(QStringLiteral("They are in %1 now, with %2 records and %3 that a supervisor has to look at. Nobody "
                                 "expects them there yet: place them at a site. What tablets of %4 still send about "
                                 "them goes after them.")
                      .arg(moved->to.name)
                      .arg(moved->outcome.records)
                      .arg(moved->outcome.held)
                      .arg(moved->before.account.name));
    return ExitCode::Done;
}

} // namespace alongside
