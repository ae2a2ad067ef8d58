// SPDX-License-Identifier: Apache-2.0
#include "app/screens/held/HeldMatter.h"

#include "app/domain/Role.h"
#include "app/records/RecordKinds.h"
#include "app/screens/held/HeldWords.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/AttendanceStore.h"
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
    const Place place = mendedPlace();
    m_value.ask(m_parts.file.reader(), m_parts.schema, place.type, place.path, place.opId, place.refused);
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
                : hasForm(operation.type, path);
            const QJsonValue refused = RecordPath{*kind, path}.valueIn(operation.set);
            if (isWanted) return {root.mutation.opId, index, operation.type, path, refused};
        }
    }
    return {};
}

bool HeldMatter::hasForm(const QString &type, const QString &path) const
{
    return ConflictScreen::isMark(type, path) || isGivenByHand(m_parts.schema, type, path);
}

int HeldMatter::form() const
{
    const Place place = mendedPlace();
    if (ConflictScreen::isMark(place.type, place.path)) return int(Third::Code);
    return int(m_value.count() > 0 ? Third::Value : Third::None);
}

bool HeldMatter::mayLeaveOut() const
{
    return m_bundle && HeldWords::rootOf(*m_bundle).because.code == HeldReason::Code::NotValid
        && !mendedPlace().path.isEmpty();
}

QString HeldMatter::mendedWhat() const { return RecordWords::ofPath(mendedPlace().path); }

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

void HeldMatter::writeValue()
{
    const ThirdGiven given = m_value.value(m_parts.clock.today());
    if (!given.problem.isEmpty()) return noteProblem(given.problem);
    mend(given.value);
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
    m_value.forget();
    m_about.clear();
    m_origin.clear();
    m_why.clear();
    setNote({});
    m_isSending = false;
    goTo(Step::Looking);
}

} // namespace alongside
