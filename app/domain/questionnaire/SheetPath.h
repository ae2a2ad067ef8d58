// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathNode.h"
#include "app/domain/questionnaire/AnswerSheet.h"

namespace alongside {

/// A sheet as FHIRPath walks it: the QuestionnaireResponse it would be, without making one. It shows what is
/// enabled and answered, and of a rank below the limit: what is evaluated later is not there yet, in whatever order
/// the answers came. Lives no longer
/// than the sheet stays as it is.
class SheetPath : public fhirpath::PathNode, public std::enable_shared_from_this<SheetPath> {
public:
    /// place 0: the response.
    SheetPath(const AnswerSheet &sheet, int place, int limit) : m_sheet{sheet}, m_place{place}, m_limit{limit} { }

    QString type() const override;
    QList<fhirpath::PathNodePointer> children(const QString &name) const override;
    QList<Child> children() const override;
    std::optional<fhirpath::PathValue> value() const override { return {}; }

private:
    friend class AnswerPath;

    QList<fhirpath::PathNodePointer> items() const;
    QList<fhirpath::PathNodePointer> itemsUnder(const QString &token) const;
    void addItems(int place, QList<fhirpath::PathNodePointer> &items) const;
    QList<fhirpath::PathNodePointer> answers() const;
    QStringList names() const;

    const AnswerSheet &m_sheet;
    int m_place;
    int m_limit;
};

} // namespace alongside
