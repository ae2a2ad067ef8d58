// SPDX-License-Identifier: Apache-2.0
#include "app/screens/held/HeldMatter.h"

#include "app/domain/Role.h"
#include "app/domain/TypedTime.h"
#include "app/records/RecordKinds.h"
#include "app/screens/conflicts/KnownPlaces.h"
#include "app/screens/held/HeldWords.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ColumnValues.h"
#include "sync/merge/RecordPath.h"

namespace alongside {

namespace {

using Third = ConflictScreen::Third;

/// The words are the service's: whoever is only let in, or asked for again, has nothing to correct.
bool isMendable(const HeldReason &reason)
{
    return reason.code == HeldReason::Code::NotValid || reason.code == HeldReason::Code::MayNotWrite;
}

} // namespace

HeldMatter::HeldMatter(const WorkParts &parts, QObject *parent) : QObject{parent}, m_parts{parts} { }

void HeldMatter::show(const HeldBundle &bundle)
{
    const bool isAnother = bundleId() != bundle.id();
    m_bundle = bundle;
    m_isSending = false;
    if (isAnother) {
        m_step = Step::Looking;
        m_problem.clear();
        setNote({});
    }
    read();
    Q_EMIT changed();
}

void HeldMatter::read()
{
    const HeldWords words{m_parts.file.reader(), m_parts.clock.today()};
    m_about = words.about(*m_bundle);
    m_origin = words.origin(*m_bundle);
    m_why = words.why(*m_bundle);
    m_entries.show(words.entries(*m_bundle));
    if (const auto codes = AttendanceStore{m_parts.file.reader()}.codes())
        m_codes.show(*codes, m_parts.clock.today(), CodeChoices::Which::All);
}

QString HeldMatter::kind() const
{
    return m_bundle ? RecordWords::ofKind(HeldWords::rootOf(*m_bundle).mutation.ops.value(0).type) : QString{};
}

QString HeldMatter::advice() const
{
    return m_bundle ? HeldWords::advice(HeldWords::rootOf(*m_bundle).because) : QString{};
}

QString HeldMatter::later() const { return m_bundle ? HeldWords::later(*m_bundle) : QString{}; }

bool HeldMatter::mayDecide() const { return m_parts.session.hasRoleIn(heldDeciders()); }

/// The value that was refused; where none was, the first that people may give in another way.
HeldMatter::Place HeldMatter::mendedPlace() const
{
    if (!m_bundle) return {};
    const HeldMutation &root = HeldWords::rootOf(*m_bundle);
    if (!isMendable(root.because)) return {};
    for (int index = 0; index < root.mutation.ops.size(); ++index) {
        const Operation &operation = root.mutation.ops.at(index);
        const RecordKind *kind = m_parts.schema.find(operation.type);
        for (const QString &field : kind ? operation.set.keys() : QStringList{}) {
            const QString path = kind->pathOf(field);
            const bool isWanted = root.because.code == HeldReason::Code::NotValid
                ? operation.type == root.because.type && path == kind->pathOf(root.because.field)
                : ConflictScreen::formOf(m_parts.schema, operation.type, path) != Third::None;
            if (isWanted) return {root.mutation.opId, index, operation.type, path};
        }
    }
    return {};
}

int HeldMatter::form() const
{
    const Place place = mendedPlace();
    return int(ConflictScreen::formOf(m_parts.schema, place.type, place.path));
}

bool HeldMatter::mayLeaveOut() const
{
    return m_bundle && HeldWords::rootOf(*m_bundle).because.code == HeldReason::Code::NotValid
        && !mendedPlace().path.isEmpty();
}

QString HeldMatter::mendedWhat() const { return RecordWords::ofPath(mendedPlace().path); }

QStringList HeldMatter::places() const
{
    QStringList names;
    if (form() != int(Third::Place)) return names;
    for (const KnownPlace &place : knownPlaces(m_parts.file.reader()))
        names.append(place.name);
    return names;
}

void HeldMatter::setNote(const QString &note)
{
    if (m_note == note) return; // the field hears its own word
    m_note = note;
    Q_EMIT noteChanged();
}

void HeldMatter::letCount() { choose(HeldDecision::Kind::Replay, {}); }

void HeldMatter::startMending() { goTo(Step::Mending); }

void HeldMatter::startSettingAside() { goTo(Step::SettingAside); }

void HeldMatter::goBack() { goTo(Step::Looking); }

void HeldMatter::goTo(Step step)
{
    m_step = step;
    m_problem.clear();
    Q_EMIT changed();
}

void HeldMatter::writeCode(const QString &codeId, const QString &reason)
{
    mend(ConflictScreen::markOf(codeId, reason));
}

void HeldMatter::writeTime(const QString &time)
{
    const QTime typed = timeFromTyped(time);
    if (!typed.isValid()) return noteProblem(tr("“%1” is not a time. Write it as 9:05.").arg(time));
    mend(toJson(typed));
}

void HeldMatter::writePlace(int place)
{
    const QList<KnownPlace> known = knownPlaces(m_parts.file.reader());
    if (place >= 0 && place < known.size()) mend(known.at(place).id);
}

void HeldMatter::writeWords(const QString &words)
{
    if (words.trimmed().isEmpty()) return noteProblem(tr("Nothing is written yet."));
    mend(words.trimmed());
}

void HeldMatter::mend(const QJsonValue &value)
{
    const Place place = mendedPlace();
    const RecordKind *kind = m_parts.schema.find(place.type);
    if (!kind || !saysWhy()) return;
    choose(HeldDecision::Kind::Replay,
        {Mend{place.opId, place.operation, RecordPath{*kind, place.path}.fieldsWith(value), {}}});
}

void HeldMatter::leaveOut()
{
    const Place place = mendedPlace();
    const RecordKind *kind = m_parts.schema.find(place.type);
    if (!kind || !saysWhy()) return;
    choose(HeldDecision::Kind::Replay, {Mend{place.opId, place.operation, {}, kind->fieldsOf(place.path)}});
}

void HeldMatter::setAside()
{
    if (saysWhy()) choose(HeldDecision::Kind::SetAside, {});
}

bool HeldMatter::saysWhy()
{
    if (!m_note.trimmed().isEmpty()) return true;
    noteProblem(tr("Write in a few words why, so that it can be understood later."));
    return false;
}

void HeldMatter::choose(HeldDecision::Kind kind, const QList<Mend> &mends)
{
    if (!m_bundle || m_isSending || !mayDecide()) return; // one decision at a time
    Q_EMIT chosen(kind, mends);
}

void HeldMatter::noteSending()
{
    m_isSending = true;
    m_problem.clear();
    Q_EMIT changed();
}

void HeldMatter::noteProblem(const QString &problem)
{
    m_isSending = false;
    m_problem = problem;
    Q_EMIT changed();
}

void HeldMatter::close()
{
    m_bundle.reset();
    m_entries.show({});
    m_about.clear();
    m_origin.clear();
    m_why.clear();
    setNote({});
    m_isSending = false;
    goTo(Step::Looking);
}

} // namespace alongside
