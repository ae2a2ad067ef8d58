// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ConflictScreen.h"

#include "app/domain/TypedTime.h"
#include "app/records/RecordKinds.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/conflicts/KnownPlaces.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ColumnValues.h"
#include "sync/merge/ThreeWayMerge.h"

#include <algorithm>

namespace alongside {

namespace {

bool isText(const RecordSchema &schema, const QString &type, const QString &path)
{
    const RecordKind *kind = schema.find(type);
    const RecordField *field = kind ? kind->field(path) : nullptr;
    return field && field->type == FieldType::Text && field->group.isEmpty();
}

} // namespace

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
    return m_conflict ? formOf(m_parts.schema, m_conflict->type, m_conflict->path) : Third::None;
}

ConflictScreen::Third ConflictScreen::formOf(const RecordSchema &schema, const QString &type, const QString &path)
{
    const bool isMark = type == kind::attendance;
    if (isMark && path == QStringLiteral("mark")) return Third::Code;
    if (isMark && path == QStringLiteral("workplace")) return Third::Place;
    if (isMark && (path == QStringLiteral("arrival") || path == QStringLiteral("leaving"))) return Third::Time;
    return isText(schema, type, path) ? Third::Words : Third::None;
}

QStringList ConflictScreen::places() const
{
    QStringList names;
    if (third() != Third::Place) return names;
    for (const KnownPlace &place : knownPlaces(m_parts.file.reader()))
        names.append(place.name);
    return names;
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

void ConflictScreen::writeTime(const QString &time)
{
    const QTime typed = timeFromTyped(time);
    if (!typed.isValid()) return say(tr("“%1” is not a time. Write it as 9:05.").arg(time));
    settle(toJson(typed));
}

void ConflictScreen::writePlace(int place)
{
    const QList<KnownPlace> known = knownPlaces(m_parts.file.reader());
    if (place >= 0 && place < known.size()) settle(known.at(place).id);
}

void ConflictScreen::writeWords(const QString &words)
{
    if (words.trimmed().isEmpty()) return say(tr("Nothing is written yet."));
    settle(words.trimmed());
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
