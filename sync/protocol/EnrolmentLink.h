// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace alongside {

/// All that somebody types on a new tablet, as one text for its camera: where the service is, and a one-time code.
/// "alongside://enrol?service=https%3A%2F%2Fhost&code=K7QW-3MPA-XH2D". Its scheme is no web address, so that a camera
/// which follows links sends the code to nobody.
struct EnrolmentLink {
    QUrl service;
    QString code;

    QByteArray text() const;
    /// Nothing: the text is something else, or cut short. What a square says is a stranger's word: service is some
    /// address, and whoever uses it asks safeOrigin() first; code has the letters of a code, which says nothing else.
    static std::optional<EnrolmentLink> from(const QByteArray &text);
};

} // namespace alongside
