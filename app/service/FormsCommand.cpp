// SPDX-License-Identifier: Apache-2.0
#include "app/service/FormsCommand.h"

#include "app/domain/questionnaire/PersonsPart.h"
#include "app/domain/questionnaire/ResponseCheck.h"
#include "app/domain/questionnaire/ResponseJson.h"
#include "app/service/FormWords.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

Result<QByteArray> readForm(const QString &name)
{
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, QStringLiteral("%1 cannot be read: %2").arg(name, file.errorString())};
    return file.readAll();
}

QString weightWord(FormProblem::Weight weight)
{
    switch (weight) {
    case FormProblem::Weight::Wrong:
        return QStringLiteral("wrong");
    case FormProblem::Weight::Odd:
        return QStringLiteral("odd");
    case FormProblem::Weight::Lacking:
        return QStringLiteral("lacking");
    }
    return {};
}

bool isWrong(const QList<FormProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
        [](const FormProblem &each) { return weightOf(each.code) == FormProblem::Weight::Wrong; });
}

void printForm(Call &call, const QString &name, const LoadedQuestionnaire &loaded)
{
    const Questionnaire::Heading &heading = loaded.form->heading();
    call.print(QStringLiteral("%1: %2 (%3)").arg(name, heading.title.text, heading.canonical()));
    call.print(QStringLiteral("  ") + contentsOf(*loaded.form));
    for (const FormProblem &each : loaded.problems)
        call.print(QStringLiteral("  %1: %2").arg(weightWord(weightOf(each.code)), sentenceFor(each)));
    const int pages = PersonsPart{*loaded.form}.pages();
    if (pages > PersonsPart::mostPages)
        call.print(QStringLiteral("  odd: the person is asked %1 questions, a page each; more than %2 are too many")
                       .arg(pages)
                       .arg(PersonsPart::mostPages));
    else if (loaded.problems.isEmpty())
        call.print(QStringLiteral("  nothing is wrong, nothing is lacking"));
}

QJsonObject problemJson(const QString &code, const QString &where, const QString &words)
{
    QJsonObject json{{QStringLiteral("code"), code}, {QStringLiteral("words"), words}};
    if (!where.isEmpty()) json.insert(QStringLiteral("at"), where);
    return json;
}

QJsonArray problemsJson(const QList<FormProblem> &ofForm, const QList<ResponseProblem> &ofResponse)
{
    QJsonArray problems;
    for (const FormProblem &each : ofForm)
        problems.append(problemJson(nameOf(each.code), each.linkId, sentenceFor(each)));
    for (const ResponseProblem &each : ofResponse)
        problems.append(problemJson(nameOf(each.code), each.key, sentenceFor(each)));
    return problems;
}

QJsonObject evaluation(const LoadedQuestionnaire &loaded, const ImportedResponse &imported)
{
    QJsonArray enabled;
    for (const SheetItem &each : imported.sheet.enabledItems())
        enabled.append(each.item->linkId);
    QJsonObject computed;
    const GivenAnswers values = imported.sheet.computed();
    for (auto each = values.begin(); each != values.end(); ++each)
        computed.insert(each.key(), *each);
    return {{QStringLiteral("enabled"), enabled}, {QStringLiteral("computed"), computed},
        {QStringLiteral("problems"), problemsJson(loaded.problems, imported.problems + checkResponse(imported.sheet))}};
}

} // namespace

void FormsCheckCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral(
            "A FHIR R4 Questionnaire as JSON; several may be named. Ends with 1 where one of them is wrong."),
        QStringLiteral("FILE..."));
}

ExitCode FormsCheckCommand::run(Call &call) const
{
    ExitCode code = ExitCode::Done;
    for (const QString &name : call.arguments()) {
        const Result<QByteArray> json = readForm(name);
        if (!json) {
            code = call.fail(json.error());
            continue;
        }
        const LoadedQuestionnaire loaded = loadQuestionnaire(*json);
        printForm(call, name, loaded);
        if (isWrong(loaded.problems)) code = ExitCode::Failed;
    }
    return code;
}

void FormsEvaluateCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("questionnaire"), QStringLiteral("A FHIR R4 Questionnaire as JSON."),
        QStringLiteral("QUESTIONNAIRE"));
    parser.addPositionalArgument(QStringLiteral("response"),
        QStringLiteral(
            "A QuestionnaireResponse to it. Printed are, as JSON, the linkIds of the enabled items in order, "
            "the computed answers by where they stand, and every problem."),
        QStringLiteral("RESPONSE"));
}

ExitCode FormsEvaluateCommand::run(Call &call) const
{
    const Result<QByteArray> form = readForm(call.arguments().at(0));
    if (!form) return call.fail(form.error());
    const Result<QByteArray> response = readForm(call.arguments().at(1));
    if (!response) return call.fail(response.error());
    const LoadedQuestionnaire loaded = loadQuestionnaire(*form);
    const ImportedResponse imported = importResponse(loaded.form, *response, call.clock().today());
    call.print(QString::fromUtf8(QJsonDocument{evaluation(loaded, imported)}.toJson()).trimmed());
    return ExitCode::Done;
}

} // namespace alongside
