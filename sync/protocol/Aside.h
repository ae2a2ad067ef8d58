// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// Held/whyAside: why supervisors have set aside what this tablet sent.
struct AsideRequest {
    QString account;
    QStringList opIds;

    bool operator==(const AsideRequest &) const = default;
};

/// A supervisor's words about one mutation.
struct AsideReason {
    QString opId;
    QString by; ///< coach's id
    Instant at; ///< by the service's clock
    QString note;

    bool operator==(const AsideReason &) const = default;
};

/// Of those that were asked about, the ones that were set aside and that whoever asks may hear of.
struct AsideList {
    QList<AsideReason> reasons;

    bool operator==(const AsideList &) const = default;
};

QJsonObject toJson(const AsideRequest &message);
Result<AsideRequest> asideRequestFromJson(const QJsonObject &json);
QJsonObject toJson(const AsideList &message);
Result<AsideList> asideListFromJson(const QJsonObject &json);

} // namespace alongside
