// SPDX-License-Identifier: Apache-2.0
#include "app/store/AnswerDraft.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "sync/merge/MergeRule.h"

#include <QJsonObject>

namespace alongside {

namespace {

const QString stringElement = QStringLiteral("valueString");

/// Both texts, by the rule that puts two tablets together.
QString bothWritten(const AnswerDraft &draft, const QString &stored)
{
    if (stored == draft.base) return draft.text.trimmed();
    if (draft.text == draft.base) return stored;
    const RecordPath path{*recordKinds().find(kind::answer), QStringLiteral("seen")};
    const QJsonValue typed = draft.text.trimmed();
    return putTogether(path, {QJsonValue{draft.base}, QJsonValue{stored}, typed}).value_or(typed).toString();
}

bool isOneText(const QJsonArray &value)
{
    return value.size() == 1 && value.first().toObject().value(stringElement).isString();
}

QString textIn(const QJsonArray &value) { return value.first().toObject().value(stringElement).toString(); }

QJsonArray bothAnswered(const AnswerDraft &draft, const QJsonArray &stored)
{
    const QJsonArray typed = answerValueFrom(draft.text);
    if (textFrom(stored) == draft.base || !isOneText(stored)) return typed;
    if (draft.text == draft.base) return stored;
    const QJsonArray base = answerValueFrom(draft.base);
    const AnswerDraft texts{.text = isOneText(typed) ? textIn(typed) : QStringLiteral(""),
        .base = isOneText(base) ? textIn(base) : QStringLiteral("")};
    if (!typed.isEmpty() && !isOneText(typed)) return typed;
    return {QJsonObject{{stringElement, bothWritten(texts, textIn(stored))}}};
}

void sealValue(InterviewAnswer &answer, const QJsonArray &value)
{
    answer.say(value, value.isEmpty() ? answer.without : NoAnswer::None);
}

/// The words of a value that has only those; nothing: it says something else.
std::optional<QString> wordsIn(AnswerDraftField field, const QString &text)
{
    if (field != AnswerDraftField::Value) return text;
    const QJsonArray value = answerValueFrom(text);
    return isOneText(value) ? std::optional{textIn(value)} : std::nullopt;
}

} // namespace

DraftOwner answerDraftOwner(const ReassessmentId &reassessment, const QString &key, const CoachId &coach)
{
    return {kind::answer, reassessment.text + QLatin1Char('/') + key, coach};
}

AnswerPlace placeOf(const DraftOwner &owner)
{
    const qsizetype slash = owner.about.indexOf(QLatin1Char('/'));
    if (owner.kind != kind::answer || slash < 0) return {};
    return {{owner.about.left(slash)}, owner.about.mid(slash + 1)};
}

Result<AnswerDrafts> answerDraftsOf(Database &database, const ReassessmentId &reassessment, const CoachId &coach)
{
    DraftStore store{database};
    const auto owners = store.owners(kind::answer);
    if (!owners) return owners.error();
    AnswerDrafts drafts;
    for (const DraftOwner &owner : *owners) {
        const AnswerPlace place = placeOf(owner);
        if (place.reassessment != reassessment || owner.coach != coach) continue; // somebody else's, or elsewhere
        const auto typed = store.of<AnswerDraft>(owner);
        if (!typed) return typed.error();
        drafts.insert(place.key, *typed);
    }
    return drafts;
}

InterviewAnswers answersWith(InterviewAnswers answers, const AnswerDrafts &drafts)
{
    for (auto typed = drafts.begin(); typed != drafts.end(); ++typed) {
        InterviewAnswer before = answers.value(typed.key());
        before.key = typed.key();
        answers.insert(typed.key(), sealedAnswer(before, *typed));
    }
    return answers;
}

InterviewAnswer sealedAnswer(InterviewAnswer before, const QList<AnswerDraft> &drafts)
{
    for (const AnswerDraft &draft : drafts) {
        switch (draft.field) {
        case AnswerDraftField::Value:
            sealValue(before, bothAnswered(draft, before.value));
            break;
        case AnswerDraftField::Seen:
            before.seen = bothWritten(draft, before.seen);
            break;
        case AnswerDraftField::Means:
            before.means = bothWritten(draft, before.means);
            break;
        case AnswerDraftField::Unfinished:
            break; // it stays what is typed
        }
    }
    return before;
}

bool goesOnFrom(AnswerDraftField field, const QString &stored, const QString &typed)
{
    const auto before = wordsIn(field, stored);
    const auto after = wordsIn(field, typed);
    return before && after && !before->isEmpty() && after->startsWith(*before);
}

QString storedText(const InterviewAnswer &answer, AnswerDraftField field)
{
    switch (field) {
    case AnswerDraftField::Value:
        return textFrom(answer.value);
    case AnswerDraftField::Seen:
        return answer.seen;
    case AnswerDraftField::Means:
        return answer.means;
    case AnswerDraftField::Unfinished:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace alongside
