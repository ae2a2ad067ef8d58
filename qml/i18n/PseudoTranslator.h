// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace alongside {

/// A language that nobody speaks: every sentence accented, a third longer and in brackets. What a screen then shows
/// without brackets was never given to a translator, and what is cut off would be cut off in Welsh.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *disambiguation = nullptr, int count = -1) const override;
    /// Placeholders (%1, %L1, %n) stay as they are.
    static QString pseudo(const QString &source);
};

} // namespace alongside
