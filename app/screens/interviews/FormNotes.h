// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/Questionnaire.h"

#include <QCoreApplication>

namespace alongside {

/// What a form asks for and this app lacks, and what is wrong with the form, for the coach who holds it. Pure.
class FormNotes {
    Q_DECLARE_TR_FUNCTIONS(FormNotes)

public:
    /// More lines than that nobody reads on a tablet; the service tells the form's author all of them.
    static constexpr qsizetype mostLines = 20;

    /// How many things of each there are; empty: none.
    static QString sentence(const QList<FormProblem> &problems);
    /// Which, each once, by the words of the question that it is about; where there are more, the last line says so.
    static QStringList lines(const Questionnaire &form, const QList<FormProblem> &problems);

private:
    static QString line(const Questionnaire &form, const FormProblem &problem);
};

} // namespace alongside
