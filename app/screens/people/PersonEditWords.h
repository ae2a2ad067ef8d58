// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/FieldChange.h"
#include "app/store/PersonDraft.h"

#include <QCoreApplication>

namespace alongside {

/// What is written on a person's page, and how it is called.
class PersonEditWords {
    Q_DECLARE_TR_FUNCTIONS(PersonEditWords)

public:
    /// "Makaton"; of a code that this version does not know, the code.
    static QString need(const QString &code);
    /// "Seizures".
    static QString alert(const QString &kind);
    /// "What matters", by the name of the record's field.
    static QString field(const QString &name);
    /// A text as it is, a list in one line each.
    static QString value(const QJsonValue &value);
};

} // namespace alongside
