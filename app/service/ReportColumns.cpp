// SPDX-License-Identifier: Apache-2.0
#include "app/service/ReportColumns.h"

#include "app/domain/PlacementKind.h"

#include <QRegularExpression>

namespace alongside::panelcolumn {

namespace {

/// "supportedPermittedWork" as "Supported permitted work".
QString codeInWords(const QString &code)
{
    static const QRegularExpression inner{QStringLiteral("(?<=[a-z])(?=[A-Z])")};
    QString words = code;
    words = words.replace(inner, QStringLiteral(" ")).toLower();
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

QStringList columnsOf(const QStringList &codes)
{
    QStringList columns{noneOfThem};
    for (const QString &code : codes)
        columns.append(codeInWords(code));
    return columns + QStringList{anotherOne};
}

QString columnOf(const QStringList &codes, const QString &code)
{
    return codes.contains(code) ? codeInWords(code) : anotherOne;
}

QStringList everyPlacement()
{
    return columnsOf(everyPlacementKind())
        + QStringList{QStringLiteral("Suspended"), QStringLiteral("Not begun yet"), QStringLiteral("Ended")};
}

QString placementOf(const PlaceOnDay &place)
{
    const QString answer = placementAnswer(place);
    if (answer == boardanswer::none) return noneOfThem;
    if (answer == boardanswer::paused) return QStringLiteral("Suspended");
    if (answer == boardanswer::planned) return QStringLiteral("Not begun yet");
    if (answer == boardanswer::ended) return QStringLiteral("Ended");
    return columnOf(everyPlacementKind(), place.kind);
}

QStringList equalitiesColumns(EqualitiesQuestion question)
{
    QStringList columns{notAsked};
    for (const QString &answer : answersTo(question))
        columns.append(codeInWords(answer));
    return columns;
}

QString equalitiesColumn(EqualitiesQuestion question, const QString &answer)
{
    if (answer.isEmpty() || answer == takenBack) return notAsked;
    return answersTo(question).contains(answer) ? codeInWords(answer) : anotherOne;
}

QString equalitiesWords(EqualitiesQuestion question) { return codeInWords(toText(question)); }

QString bandWords(const HoursBand &band) { return band.label + QStringLiteral(" hours"); }

QStringList everyChange()
{
    return {QStringLiteral("No change"), QStringLiteral("Left one"), QStringLiteral("Began one"),
        QStringLiteral("Left one and began one")};
}

QString changeOf(const PlacementTurns &turns)
{
    return everyChange().at((turns.hasLeft ? 1 : 0) + (turns.hasBegun ? 2 : 0));
}

QStringList everyStanding()
{
    return {noneOfThem, QStringLiteral("Not sent yet"), QStringLiteral("Sent, no answer"), QStringLiteral("Accepted"),
        QStringLiteral("Declined"), QStringLiteral("Withdrawn or not known")};
}

QString standingOf(const std::optional<Referral::State> &state)
{
    if (!state) return noneOfThem;
    switch (*state) {
    case Referral::State::Made:
        return everyStanding().at(1);
    case Referral::State::Sent:
        return everyStanding().at(2);
    case Referral::State::Accepted:
    case Referral::State::Ended:
        return everyStanding().at(3);
    case Referral::State::Declined:
        return everyStanding().at(4);
    default:
        return everyStanding().at(5);
    }
}

QStringList everySustained()
{
    return {noHours, QStringLiteral("Not sustained"), QStringLiteral("Depends on weeks that are not known"),
        QStringLiteral("Sustained")};
}

QString sustainedWords(const OutcomeFacts &known, const PersonOutcome &outcome)
{
    const QStringList answers{
        boardanswer::none, boardanswer::notSustained, boardanswer::perhapsSustained, boardanswer::sustained};
    return everySustained().at(answers.indexOf(sustainedAnswer(known, outcome)));
}

QString bandDefinition(const RuleBook &book, QDate day)
{
    const auto bands = hoursBandsOn(book, day);
    return bands.isEmpty() ? QStringLiteral("there is none for that day") : bands.first().citation;
}

QString sustainedDefinition(const RuleBook &book, QDate day)
{
    const auto sustained = sustainedDefinitionOn(book, day);
    if (!sustained) return QStringLiteral("there is none for that day");
    return QStringLiteral("%1 of %2 weeks at %3 hours or more, %4")
        .arg(sustained->weeks)
        .arg(sustained->ofWeeks)
        .arg(sustained->hours)
        .arg(sustained->citation);
}

} // namespace alongside::panelcolumn
