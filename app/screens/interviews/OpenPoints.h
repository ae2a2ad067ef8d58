// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/interviews/OpenInterview.h"

#include <QCoreApplication>

namespace alongside {

/// What is still to be asked or mended in an interview, and why, in words.
struct OpenPoint {
    AnswerKey key = {};
    QString question = {};
    QString why = {};

    bool operator==(const OpenPoint &) const = default;
};

/// Lists them: what R4 asks of a response (ResponseCheck) in the form's order, then each yes that is still to be asked
/// the other way round. "Asked, no answer" and "not found out yet" are answers. Pure.
class OpenPoints {
    Q_DECLARE_TR_FUNCTIONS(OpenPoints)

public:
    static QList<OpenPoint> of(const OpenInterview &interview);
};

} // namespace alongside
