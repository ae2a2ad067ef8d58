// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/OpenService.h"

namespace alongside {

/// One change of one record, as somebody wrote it.
struct RecordWrite {
    QString at; ///< when the service received it: RFC 3339 in UTC
    QString by; ///< a coach's id, or serviceWriter
    QString device;
    QString what; ///< "addedCoach", "changedSite", "removedRule": how, and the record's kind
    QString record;
    QString name; ///< of a member of staff, site or rule as it was called by then; empty of everything else
    QString detail; ///< which fields; values only of what is not about people the service works for
};

/// Reads what was written from the mutations that the service keeps, in the order they came. What is held or set aside
/// has changed nothing; of what was erased nothing is left to read. One thread; reads every mutation.
class RecordWrites {
public:
    RecordWrites(OpenService &service, const Account &account) : m_service{service}, m_account{account} { }

    /// Changes of who works here with which roles, of sites, and of rules.
    Result<QList<RecordWrite>> ofTheService();
    /// Changes of this record. None where only safeguarding leads may know that there is one.
    Result<QList<RecordWrite>> of(const QString &record);

private:
    OpenService &m_service;
    const Account &m_account;
};

} // namespace alongside
