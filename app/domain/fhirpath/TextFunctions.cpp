// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Evaluation.h"
#include "app/domain/fhirpath/FunctionTable.h"

#include <QRegularExpression>

namespace alongside::fhirpath {

namespace {

constexpr qsizetype lettersPerStep = 16;
constexpr qsizetype longestMatched = 10'000; // letters a pattern is tried on

PathCollection textCollection(Evaluation &evaluation, const QString &text)
{
    evaluation.spend(text.size() / lettersPerStep);
    return {PathValue{text}};
}

std::optional<QString> textArgument(Evaluation &evaluation, const Term &call, size_t index, const Scope &scope)
{
    return evaluation.singleText(evaluation.argument(call, index, scope), call);
}

using TextTest = bool (*)(const QString &text, const QString &part);

// A text function with one text argument that says yes or no.
template <TextTest test>
PathCollection tested(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto text = evaluation.singleText(input, call);
    const auto part = textArgument(evaluation, call, 0, scope);
    if (!text || !part) return {};
    return {PathValue{test(*text, *part)}};
}

bool beginsWith(const QString &text, const QString &part) { return text.startsWith(part); }
bool endsWith(const QString &text, const QString &part) { return text.endsWith(part); }
bool holds(const QString &text, const QString &part) { return text.contains(part); }

using TextChange = QString (*)(const QString &text);

template <TextChange change>
PathCollection changed(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    const auto text = evaluation.singleText(input, call);
    return text ? textCollection(evaluation, change(*text)) : PathCollection{};
}

QString upper(const QString &text) { return text.toUpper(); }
QString lower(const QString &text) { return text.toLower(); }
QString trimmed(const QString &text) { return text.trimmed(); }

PathCollection length(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    const auto text = evaluation.singleText(input, call);
    return text ? PathCollection{PathValue{qint64(text->size())}} : PathCollection{};
}

PathCollection indexOf(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto text = evaluation.singleText(input, call);
    const auto part = textArgument(evaluation, call, 0, scope);
    if (!text || !part) return {};
    return {PathValue{qint64(text->indexOf(*part))}};
}

PathCollection substring(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto text = evaluation.singleText(input, call);
    const auto start = evaluation.singleWhole(evaluation.argument(call, 0, scope), call);
    const auto size = evaluation.singleWhole(evaluation.argument(call, 1, scope), call);
    if (!text || !start || *start < 0 || *start >= text->size()) return {};
    return textCollection(evaluation, text->mid(*start, std::max<qint64>(size.value_or(text->size()), 0)));
}

PathCollection join(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const QString separator = textArgument(evaluation, call, 0, scope).value_or(QString{});
    QStringList texts;
    for (const PathItem &item : input)
        if (const auto value = valueOf(item)) texts.append(textOf(*value));
    if (texts.isEmpty()) return {};
    evaluation.spend(separator.size() * texts.size() / lettersPerStep);
    return evaluation.hasFailed() ? PathCollection{} : textCollection(evaluation, texts.join(separator));
}

PathCollection split(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto text = evaluation.singleText(input, call);
    const auto separator = textArgument(evaluation, call, 0, scope);
    PathCollection parts;
    if (!text || !separator || !evaluation.spend(text->size())) return parts;
    for (const QString &part :
        separator->isEmpty() ? text->split(QString{}, Qt::SkipEmptyParts) : text->split(*separator))
        parts.append(PathValue{part});
    return parts;
}

PathCollection toChars(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    const auto text = evaluation.singleText(input, call);
    PathCollection letters;
    if (!text || !evaluation.spend(text->size())) return letters;
    for (const QChar letter : *text)
        letters.append(PathValue{QString{letter}});
    return letters;
}

// How long a text becomes is known before it is made: a short one can be replaced into a very long one.
PathCollection replace(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto text = evaluation.singleText(input, call);
    const auto pattern = textArgument(evaluation, call, 0, scope);
    const auto substitution = textArgument(evaluation, call, 1, scope);
    if (!text || !pattern || !substitution) return {};
    const qint64 becomes = (text->count(*pattern) + 1) * (substitution->size() + 1) + text->size();
    if (!evaluation.spend(becomes / lettersPerStep)) return {};
    return {PathValue{QString{*text}.replace(*pattern, *substitution)}};
}

// A pattern may need ages to say no; the library stops it after so many attempts.
std::optional<QRegularExpression> patternOf(Evaluation &evaluation, const Term &call, const Scope &scope)
{
    const auto text = textArgument(evaluation, call, 0, scope);
    if (!text) return {};
    QRegularExpression pattern{QStringLiteral("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=1000)") + *text,
        QRegularExpression::DotMatchesEverythingOption};
    if (!pattern.isValid()) evaluation.fail(call, QStringLiteral("'%1' is no pattern").arg(*text));
    return pattern.isValid() ? std::optional{pattern} : std::nullopt;
}

PathCollection matches(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto text = evaluation.singleText(input, call);
    const auto pattern = patternOf(evaluation, call, scope);
    if (!text || !pattern || !evaluation.spend(longestMatched / lettersPerStep)) return {};
    return {PathValue{pattern->match(text->left(longestMatched)).hasMatch()}};
}

} // namespace

QList<FunctionRow> textFunctions()
{
    constexpr auto value = FunctionRow::Yields::Value;
    return {
        {"length", 0, 0, value, length},
        {"contains", 1, 1, value, tested<holds>},
        {"startsWith", 1, 1, value, tested<beginsWith>},
        {"endsWith", 1, 1, value, tested<endsWith>},
        {"upper", 0, 0, value, changed<upper>},
        {"lower", 0, 0, value, changed<lower>},
        {"trim", 0, 0, value, changed<trimmed>},
        {"indexOf", 1, 1, value, indexOf},
        {"substring", 1, 2, value, substring},
        {"join", 0, 1, value, join},
        {"split", 1, 1, value, split},
        {"toChars", 0, 0, value, toChars},
        {"replace", 2, 2, value, replace},
        {"matches", 1, 1, value, matches},
    };
}

} // namespace alongside::fhirpath
