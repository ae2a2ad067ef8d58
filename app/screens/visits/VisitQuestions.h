// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/visits/VisitTyping.h"

#include <QStringList>

namespace alongside {

/// What an ended visit still offers to be said, and where on its page; what is being typed is no question any more.
struct VisitQuestions {
    QStringList words = {}; ///< "What you saw"
    QList<int> fields = {}; ///< VisitEditor::Field
    int restMinutes = 0; ///< of the visit, without a kind yet

    static VisitQuestions of(
        const Visit &visit, const VisitSetting &setting, const VisitTyping &typing, const QString &calledName);
};

} // namespace alongside
