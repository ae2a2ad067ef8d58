// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Employer.h"
#include "app/store/Act.h"
#include "app/store/Draft.h"

namespace alongside {

/// What is filled in of an employer's form; the numbers are on disk.
enum class EmployerField { Name, Address, ContactName, ContactRole, ContactPhone };

/// Of the form that a coach fills in about an employer, or, without an id, about a new one.
DraftOwner employerForm(const EmployerId &about, const CoachId &coach);

/// Writes employers: one transaction with one mutation each, which also ends what was typed in the form.
class EmployerWriter {
public:
    explicit EmployerWriter(Act &act) : m_act{act} { }

    Result<Employer> add(const Employer &employer);
    /// Behind those who are there.
    Result<Employer> addContact(const EmployerId &id, const EmployerContact &contact);

private:
    Result<Employer> save(const Operation &operation, const DraftOwner &form);

    Act &m_act;
};

} // namespace alongside
