// SPDX-License-Identifier: Apache-2.0
#include "app/service/FormsPublishCommand.h"

#include "app/records/InterviewValues.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/FormRelease.h"

#include <QFile>

namespace alongside {

namespace {

QString canonicalOf(const FormVersion &form) { return form.url + QLatin1Char('|') + form.version; }

Result<QByteArray> bytesToPublish(const Call &call)
{
    if (call.arguments().isEmpty()) return ownReassessmentForm();
    QFile file{call.arguments().first()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::NotFound, QStringLiteral("%1 cannot be read: %2").arg(file.fileName(), file.errorString())};
    return file.readAll();
}

enum class Published { Now, Before };

Result<Published> publish(Call &call, const FormRelease &release)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const auto known = (*service)->sync().all(account->id, kind::questionnaire);
    if (!known) return known.error();
    for (const Record &record : *known) {
        if (record.id != release.form.id.text) continue; // another form, or version
        if (record.fields.value(QStringLiteral("document")).toString() == release.document) return Published::Before;
        return Error{ErrorKind::Rejected,
            QStringLiteral(
                "%1 has been released with another content, and interviews have begun with it: give the form a "
                "new version")
                .arg(canonicalOf(release.form))};
    }
    if (auto written = (*service)->write(*account, {releasing(release)}); !written) return written.error();
    return Published::Now;
}

Result<FormVersion> retire(Call &call, const QString &canonical)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const auto known = (*service)->sync().all(account->id, kind::questionnaire);
    if (!known) return known.error();
    for (const Record &record : *known) {
        const FormVersion form = formVersionFrom(record);
        if (canonicalOf(form) != canonical) continue; // another
        const Operation retiring = patching(
            kind::questionnaire, form.id.text, {{QStringLiteral("status"), toText(FormVersion::Status::Retired)}});
        if (auto written = (*service)->write(*account, {retiring}); !written) return written.error();
        return form;
    }
    return Error{ErrorKind::NotFound, QStringLiteral("no form %1 has been released here").arg(canonical)};
}

} // namespace

void FormsPublishCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral("A FHIR R4 Questionnaire as JSON, with a url and a version. Without one, the reassessment form "
                       "that comes with this program."),
        QStringLiteral("[FILE]"));
}

ExitCode FormsPublishCommand::run(Call &call) const
{
    const Result<QByteArray> bytes = bytesToPublish(call);
    if (!bytes) return call.fail(bytes.error());
    const Result<FormRelease> release = readRelease(*bytes, call.clock().now());
    if (!release) return call.fail(release.error());
    const Result<Published> published = publish(call, *release);
    if (!published) return call.fail(published.error());
    call.print(release->form.id.text + QLatin1Char('\t') + canonicalOf(release->form));
    if (*published == Published::Before)
        call.tell(QStringLiteral("That version is here already, just as it is."));
    else
        call.tell(
            QStringLiteral("Released. Tablets begin their next interviews with it; those that have begun stay with "
                           "their version."));
    if (!release->problems.isEmpty())
        call.tell(QStringLiteral("%1 things in it are wrong or lacking here: see \"forms check\".")
                      .arg(release->problems.size()));
    return ExitCode::Done;
}

void FormsRetireCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("form"),
        QStringLiteral("Its url and version, as \"forms publish\" prints them: URL|VERSION."), QStringLiteral("FORM"));
}

ExitCode FormsRetireCommand::run(Call &call) const
{
    const Result<FormVersion> retired = retire(call, call.arguments().first());
    if (!retired) return call.fail(retired.error());
    call.print(retired->id.text);
    return ExitCode::Done;
}

} // namespace alongside
