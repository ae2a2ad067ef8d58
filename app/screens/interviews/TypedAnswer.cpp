// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/TypedAnswer.h"

#include "app/store/AnswerWriter.h"

namespace alongside {

Result<void> TypedAnswer::keep(Act &act) const
{
    AnswerWriter writer{act};
    switch (field) {
    case AnswerDraftField::Value:
        return writer.type(place, value);
    case AnswerDraftField::Unfinished:
        return writer.typeUnfinished(place, text);
    case AnswerDraftField::Seen:
    case AnswerDraftField::Means:
        return writer.typeWords(place, field, text);
    }
    Q_UNREACHABLE();
}

void TypedAnswer::showIn(InterviewAnswer &answer) const
{
    switch (field) {
    case AnswerDraftField::Value:
        answer.say(value, value.isEmpty() ? answer.without : NoAnswer::None);
        break;
    case AnswerDraftField::Unfinished:
        break; // it is no answer yet
    case AnswerDraftField::Seen:
        answer.seen = text;
        break;
    case AnswerDraftField::Means:
        answer.means = text;
        break;
    }
}

QString TypedAnswer::where() const
{
    const AnswerDraftField shared = field == AnswerDraftField::Unfinished ? AnswerDraftField::Value : field;
    return QStringLiteral("%1/%2 %3").arg(place.reassessment.text, place.key).arg(int(shared));
}

} // namespace alongside
