// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseCheck.h"

#include "app/domain/questionnaire/AnswerCheck.h"
#include "app/domain/questionnaire/AnswerValue.h"

namespace alongside {

namespace {

using Lack = ResponseProblem::Code;

/// Goes through a sheet as the form has it.
class SheetCheck {
public:
    explicit SheetCheck(const AnswerSheet &sheet) : m_sheet{sheet}, m_failures{sheet.failures()} { }

    QList<ResponseProblem> run()
    {
        for (const SheetItem &each : m_sheet.enabledItems())
            check(each);
        return m_problems;
    }

private:
    void check(const SheetItem &each)
    {
        if (m_failures.contains(each.key)) m_problems.append({Lack::ExpressionFailed, each.key, m_failures[each.key]});
        if (each.item->isGroup()) return checkGroup(each);
        if (!each.item->isQuestion()) return; // a display
        const QJsonArray answer = m_sheet.answer(each.key);
        if (each.item->isRequired && !isAnswered(answer)) m_problems.append({Lack::Missing, each.key, {}});
        m_problems += checkAnswer(*each.item, each.key, answer);
    }

    void checkGroup(const SheetItem &each)
    {
        if (!each.item->repeats) {
            if (each.item->isRequired && !holdsAnswer(each.key)) m_problems.append({Lack::Missing, each.key, {}});
            return;
        }
        const AnswerKey group = answerKey(each.item->linkId, repeatAround(each.key));
        const QList<AnswerKey> repeats = m_sheet.repeatsOf(group);
        if (repeats.value(0) == each.key) checkRepeats(*each.item, group, repeats); // once for all of them
    }

    void checkRepeats(const QuestionnaireItem &item, const AnswerKey &group, const QList<AnswerKey> &repeats)
    {
        const auto filled = std::count_if(
            repeats.begin(), repeats.end(), [this](const AnswerKey &repeat) { return holdsAnswer(repeat); });
        const AnswerBounds &bounds = item.bounds;
        if (item.isRequired && filled == 0)
            m_problems.append({Lack::Missing, group, {}});
        else if (filled > 0 && filled < bounds.fewest.value_or(0))
            m_problems.append({Lack::TooFew, group, QString::number(*bounds.fewest)});
        if (bounds.greatest && filled > *bounds.greatest)
            m_problems.append({Lack::TooMany, group, QString::number(*bounds.greatest)});
    }

    bool holdsAnswer(const AnswerKey &group) const { return m_sheet.holdsAnswer(m_sheet.places().at(group)); }

    const AnswerSheet &m_sheet;
    QMap<AnswerKey, QString> m_failures;
    QList<ResponseProblem> m_problems;
};

} // namespace

QList<ResponseProblem> checkResponse(const AnswerSheet &sheet) { return SheetCheck{sheet}.run(); }

} // namespace alongside
