// SPDX-License-Identifier: Apache-2.0
#include "app/service/RulesCommand.h"

#include "app/domain/rules/RuleShape.h"
#include "app/service/RuleEvaluation.h"
#include "app/service/RuleFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

Result<RuleFile> readRules(const QString &name)
{
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, QStringLiteral("%1 cannot be read: %2").arg(name, file.errorString())};
    const Result<RuleFile> rules = readRuleFile(file.readAll());
    if (!rules) return Error{rules.error().kind, QStringLiteral("%1: %2").arg(name, rules.error().detail)};
    return rules;
}

/// "permittedWork GB: 23 rules, 2002-04-08 to 2026-04-01, 6 of them provisional".
QString lineOf(const QList<DatedRule> &rules)
{
    const auto provisional =
        std::count_if(rules.begin(), rules.end(), [](const DatedRule &each) { return each.isProvisional(); });
    return QStringLiteral("  %1 %2: %3 from %4 to %5, %6 provisional")
        .arg(rules.first().set, rules.first().name)
        .arg(rules.size())
        .arg(rules.first().from.toString(Qt::ISODate), rules.last().from.toString(Qt::ISODate))
        .arg(provisional);
}

void printRules(Call &call, const QString &name, const RuleFile &file)
{
    call.print(QStringLiteral("%1: %2 rules, %3 mistakes").arg(name).arg(file.rules.size()).arg(file.problems.size()));
    const RuleBook book{file.rules};
    for (const QString &set : everyRuleSet()) {
        QMap<QString, QList<DatedRule>> byName;
        for (const DatedRule &rule : book.ofSet(set))
            byName[rule.name].append(rule);
        for (const QList<DatedRule> &rules : byName)
            call.print(lineOf(rules));
    }
    for (const RuleFile::Problem &each : file.problems)
        call.print(QStringLiteral("  line %1: %2").arg(each.line).arg(each.words));
}

/// "15.75" hours as minutes: two decimals at most, so that no rounding reaches the next hour.
std::optional<int> minutesFrom(const QString &typed)
{
    static const QRegularExpression form{QStringLiteral("^(\\d{1,3})(?:\\.(\\d{1,2}))?$")};
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const int hundredths = match.captured(2).leftJustified(2, QLatin1Char('0')).toInt();
    return match.captured(1).toInt() * 60 + hundredths * 60 / 100;
}

/// What was typed of one week, or month.
struct Typed {
    QDate day;
    int minutes;
    Pence net;
};

std::optional<Typed> typedIn(const Call &call)
{
    const QDate day = QDate::fromString(call.option("date"), Qt::ISODate);
    const std::optional<int> minutes = minutesFrom(call.option("hours"));
    const std::optional<Pence> net = penceFromPounds(call.option("net"));
    if (!day.isValid() || !minutes || !net) return std::nullopt;
    return Typed{day, *minutes, *net};
}

QJsonObject evaluated(const Call &call, const RuleBook &book, const Typed &typed)
{
    if (call.option("benefit") == QStringLiteral("esa"))
        return evaluationOf(permittedWorkOn(book, call.option("jurisdiction"), typed.day, {typed.minutes, typed.net}));
    const auto housing = call.isSet("housing") ? UniversalCredit::Housing::With : UniversalCredit::Housing::Without;
    const int assessmentDay = call.option("assessment-day").toInt();
    const auto rule = assessmentDay > 0 ? universalCreditRuleFor(book, assessmentPeriodWith(typed.day, assessmentDay))
                                        : book.inForce(ruleset::universalCredit, QStringLiteral("GB"), typed.day);
    return evaluationOf(universalCreditBy(rule, housing, typed.net));
}

bool isAssessmentDayRight(const Call &call)
{
    bool isNumber = false;
    const int day = call.option("assessment-day").toInt(&isNumber);
    return !call.isSet("assessment-day") || (isNumber && day >= 1 && day <= 31);
}

} // namespace

void RulesCheckCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral(
            "Dated rules as comma-separated values; several may be named. Ends with 1 where a row is wrong."),
        QStringLiteral("FILE..."));
}

ExitCode RulesCheckCommand::run(Call &call) const
{
    ExitCode code = ExitCode::Done;
    for (const QString &name : call.arguments()) {
        const Result<RuleFile> file = readRules(name);
        if (!file) {
            code = call.fail(file.error());
            continue;
        }
        printRules(call, name, *file);
        if (!file->isRight()) code = ExitCode::Failed;
    }
    return code;
}

void RulesEvaluateCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral("Dated rules as comma-separated values. Printed are, as JSON and in pence, the limit, the "
                       "deduction, the rule and its version, and the margin; null is what the rules do not say."),
        QStringLiteral("FILE"));
    parser.addOptions({
        {QStringLiteral("benefit"), QStringLiteral("esa (a week of permitted work) or uc (a month)."),
            QStringLiteral("esa|uc")},
        {QStringLiteral("date"), QStringLiteral("On which day."), QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("hours"), QStringLiteral("Worked in the week, as 15.5."), QStringLiteral("hours"),
            QStringLiteral("0")},
        {QStringLiteral("net"), QStringLiteral("Earned for the rule, as 183.50."), QStringLiteral("pounds")},
        {QStringLiteral("housing"), QStringLiteral("uc: the award holds an amount for housing costs.")},
        {QStringLiteral("assessment-day"), QStringLiteral("uc: of the month, on which assessment periods begin."),
            QStringLiteral("day")},
        {QStringLiteral("jurisdiction"), QStringLiteral("esa: whose rules."), QStringLiteral("name"),
            QStringLiteral("GB")},
    });
}

ExitCode RulesEvaluateCommand::run(Call &call) const
{
    const QString benefit = call.option("benefit");
    if (benefit != QStringLiteral("esa") && benefit != QStringLiteral("uc"))
        return call.misuse(QStringLiteral("--benefit is esa or uc."));
    const std::optional<Typed> typed = typedIn(call);
    if (!typed)
        return call.misuse(QStringLiteral(
            "--date is written as 2026-04-01, --hours as 15.5 and --net as 183.50; no more than two decimals."));
    if (!isAssessmentDayRight(call)) return call.misuse(QStringLiteral("--assessment-day is a day from 1 to 31."));
    const Result<RuleFile> file = readRules(call.arguments().first());
    if (!file) return call.fail(file.error());
    if (!file->isRight())
        return call.fail(Error{ErrorKind::Rejected,
            QStringLiteral("nothing was evaluated: rows that are wrong: %1 (see \"rules check\")")
                .arg(file->wrongRows())});
    QJsonObject json = evaluated(call, RuleBook{file->rules}, *typed);
    json.insert(QStringLiteral("date"), typed->day.toString(Qt::ISODate));
    json.insert(QStringLiteral("net"), typed->net.count);
    call.print(QString::fromUtf8(QJsonDocument{json}.toJson()).trimmed());
    return ExitCode::Done;
}

} // namespace alongside
