// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathContext.h"
#include "app/domain/questionnaire/AnswerSheet.h"
#include "app/domain/questionnaire/FormLogic.h"

namespace alongside {

/// Evaluates the expressions of a form at one place of a sheet.
class SheetExpression {
public:
    /// limit: the rank from which on items are not there yet.
    SheetExpression(const AnswerSheet &sheet, int place, int limit) : m_sheet{sheet}, m_place{place}, m_limit{limit} { }

    Result<fhirpath::PathCollection> evaluate(const FormExpression &expression) const;

private:
    fhirpath::PathNodePointer node(int place) const;
    fhirpath::PathContext context(const FormLogic &logic) const;
    int placeOf(int owner) const;

    const AnswerSheet &m_sheet;
    int m_place;
    int m_limit;
};

} // namespace alongside
