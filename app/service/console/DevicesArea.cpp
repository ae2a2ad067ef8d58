// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/DevicesArea.h"

#include "app/records/RecordKinds.h"
#include "app/service/KnownRecords.h"
#include "app/service/WorkAccountWords.h"
#include "app/service/console/CodeForTablet.h"
#include "app/service/console/ConsoleHtml.h"
#include "app/service/console/ConsoleWords.h"

#include <algorithm>

namespace alongside {

using namespace consolehtml;

namespace {

/// A change of a tablet's state: its place, its words, and what will happen.
struct DeviceStep {
    QString path;
    Device::State state;
    QString question; ///< %1: its name
    QString consequence;
    QString button;
    QString done; ///< %1: its name
    Tone tone;
};

const QList<DeviceStep> &deviceSteps()
{
    static const QList<DeviceStep> steps{
        {QStringLiteral("drain"), Device::State::Draining, QStringLiteral("Empty %1?"),
            QStringLiteral("It sends what it still has and receives nothing more. Nothing on it is lost. When "
                           "everything has come, shut it out; until then it can still be used to record."),
            QStringLiteral("Empty it"), QStringLiteral("%1 sends what it still has, and receives nothing more."),
            Tone::Attention},
        {QStringLiteral("revoke"), Device::State::Revoked, QStringLiteral("Shut out %1?"),
            QStringLiteral("It is shut out at once, and its keys here are destroyed. It forgets everything when it is "
                           "next heard of, unless something waits on it: then it keeps that and asks to join again, "
                           "with a new code. This cannot be undone."),
            QStringLiteral("Shut it out"), QStringLiteral("%1 is shut out."), Tone::Danger},
        {QStringLiteral("lost"), Device::State::Lost, QStringLiteral("Is %1 lost or stolen?"),
            QStringLiteral("It is shut out at once and forgets everything as soon as it is heard of, also what it has "
                           "not sent. This cannot be undone. If it may turn up, shut it out instead: then what it has "
                           "not sent is kept."),
            QStringLiteral("It is lost"), QStringLiteral("%1 is shut out, and forgets everything when it is heard of."),
            Tone::Danger}};
    return steps;
}

const DeviceStep *deviceStep(const QString &path)
{
    const auto &steps = deviceSteps();
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const DeviceStep &step) { return step.path == path; });
    return found == steps.end() ? nullptr : &*found;
}

bool isOpenTo(const DeviceStep &step, Device::State state)
{
    if (state == Device::State::Lost || step.state == state) return false;
    return state != Device::State::Revoked || step.state == Device::State::Lost;
}

HtmlText stateBadge(Device::State state)
{
    switch (state) {
    case Device::State::Active:
        return badge(QStringLiteral("In use"), Tone::Good);
    case Device::State::Draining:
        return badge(QStringLiteral("Being emptied"), Tone::Attention);
    case Device::State::Revoked:
        return badge(QStringLiteral("Shut out"), Tone::Plain);
    case Device::State::Lost:
        return badge(QStringLiteral("Lost"), Tone::Danger);
    }
    Q_UNREACHABLE();
}

QString seenWords(const Device &device)
{
    return device.lastSeen ? consolewords::when(*device.lastSeen) : QStringLiteral("never");
}

HtmlText stepLinks(const Device &device)
{
    HtmlText links;
    for (const DeviceStep &step : deviceSteps())
        if (isOpenTo(step, device.state))
            links += element("a",
                {{"href", QStringLiteral("/console/devices/%1/%2").arg(device.id, step.path)},
                    {"class", QStringLiteral("button quiet")}},
                step.button + HtmlText{}
                    + element("span", {{"class", QStringLiteral("unseen")}}, QStringLiteral(": ") + device.name));
    return links.isEmpty() ? links : element("div", {{"class", QStringLiteral("steps")}}, links);
}

} // namespace

Result<ConsoleAnswer> DevicesArea::answer(const ConsoleRequest &request)
{
    if (request.path.isEmpty()) return request.isPost() ? noSuchPage() : list(request);
    if (request.path == QStringList{QStringLiteral("new")})
        return request.isPost() ? makeCode(request) : newTablet(request);
    return request.path.size() == 2 ? change(request) : noSuchPage();
}

Result<QHash<QString, QString>> DevicesArea::coachNames(const Account &account)
{
    const auto coaches = KnownRecords{m_parts.service, account}.coaches();
    if (!coaches) return coaches.error();
    QHash<QString, QString> names;
    for (const Coach &coach : *coaches)
        names.insert(coach.id.text, coach.name);
    return names;
}

Result<ConsoleAnswer> DevicesArea::list(const ConsoleRequest &request)
{
    const Account &account = request.visitor.account;
    const auto devices = m_parts.service.members().devices.all(account.id);
    if (!devices) return devices.error();
    const auto names = coachNames(account);
    if (!names) return names.error();
    PageTable shown{.caption = QStringLiteral("Tablets of this service"),
        .columns = {QStringLiteral("Tablet"), QStringLiteral("State"), QStringLiteral("Who signs in"),
            QStringLiteral("Last heard of"), QStringLiteral("Received up to"), QStringLiteral("What you can do")},
        .numbers = {4}};
    HtmlText content;
    for (const Device &device : *devices) {
        QStringList coaches;
        for (const QString &coach : device.coaches)
            coaches.append(names->value(coach, QStringLiteral("somebody who was removed")));
        shown.rows.append({device.name, stateBadge(device.state), coaches.join(QStringLiteral(", ")), seenWords(device),
            QString::number(device.ackedSeq), stepLinks(device)});
        const DeviceStep *done = deviceStep(request.fields.value("done"));
        if (done && device.id == request.fields.value("tablet") && device.state == done->state)
            content += notice(done->done.arg(device.name), Tone::Good);
    }
    content += element("p", {{"class", QStringLiteral("act")}},
        linkButton(root() + QStringLiteral("/new"), QStringLiteral("Add a tablet"), Weight::First));
    if (devices->isEmpty())
        content += quiet(QStringLiteral("There is no tablet yet. Add the first one, with whoever is to carry it."));
    else
        content += table(shown)
            + quiet(QStringLiteral("Received up to: the number of the last thing recorded on it that has come. Compare "
                                   "it with the tablet’s own page before you shut it out."));
    const Result<HtmlText> accounts = workAccounts(account, *names);
    if (!accounts) return accounts.error();
    content += *accounts;
    return ConsoleAnswer{ConsolePage{title(), content}};
}

Result<HtmlText> DevicesArea::workAccounts(const Account &account, const QHash<QString, QString> &names)
{
    const auto outside = OutsideAccounts{m_parts.service.database(), m_parts.service.members().audit}.all();
    if (!outside) return outside.error();
    PageTable shown{.caption = QStringLiteral("Work accounts"),
        .columns = {QStringLiteral("Who"), QStringLiteral("What the organisation’s sign-in says")}};
    for (const OutsideAccount &one : *outside)
        if (one.account == account.id && names.contains(one.coach))
            shown.rows.append({names.value(one.coach),
                consolewords::sentence(workAccountWords(one, [](Instant at) { return consolewords::when(at); }))});
    if (shown.rows.isEmpty()) return HtmlText{};
    return table(shown)
        + quiet(QStringLiteral("Where an account is not asked about, nobody here hears that it was shut: when somebody "
                               "leaves, empty their tablets above, and shut them out once everything has come."));
}

Result<QList<Coach>> DevicesArea::coachesFor(const ConsoleVisitor &visitor)
{
    const auto coaches = KnownRecords{m_parts.service, visitor.account}.coaches();
    if (!coaches) return coaches.error();
    const QStringList own = recordKinds().readableWith(visitor.session.roles);
    QList<Coach> some;
    for (const Coach &coach : *coaches) {
        const QStringList theirs = recordKinds().readableWith({coach.roles.begin(), coach.roles.end()});
        const bool readsMore =
            std::any_of(theirs.begin(), theirs.end(), [&](const QString &type) { return !own.contains(type); });
        const bool hasLeft = coach.to.isValid() && coach.to < m_parts.clock.today();
        if (!readsMore && !hasLeft) some.append(coach);
    }
    std::sort(some.begin(), some.end(), [](const Coach &one, const Coach &other) { return one.name < other.name; });
    return some;
}

Result<ConsoleAnswer> DevicesArea::newTablet(const ConsoleRequest &request)
{
    const auto coaches = coachesFor(request.visitor);
    if (!coaches) return coaches.error();
    HtmlText boxes;
    for (const Coach &coach : *coaches)
        boxes += checkBox(QStringLiteral("coach"), {coach.id.text, coach.name});
    const HtmlText who = element("fieldset",
        element("legend", QStringLiteral("Who signs in on it?"))
            + element("div", {{"class", QStringLiteral("checks")}}, boxes));
    const HtmlText help = quiet(QStringLiteral(
        "The code lets one tablet in, with whoever you tick; others can be added on it later. Whoever reads more "
        "than you do is not in the list: ask whoever looks after the service."));
    return ConsoleAnswer{ConsolePage{QStringLiteral("Add a tablet"),
        card({},
            help
                + form(request.visitor, root() + QStringLiteral("/new"),
                    who + button(QStringLiteral("Make a code"), Tone::Good)))}};
}

// The code is on this page and nowhere else: there is nothing to see again.
Result<ConsoleAnswer> DevicesArea::makeCode(const ConsoleRequest &request)
{
    const QStringList wanted = request.fields.values("coach");
    const auto coaches = coachesFor(request.visitor);
    if (!coaches) return coaches.error();
    if (wanted.isEmpty())
        return Error{
            ErrorKind::Rejected, QStringLiteral("Nobody is ticked. Go back and say who signs in on the tablet.")};
    QStringList names;
    for (const QString &id : wanted) {
        const auto found =
            std::find_if(coaches->begin(), coaches->end(), [&](const Coach &coach) { return coach.id.text == id; });
        if (found == coaches->end())
            return Error{ErrorKind::Rejected,
                QStringLiteral("One of them has left, or may read more than you. Go back and choose again.")};
        names.append(found->name);
    }
    const auto code = m_parts.service.members().admissions.makeEnrolCode(
        request.visitor.account.id, wanted, request.visitor.session.coach);
    if (!code) return code.error();
    const auto said = codeForTablet(request.origin, *code,
        QStringLiteral("Type this on the tablet. It is good once, for 24 hours, for %1.")
            .arg(names.join(QStringLiteral(", "))));
    if (!said) return said.error();
    return ConsoleAnswer{ConsolePage{QStringLiteral("A code for a tablet"),
        card({}, *said) + paragraph(linkButton(root(), QStringLiteral("Back to the tablets")))}};
}

Result<ConsoleAnswer> DevicesArea::change(const ConsoleRequest &request)
{
    const DeviceStep *step = deviceStep(request.step(1));
    const QString account = request.visitor.account.id;
    const auto device = m_parts.service.members().devices.find(account, request.step(0));
    if (!device) return device.error();
    if (!step || !device->has_value()) return noSuchPage();
    const QString here = root() + u'/' + (*device)->id + u'/' + step->path;
    if (!isOpenTo(*step, (*device)->state))
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 has been seen to already: look at the list of tablets.").arg((*device)->name)};
    if (!request.isPost()) {
        const HtmlText known = facts({{QStringLiteral("State"), stateBadge((*device)->state)},
            {QStringLiteral("Last heard of"), seenWords(**device)},
            {QStringLiteral("Received up to"), QStringLiteral("number %1").arg((*device)->ackedSeq)}});
        const HtmlText choice = element("div", {{"class", QStringLiteral("choice")}},
            button(step->button, step->tone) + linkButton(root(), QStringLiteral("Leave it as it is")));
        return ConsoleAnswer{ConsolePage{step->question.arg((*device)->name),
            card({}, paragraph(step->consequence) + known + form(request.visitor, here, choice))}};
    }
    const AuditLine asked{
        account, QStringLiteral("inConsole"), request.visitor.session.coach, step->path + u' ' + (*device)->id};
    const auto done = m_parts.service.members().devices.setState(account, (*device)->id, step->state, asked);
    if (!done) return done.error();
    return ConsoleAnswer{ConsoleElsewhere{
        linkTo(root(), {{QStringLiteral("done"), step->path}, {QStringLiteral("tablet"), (*device)->id}})}};
}

} // namespace alongside
