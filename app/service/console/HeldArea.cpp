// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/HeldArea.h"

#include "app/service/console/ConsoleHtml.h"
#include "app/service/console/ConsoleWords.h"
#include "app/service/console/HeldForm.h"

#include <QUrl>

namespace alongside {

using namespace consolehtml;

namespace {

/// What is wrong, rather than what waits behind it.
const HeldMutation &heldRoot(const HeldBundle &bundle)
{
    for (const HeldMutation &held : bundle.mutations)
        if (held.because.code != HeldReason::Code::BuildsOnHeld) return held;
    return bundle.mutations.first();
}

QString operationWords(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::Add:
    case Operation::Kind::Put:
        return QStringLiteral("Records");
    case Operation::Kind::Patch:
        return QStringLiteral("Changes");
    case Operation::Kind::Remove:
        return QStringLiteral("Removes");
    }
    Q_UNREACHABLE();
}

QString presenceWords(const PresentRecord &now)
{
    switch (now.presence) {
    case PresentRecord::Presence::Never:
        return QStringLiteral("not there");
    case PresentRecord::Presence::Gone:
        return QStringLiteral("removed");
    case PresentRecord::Presence::There:
        return QStringLiteral("nothing");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ConsoleAnswer> HeldArea::answer(const ConsoleRequest &request)
{
    if (request.path.isEmpty()) return request.isPost() ? noSuchPage() : list(request);
    if (request.path.size() > 1) return noSuchPage();
    const auto held = m_parts.service.sync().heldFor(request.visitor.account.id, request.visitor.session.coach);
    if (!held) return held.error();
    for (const HeldBundle &bundle : held->bundles)
        if (bundle.id() == request.step(0)) return request.isPost() ? decide(request, bundle) : show(request, bundle);
    return noSuchPage();
}

Result<ConsoleAnswer> HeldArea::list(const ConsoleRequest &request)
{
    const auto held = m_parts.service.sync().heldFor(request.visitor.account.id, request.visitor.session.coach);
    if (!held) return held.error();
    ConsoleNames names{m_parts.service, request.visitor};
    PageTable shown{.caption = QStringLiteral("Held work, what came first on top"),
        .columns = {QStringLiteral("What"), QStringLiteral("Who recorded it"), QStringLiteral("With the service since"),
            QStringLiteral("Why it is held")}};
    for (const HeldBundle &bundle : held->bundles) {
        const HeldMutation &root = heldRoot(bundle);
        const Operation first = root.mutation.ops.value(0);
        const auto about = names.about(first.type, first.id, first.set);
        if (!about) return about.error();
        const auto who = names.of(root.mutation.by);
        if (!who) return who.error();
        const QString target = this->root() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(bundle.id()));
        shown.rows.append(
            {link(target, *about), *who, consolewords::when(root.received), consolewords::held(root.because)});
    }
    HtmlText content;
    if (request.fields.value("done") == QStringLiteral("replay"))
        content +=
            notice(QStringLiteral("The service has taken it. The tablets hear of it by themselves."), Tone::Good);
    if (request.fields.value("done") == QStringLiteral("aside"))
        content +=
            notice(QStringLiteral("It is set aside: it does not count, and is kept. Whoever recorded it is told why."),
                Tone::Good);
    content += held->bundles.isEmpty() ? quiet(QStringLiteral("Nothing is held. Everything that came has been taken."))
                                       : table(shown);
    if (held->hasMore) content += quiet(QStringLiteral("There is more: decide some of these to see the rest."));
    if (held->others > 0)
        content += quiet(QStringLiteral("%1 more held for somebody who may read more than you.").arg(held->others));
    return ConsoleAnswer{ConsolePage{title(), content}};
}

Result<HtmlText> HeldArea::operation(const Operation &operation, const PresentRecord &now, ConsoleNames &names)
{
    const auto about = names.about(operation.type, operation.id, operation.set);
    if (!about) return about.error();
    PageTable shown{.caption = operationWords(operation.kind) + QStringLiteral(": ") + *about,
        .columns = {QStringLiteral("Field"), QStringLiteral("As it was recorded"),
            QStringLiteral("What the writer saw"), QStringLiteral("What the service has now")}};
    QStringList fields = operation.set.keys() + operation.was.keys();
    fields.removeDuplicates();
    for (const QString &field : std::as_const(fields)) {
        QList<HtmlText> row{consolewords::sentence(consolewords::code(field))};
        for (const QJsonObject &side : {operation.set, operation.was, now.fields}) {
            const auto value = names.value(operation.type, field, side.value(field));
            if (!value) return value.error();
            row.append(side.contains(field) ? *value : QStringLiteral("–"));
        }
        if (now.presence != PresentRecord::Presence::There) row.last() = presenceWords(now);
        shown.rows.append(row);
    }
    return shown.rows.isEmpty() ? paragraph(shown.caption) : table(shown);
}

Result<HtmlText> HeldArea::mutation(const HeldMutation &held, ConsoleNames &names)
{
    const auto who = names.of(held.mutation.by);
    if (!who) return who.error();
    HtmlText content = paragraph(consolewords::held(held.because))
        + facts({{QStringLiteral("Recorded by"), *who},
            {QStringLiteral("Recorded at"), consolewords::when(held.mutation.at)},
            {QStringLiteral("With the service since"), consolewords::when(held.received)}});
    for (qsizetype index = 0; index < held.mutation.ops.size(); ++index) {
        const auto one = operation(held.mutation.ops.at(index), held.now.value(index), names);
        if (!one) return one.error();
        content += *one;
    }
    return card(QStringLiteral("Number %1 of its tablet").arg(held.mutation.seq), content);
}

HtmlText HeldArea::decisions(const ConsoleRequest &request, const HeldBundle &bundle)
{
    const QString here = root() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(bundle.id()));
    const auto decision = [&](const QString &kind, const HtmlText &fields) {
        return form(request.visitor, here,
            hidden(QStringLiteral("decision"), m_parts.ids.newId()) + hidden(QStringLiteral("kind"), kind)
                + hidden(QStringLiteral("seen"), bundle.opIds().join(u' ')) + fields);
    };
    const auto why = [](const QString &id, const QString &help) {
        return textArea({.name = id, .label = QStringLiteral("Why"), .help = help});
    };
    const HtmlText again = decision(QStringLiteral("replay"),
        quiet(QStringLiteral("As it was recorded, under its writer’s name. You answer for it: what you may record is "
                             "allowed as well."))
            + button(QStringLiteral("Try it again"), Tone::Good));
    const HtmlText inputs = heldform::inputsFor(bundle);
    const HtmlText mend = decision(QStringLiteral("mend"),
        inputs + why(QStringLiteral("why-mend"), QStringLiteral("What was typed stays stored beside what you write."))
            + button(QStringLiteral("Mend it and try again"), Tone::Good));
    const HtmlText aside = decision(QStringLiteral("aside"),
        quiet(QStringLiteral("It does not count, and is kept as it was typed. Nobody can bring it back from here."))
            + why(QStringLiteral("why-aside"), QStringLiteral("Whoever recorded it reads this."))
            + button(QStringLiteral("Set it aside"), Tone::Danger));
    return card(QStringLiteral("Try it again"), again)
        + (inputs.isEmpty() ? HtmlText{} : card(QStringLiteral("Mend it"), mend))
        + card(QStringLiteral("Set it aside"), aside);
}

Result<ConsoleAnswer> HeldArea::show(const ConsoleRequest &request, const HeldBundle &bundle)
{
    ConsoleNames names{m_parts.service, request.visitor};
    const Operation first = heldRoot(bundle).mutation.ops.value(0);
    const auto about = names.about(first.type, first.id, first.set);
    if (!about) return about.error();
    HtmlText content = quiet(bundle.deviceName.isEmpty()
            ? QStringLiteral("It came from another service.")
            : QStringLiteral("Recorded on %1. It is decided as a whole.").arg(bundle.deviceName));
    for (const HeldMutation &held : bundle.mutations) {
        const auto one = mutation(held, names);
        if (!one) return one.error();
        content += *one;
    }
    if (request.visitor.hasRoleIn(heldDeciders()))
        content += decisions(request, bundle);
    else
        content += quiet(QStringLiteral("A supervisor or a manager decides about it."));
    return ConsoleAnswer{ConsolePage{*about, content}};
}

Result<ConsoleAnswer> HeldArea::decide(const ConsoleRequest &request, const HeldBundle &bundle)
{
    const QString kind = request.fields.value("kind");
    const bool isAside = kind == QStringLiteral("aside");
    const bool isMend = kind == QStringLiteral("mend");
    if (!request.visitor.hasRoleIn(heldDeciders()))
        return ConsoleAnswer{
            ConsolePage{title(), paragraph(QStringLiteral("A supervisor or a manager decides about held work.")), 403}};
    const auto mends = isMend ? heldform::mendsIn(request.fields, bundle) : Result<QList<Mend>>{QList<Mend>{}};
    if (!mends) return mends.error();
    if (isMend && mends->isEmpty())
        return Error{ErrorKind::Rejected, QStringLiteral("Nothing was written differently. Go back and mend a value.")};
    const QString why = request.fields.value(isAside ? "why-aside" : "why-mend").trimmed();
    if ((isAside || isMend) && why.isEmpty())
        return Error{ErrorKind::Rejected,
            QStringLiteral("Say why, so that whoever recorded it understands. Go back "
                           "and fill it in.")};
    const HeldDecision decision{.account = request.visitor.account.id,
        .id = request.fields.value("decision"),
        .by = request.visitor.session.coach,
        .bundle = bundle.id(),
        .seen = request.fields.value("seen").split(u' '),
        .kind = isAside ? HeldDecision::Kind::SetAside : HeldDecision::Kind::Replay,
        .note = why,
        .mends = *mends};
    const auto outcome = m_parts.service.sync().decideFor(decision);
    if (!outcome) return outcome.error();
    if (const auto *error = std::get_if<MethodError>(&*outcome))
        return Error{
            ErrorKind::Rejected, QStringLiteral("The service refused the decision: %1.").arg(error->description)};
    const HeldOutcome &ruled = std::get<HeldOutcome>(*outcome);
    if (ruled.kind == HeldOutcome::Kind::StillRefused)
        return Error{ErrorKind::Rejected,
            QStringLiteral("The service still cannot take it. %1").arg(consolewords::held(ruled.because))};
    if (ruled.kind == HeldOutcome::Kind::Changed)
        return Error{ErrorKind::Rejected,
            QStringLiteral("It is not what you saw any more: somebody decided it, or more has come. Look again.")};
    return ConsoleAnswer{ConsoleElsewhere{
        linkTo(root(), {{QStringLiteral("done"), isAside ? QStringLiteral("aside") : QStringLiteral("replay")}})}};
}

} // namespace alongside
