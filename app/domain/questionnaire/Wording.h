// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace alongside {

/// A text of a form, and what it is in other languages (the extension `translation`).
struct Wording {
    QString text = {};
    QMap<QString, QString> translations = {}; ///< by language, as "cy"

    bool isEmpty() const { return text.isEmpty(); }
    /// Falls back from "cy-GB" to "cy", and then to the text itself.
    QString in(const QString &language) const;
    bool operator==(const Wording &) const = default;
};

} // namespace alongside
