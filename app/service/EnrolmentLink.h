// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QString>
#include <QUrl>

namespace alongside {

/// All that somebody types on a new tablet, as one text for its camera: where the service is, and a one-time code.
/// "alongside://enrol?service=https%3A%2F%2Fhost&code=K7QW-3MPA-XH2D". Its scheme is no web address, so that a camera
/// which follows links sends the code to nobody.
struct EnrolmentLink {
    QUrl service;
    QString code;

    /// Where tablets reach a service. Rejected, with a sentence: HTTPS, or HTTP on this machine; a host, and no more.
    static Result<QUrl> addressFrom(const QString &typed);
    QByteArray text() const;
};

} // namespace alongside
