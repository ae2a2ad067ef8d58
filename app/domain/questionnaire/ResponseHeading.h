// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace alongside {

/// What a QuestionnaireResponse says beside its answers.
struct ResponseHeading {
    enum class Status { InProgress, Completed, Amended, EnteredInError, Stopped };

    QString id = {};
    Status status = Status::InProgress;
    QDateTime authored = {}; ///< UTC; invalid: not said
    QString subject = {}; ///< a reference, as "Patient/p1"; empty: not said
    QString author = {};
    QString source = {}; ///< who answered

    bool operator==(const ResponseHeading &) const = default;
};

/// The code R4 has for it, as "in-progress".
QString codeOf(ResponseHeading::Status status);
std::optional<ResponseHeading::Status> responseStatusOf(const QString &code);

} // namespace alongside
