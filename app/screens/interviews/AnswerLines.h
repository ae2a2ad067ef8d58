// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/QuestionnaireItem.h"

#include <QStringList>

namespace alongside {

/// Several answers to one question as they are typed: one on each line. Pure.
class AnswerLines {
public:
    /// item: one that repeats, without options.
    explicit AnswerLines(const QuestionnaireItem &item);

    QStringList linesOf(const QJsonArray &value) const;
    /// Nothing while one of the lines is no answer yet. A line that says what stood there keeps that to the letter (a
    /// partial date, a zone, the code of a unit).
    std::optional<QJsonArray> typed(const QJsonArray &value, const QString &text) const;

private:
    QString lineOf(const QJsonObject &entry) const;
    std::optional<QJsonArray> answerOn(const QString &line) const;
    std::optional<QJsonArray> quantityOn(const QString &line) const;
    std::optional<QJsonArray> dayOn(const QString &line) const;
    std::optional<QJsonArray> momentOn(const QString &line) const;

    QuestionnaireItem m_one; // the same, of one answer
};

} // namespace alongside
