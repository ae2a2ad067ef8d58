// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/PersonDraft.h"

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
    /// A text as it is, a day as "5 June 1984", a status in words, a list in one line each.
    static QString value(const QString &field, const QJsonValue &value);
    /// "5 June 1984".
    static QString wholeDay(QDate day);
    /// "With us", by its text in the store.
    static QString status(const QString &status);
    /// What to do about it; empty where nothing is wrong.
    static QString wrong(PersonFieldProblem problem);
};

} // namespace alongside
