// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/DatedRule.h"
#include "app/papers/Paper.h"

#include <QCoreApplication>

namespace alongside {

/// The evidence line of supported permitted work on one page, for welfare rights: what the rule asks, and who
/// supervises, which is filled in and signed by hand. The service does not hold who employs a supervisor.
class EvidencePaper {
    Q_DECLARE_TR_FUNCTIONS(EvidencePaper)

public:
    struct About {
        QString name = {}; ///< whose work it is
        QString job = {}; ///< empty: not said
        QDate week = {}; ///< its Monday
        DatedRule rule = {}; ///< of supported permitted work
    };
    static Paper about(const About &work, QDate today);
    /// "Shan, supported permitted work, 2026-11-22.pdf".
    static QString fileName(const QString &name, QDate today);
};

} // namespace alongside
