// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseHeading.h"

namespace alongside {

namespace {

using Status = ResponseHeading::Status;

const QList<std::pair<Status, QString>> &statusCodes()
{
    static const QList<std::pair<Status, QString>> codes{
        {Status::InProgress, QStringLiteral("in-progress")},
        {Status::Completed, QStringLiteral("completed")},
        {Status::Amended, QStringLiteral("amended")},
        {Status::EnteredInError, QStringLiteral("entered-in-error")},
        {Status::Stopped, QStringLiteral("stopped")},
    };
    return codes;
}

} // namespace

QString codeOf(ResponseHeading::Status status)
{
    for (const auto &[each, code] : statusCodes())
        if (each == status) return code;
    Q_UNREACHABLE();
}

std::optional<ResponseHeading::Status> responseStatusOf(const QString &code)
{
    for (const auto &[status, each] : statusCodes())
        if (each == code) return status;
    return {};
}

} // namespace alongside
