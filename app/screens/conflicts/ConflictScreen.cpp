// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ConflictScreen.h"

#include "app/records/RecordKinds.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/AttendanceStore.h"
#include "sync/merge/ThreeWayMerge.h"

#include <algorithm>

namespace alongside {

ConflictScreen::ConflictScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
    connect(&parts.session, &TabletSession::locking, this, &ConflictScreen::forget);
}

void ConflictScreen::open(const QString &conflictId)
{
    const auto open = ConflictStore{m_parts.file.reader()}.open();
    if (!open) return say(ErrorText::whenReading(open.error()));
    for (const OpenConflict &conflict : *open)
        if (conflict.id == conflictId) return show(conflict);
    leave(); // somebody has decided it
}

void ConflictScreen::readAgain()
{
    if (m_conflict && !m_isSaving) open(QString{m_conflict->id});
}

void ConflictScreen::show(const OpenConflict &conflict)
{
    if (!m_conflict || m_conflict->id != conflict.id) m_problem.clear();
    m_conflict = conflict;
    QList<ConflictAnswer> answers;
    for (const OpenConflict::Candidate &candidate : conflict.candidates)
        answers.append(answerOf(candidate));
    m_answers.show(answers);
    m_value.ask(m_parts.file.reader(), m_parts.schema, conflict.type, conflict.path, conflict.record,
        conflict.candidates.value(0).value);
    if (const auto codes = AttendanceStore{m_parts.file.reader()}.codes())
        m_codes.show(*codes, m_parts.clock.today(), CodeChoices::Which::All);
    Q_EMIT changed();
}

ConflictAnswer ConflictScreen::answerOf(const OpenConflict::Candidate &candidate) const
{
    ConflictAnswer answer{.words = candidate.words, .who = candidate.byName, .when = {}};
    if (candidate.by.text == m_parts.session.coachId()) answer.who = tr("you");
    if (answer.who.isEmpty()) answer.who = tr("somebody else");
    if (candidate.at) answer.when = DayWords::timeSeenFrom(m_parts.clock.today(), *candidate.at);
    return answer;
}

QString ConflictScreen::alsoEnds() const
{
    if (!m_conflict || m_conflict->path != QLatin1String{removalPath}) return {};
    const auto open = ConflictStore{m_parts.file.reader()}.openOf(m_conflict->type, m_conflict->record);
    const int others = open ? int(open->size()) - 1 : 0;
    return others > 0 ? tr("If it is gone, %n other questions about it end too.", nullptr, others) : QString{};
}

ConflictScreen::Third ConflictScreen::third() const
{
    if (!m_conflict) return Third::None;
    if (isMark(m_conflict->type, m_conflict->path)) return Third::Code;
    return m_value.count() > 0 ? Third::Value : Third::None;
}

bool ConflictScreen::isMark(const QString &type, const QString &path)
{
    return type == kind::attendance && path == QStringLiteral("mark");
}

QString ConflictScreen::thirdAdvice() const
{
    const bool isAnyOther = m_conflict && m_conflict->path != QLatin1String{removalPath} && third() == Third::None;
    return isAnyOther ? tr("If neither is right, choose the nearer one and change it afterwards where it was written.")
                      : QString{};
}

void ConflictScreen::choose(int answer)
{
    if (!m_conflict || answer < 0 || answer >= m_conflict->candidates.size()) return; // decided under the finger
    settle(m_conflict->candidates.at(answer).value);
}

void ConflictScreen::writeCode(const QString &codeId, const QString &reason) { settle(markOf(codeId, reason)); }

QJsonObject ConflictScreen::markOf(const QString &codeId, const QString &reason)
{
    QJsonObject mark{{QStringLiteral("code"), codeId}};
    if (!reason.trimmed().isEmpty()) mark.insert(QStringLiteral("reason"), reason.trimmed());
    return mark;
}

void ConflictScreen::writeValue()
{
    const ThirdGiven given = m_value.value(m_parts.clock.today());
    if (!given.problem.isEmpty()) return say(given.problem);
    settle(given.value);
}

void ConflictScreen::settle(const QJsonValue &value)
{
    if (!m_conflict || m_isSaving) return; // one decision at a time
    m_isSaving = true;
    say({});
    m_writer.write([conflict = *m_conflict, value](Act &act) { return ConflictStore::settle(act, conflict, value); },
        [this](const Result<void> &written) {
            m_isSaving = false;
            if (!written) return say(ErrorText::whenSaving(written.error()));
            leave();
            Q_EMIT settled();
        });
}

void ConflictScreen::leave()
{
    if (!m_conflict) return; // its sheet has heard that it is closed
    m_conflict.reset();
    m_value.forget();
    say({});
}

/// What was said is not for whoever takes the tablet next.
void ConflictScreen::forget()
{
    leave();
    m_answers.show({});
}

void ConflictScreen::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
