// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/ResponseJson.h"

namespace alongside {

/// Reads one response: puts each answer where the form has its item, and keeps the others where they stood.
class ResponseReader {
public:
    ResponseReader(std::shared_ptr<const Questionnaire> form, QDate today) : m_form{std::move(form)}, m_today{today} { }

    ImportedResponse read(const QByteArray &json);

private:
    /// Around the items of a list: the item that holds them in the response (-1: the form), and the repeat.
    struct Surroundings {
        QString parent;
        AnswerKey within;
    };

    void readHeading(const QJsonObject &response);
    void readItems(const QJsonArray &items, const Surroundings &around);
    void readItem(const QJsonObject &json, const Surroundings &around);
    void readUnknown(const QJsonObject &json, const Surroundings &around);
    void readGroup(const QJsonObject &json, const QuestionnaireItem &item, const AnswerKey &within);
    void readQuestion(const QJsonObject &json, const QuestionnaireItem &item, const AnswerKey &within);
    void readAnswers(const QJsonObject &json, const QString &linkId, const AnswerKey &key, const AnswerKey &within);
    AnswerKey properWithin(const QuestionnaireItem &item, const Surroundings &around);
    AnswerKey unusedRepeat(const QJsonObject &json, const AnswerKey &group);
    AnswerKey numberedRepeat(const AnswerKey &group);
    AnswerKey withinAnswer(const QString &linkId, const AnswerKey &key, const AnswerKey &within, qsizetype index,
        const QJsonObject &entry) const;
    bool isInRepeat(const QuestionnaireItem &item) const;
    AnswerSheet filledIn();
    void keepCalculated(AnswerSheet &sheet, const QList<AnswerKey> &keys);
    static bool isInEmptyRepeat(const AnswerSheet &sheet, const AnswerKey &key);
    void checkEnabled(const AnswerSheet &sheet);
    void note(ResponseProblem::Code code, const AnswerKey &key, const QString &detail = {})
    {
        m_problems.append({code, key, detail});
    }

    std::shared_ptr<const Questionnaire> m_form;
    QDate m_today;
    ResponseHeading m_heading;
    GivenAnswers m_answers;
    QSet<AnswerKey> m_repeats; ///< taken, and groups that were there
    QHash<AnswerKey, int> m_numbers; ///< by group: the last that was given to a repeat
    QList<ResponseProblem> m_problems;
};

} // namespace alongside
