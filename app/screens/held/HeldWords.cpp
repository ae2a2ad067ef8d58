// SPDX-License-Identifier: Apache-2.0
#include "app/screens/held/HeldWords.h"

#include "app/records/RecordKinds.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/store/CoachStore.h"
#include "sync/merge/RecordPath.h"

namespace alongside {

namespace {

using Code = HeldReason::Code;

/// What people gave, in the order of the table of kinds; not who and when, which nobody types, and not the key.
QStringList pathsIn(const Operation &operation)
{
    const RecordKind *kind = recordKinds().find(operation.type);
    if (!kind) return operation.set.keys();
    QStringList paths;
    QStringList names;
    for (const RecordField &field : kind->fields)
        names.append(field.name);
    for (const QString &name : names + operation.set.keys()) {
        const QString path = kind->pathOf(name);
        const bool isGiven = operation.set.contains(name) && !kind->key.contains(name) && !paths.contains(path);
        if (isGiven && !RecordPath{*kind, path}.isStamp()) paths.append(path);
    }
    return paths;
}

QJsonValue valueIn(const QString &type, const QString &path, const QJsonObject &fields)
{
    const RecordKind *kind = recordKinds().find(type);
    return kind ? RecordPath{*kind, path}.valueIn(fields) : fields.value(path);
}

bool isRefused(const HeldReason &reason, const QString &type, const QString &path)
{
    const RecordKind *kind = recordKinds().find(type);
    const QString refused = kind ? kind->pathOf(reason.field) : reason.field;
    return reason.code == Code::NotValid && reason.type == type && refused == path;
}

} // namespace

const HeldMutation &HeldWords::rootOf(const HeldBundle &bundle)
{
    for (const HeldMutation &held : bundle.mutations)
        if (held.because.code != Code::BuildsOnHeld) return held;
    return bundle.mutations.first();
}

HeldRow HeldWords::row(const HeldBundle &bundle) const
{
    const HeldMutation &root = rootOf(bundle);
    const QString who = nameOfCoach(root.mutation.by);
    return {bundle.id(), about(bundle),
        tr("%1, recorded %2", "who, when").arg(who, DayWords::timeSeenFrom(m_today, root.mutation.at)),
        because(root, who)};
}

QString HeldWords::about(const HeldBundle &bundle) const
{
    return aboutOperation(rootOf(bundle).mutation.ops.value(0));
}

QString HeldWords::aboutOperation(const Operation &operation) const
{
    const auto about = RecordWords{m_database}.about(operation.type, operation.id, operation.set);
    return about ? *about : RecordWords::ofKind(operation.type);
}

QString HeldWords::nameOfCoach(const QString &coach) const
{
    const auto found = CoachStore{m_database}.find(CoachId{coach});
    return found && *found ? (*found)->name : tr("Somebody who is not on this tablet");
}

QString HeldWords::origin(const HeldBundle &bundle) const
{
    const HeldMutation &root = rootOf(bundle);
    if (bundle.deviceName.isEmpty())
        return tr("Recorded by %1 at %2 in another service; with this one since %3.", "who, when, when")
            .arg(nameOfCoach(root.mutation.by), DayWords::timeSeenFrom(m_today, root.mutation.at),
                DayWords::timeSeenFrom(m_today, root.received));
    return tr("Recorded by %1 at %2 on %3; with the service since %4.", "who, when, which tablet, when")
        .arg(nameOfCoach(root.mutation.by), DayWords::timeSeenFrom(m_today, root.mutation.at), bundle.deviceName,
            DayWords::timeSeenFrom(m_today, root.received));
}

QString HeldWords::why(const HeldBundle &bundle) const
{
    const HeldMutation &root = rootOf(bundle);
    return because(root, nameOfCoach(root.mutation.by));
}

QString HeldWords::because(const HeldMutation &held, const QString &who) const
{
    switch (held.because.code) {
    case Code::NotValid:
        return invalid(held);
    case Code::MayNotWrite:
        return tr("%1 may not record this: the role does not allow it, or their time here has ended.").arg(who);
    case Code::NotOnDevice:
        return tr("Roles are taken only from a tablet that %1 signs in on.").arg(who);
    case Code::NoSuchRecord:
        return tr("It changes something that the service does not have, or no longer has.");
    case Code::IdTaken:
        return tr("It makes something new, and the service has one like it already.");
    case Code::FixedField:
        return tr("It would change something that is set once and never again.");
    case Code::UnknownType:
        return tr("The service does not know this kind of entry.");
    case Code::TooOld:
        return tr("It was written by a version of Alongside that is too old for the service.");
    case Code::BuildsOnHeld:
        return tr("It waits for another one.");
    case Code::Other:
        break;
    }
    return tr("The service could not take it at that moment.");
}

QString HeldWords::invalid(const HeldMutation &held) const
{
    for (const Operation &operation : held.mutation.ops)
        for (const QString &path : pathsIn(operation))
            if (isRefused(held.because, operation.type, path))
                return tr("“%1” could not be taken for “%2”.", "the value, what it is")
                    .arg(said(operation.type, path, valueIn(operation.type, path, operation.set)),
                        RecordWords::ofPath(path));
    return tr("Something in it has a form that the service cannot keep.");
}

QString HeldWords::advice(const HeldReason &reason)
{
    switch (reason.code) {
    case Code::NotValid:
        return tr("Put in what is right, or leave that value out. What was typed is kept beside it.");
    case Code::MayNotWrite:
    case Code::NotOnDevice:
        return tr("If it is right, let it count: it stays under their name, and yours is noted as who allowed it.");
    case Code::NoSuchRecord:
        return tr("If it has come back since, let it count. Otherwise set it aside.");
    case Code::TooOld:
    case Code::UnknownType:
        return tr("Update the app on that tablet. Then it can be recorded again, and this one set aside.");
    case Code::IdTaken:
    case Code::FixedField:
        return tr("Compare the two. Record what is right, then set this one aside.");
    case Code::BuildsOnHeld:
    case Code::Other:
        break;
    }
    return tr("Letting it count now may be all it needs.");
}

QString HeldWords::later(const HeldBundle &bundle)
{
    const int others = int(bundle.mutations.size()) - 1;
    return others > 0 ? tr("%n later entries from the same tablet wait with it.", nullptr, others) : QString{};
}

QList<HeldEntry> HeldWords::entries(const HeldBundle &bundle) const
{
    const QString subject = about(bundle);
    QList<HeldEntry> entries;
    for (const HeldMutation &held : bundle.mutations) {
        for (int operation = 0; operation < held.mutation.ops.size(); ++operation) {
            const QString own = aboutOperation(held.mutation.ops.at(operation));
            for (HeldEntry entry : entriesOf(held, operation)) {
                if (own != subject) entry.what = tr("%1: %2", "about whom, what").arg(own, entry.what);
                entries.append(entry);
            }
        }
    }
    return entries;
}

QList<HeldEntry> HeldWords::entriesOf(const HeldMutation &held, int index) const
{
    const Operation &operation = held.mutation.ops.at(index);
    const PresentRecord &now = held.now.at(index);
    const bool isThere = now.presence == PresentRecord::Presence::There;
    if (operation.kind == Operation::Kind::Remove)
        return {{RecordWords::ofPath(QStringLiteral("removed")), tr("Taken away"),
            isThere ? tr("Still there") : tr("Not there"), false}};
    QList<HeldEntry> entries;
    for (const QString &path : pathsIn(operation)) {
        const QJsonValue present = valueIn(operation.type, path, now.fields);
        entries.append({RecordWords::ofPath(path),
            said(operation.type, path, valueIn(operation.type, path, operation.set)),
            isThere ? said(operation.type, path, present) : QString{}, isRefused(held.because, operation.type, path)});
    }
    return entries;
}

QString HeldWords::said(const QString &type, const QString &path, const QJsonValue &value) const
{
    const auto words = RecordWords{m_database}.ofValue(type, path, value);
    return words ? *words : QString{};
}

QString HeldWords::notAsked(SyncReason reason)
{
    switch (reason) {
    case SyncReason::Offline:
    case SyncReason::Unreachable:
    case SyncReason::TimedOut:
        return tr("This needs the service, and it does not answer. Try again when there is a signal.");
    case SyncReason::Refused:
        return tr("The service does not allow it on this tablet. Sync, and ask your manager if it stays so.");
    case SyncReason::Damaged:
        return tr("The answer arrived damaged. Try again.");
    default:
        return ErrorText::ofSync(reason);
    }
}

} // namespace alongside
