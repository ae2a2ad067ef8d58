// SPDX-License-Identifier: Apache-2.0
#include "app/service/FormRelease.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

#include <QFile>

#include <algorithm>

namespace alongside {

namespace {

Error refused(const QString &why) { return {ErrorKind::Rejected, why}; }

bool hasProblem(const LoadedQuestionnaire &loaded, FormProblem::Code code)
{
    return std::any_of(loaded.problems.begin(), loaded.problems.end(),
        [code](const FormProblem &problem) { return problem.code == code; });
}

Result<void> canBeReleased(const LoadedQuestionnaire &loaded, const QString &document)
{
    const Questionnaire::Heading &heading = loaded.form->heading();
    if (hasProblem(loaded, FormProblem::Code::NotJson)) return refused(QStringLiteral("the file is not JSON"));
    if (hasProblem(loaded, FormProblem::Code::NotAQuestionnaire))
        return refused(QStringLiteral("the file is not a FHIR Questionnaire"));
    if (loaded.form->items().isEmpty()) return refused(QStringLiteral("the form asks nothing"));
    if (heading.url.isEmpty()) return refused(QStringLiteral("the form has no url: say which form it is"));
    if (heading.version.isEmpty())
        return refused(
            QStringLiteral("the form has no version: interviews stay with the version that they began with"));
    if (document.size() > longestForm)
        return refused(
            QStringLiteral("the form has %1 letters, and %2 is the most that goes to a tablet: take out what "
                           "nobody reads there, pictures first, and indentation")
                .arg(document.size())
                .arg(longestForm));
    return {};
}

} // namespace

Result<FormRelease> readRelease(const QByteArray &json, Instant now)
{
    const LoadedQuestionnaire loaded = loadQuestionnaire(json);
    FormRelease release{{}, QString::fromUtf8(json), loaded.problems};
    if (auto can = canBeReleased(loaded, release.document); !can) return can.error();
    const Questionnaire::Heading &heading = loaded.form->heading();
    release.form = {.id = {questionnaireIdOf(heading.url, heading.version)},
        .url = heading.url,
        .version = heading.version,
        .title = heading.title.text,
        .status = formStatusFromText(heading.status),
        .publishedAt = now};
    return release;
}

Operation releasing(const FormRelease &release)
{
    return making(kind::questionnaire, {}, fieldsOf(release.form, release.document));
}

QByteArray ownReassessmentForm()
{
    QFile file{QStringLiteral(":/forms/reassessment.json")};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray{};
}

} // namespace alongside
