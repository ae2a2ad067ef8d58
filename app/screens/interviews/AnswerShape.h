// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/QuestionnaireItem.h"

namespace alongside {

/// What a question is answered with on the screen.
enum class AnswerShape {
    Choice,
    Choices,
    DropDown,
    Line,
    Text,
    Number,
    Quantity,
    Time,
    Day,
    DayTime,
    Slider,
    Words, ///< nothing to answer
    Unknown, ///< this app has no control for it: what is there is kept
};

AnswerShape shapeOf(const QuestionnaireItem &item);

/// A whole answer as a hand gives it. All pure; a value is that of AnswerSheet.
namespace answers {

/// Places among the item's options; of a yes-or-no question 0 is yes and 1 is no.
QList<int> picked(const QuestionnaireItem &item, const QJsonArray &value);
/// With that one touched: alone, or of several added or taken away.
QJsonArray choosing(const QuestionnaireItem &item, const QJsonArray &value, int place);
/// What is typed, of any shape that is; a day's part is not in it.
QString text(const QuestionnaireItem &item, const QJsonArray &value);
/// Nothing: it is none yet, half a number. An empty text is no answer, which is a value.
std::optional<QJsonArray> typed(const QuestionnaireItem &item, const QJsonArray &value, const QString &text);
/// "2026-11-20", or empty.
QString day(const QJsonArray &value);
QJsonArray onDay(const QuestionnaireItem &item, const QJsonArray &value, const QString &day);
/// Place among the item's units; 0 where nothing is said.
int unit(const QuestionnaireItem &item, const QJsonArray &value);
QJsonArray inUnit(const QuestionnaireItem &item, const QJsonArray &value, int place);
std::optional<double> number(const QJsonArray &value);
QJsonArray numbered(const QuestionnaireItem &item, double number);
/// A yes: true, or a code that says so.
bool isYes(const QJsonArray &value);
/// A yes; where the item is asked the other way round and its options are routes instead of yes and no, any route.
bool leadsToReferral(const QuestionnaireItem &item, const QJsonArray &value);
QJsonArray yesOrNo(int place);

} // namespace answers

} // namespace alongside
