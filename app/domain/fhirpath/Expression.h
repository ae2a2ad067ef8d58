// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/Dependencies.h"
#include "app/domain/fhirpath/PathContext.h"
#include "platform/base/Result.h"

#include <memory>

namespace alongside::fhirpath {

struct Term;

/// A FHIRPath expression (http://hl7.org/fhirpath/N1), parsed once. A cheap copy; any thread.
class Expression {
public:
    /// Rejected where the text is no FHIRPath, asks for a function this engine lacks, or is nested too deeply; the
    /// detail says where, e.g. "character 7: there is no function 'memberOf' here".
    static Result<Expression> parse(const QString &text);

    /// Rejected where the rules ask for an error (one item expected and several found, a type that does not fit, an
    /// unknown `%name`) or it takes too many steps. Empty is no failure.
    Result<PathCollection> evaluate(const PathContext &context) const;

    const Dependencies &dependencies() const { return m_dependencies; }
    QString text() const { return m_text; }

private:
    Expression(QString text, std::shared_ptr<const Term> term, Dependencies dependencies);

    QString m_text;
    std::shared_ptr<const Term> m_term;
    Dependencies m_dependencies;
};

} // namespace alongside::fhirpath
