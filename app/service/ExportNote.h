// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/Call.h"
#include "app/service/KnownRecords.h"

namespace alongside {

/// The member of staff of `--by`, for whom something is given out; the service itself when nobody is named.
Result<QString> readerIn(const Call &call, KnownRecords &records);

/// Whoever exports a person leaves a line (domain.md, "Who may read what"), before anything is given out: what cannot
/// be accounted for stays here.
struct ExportNote {
    Account account;
    QString reader;
    QList<PersonId> people;

    Result<void> write(Call &call, OpenService &service) const;
};

} // namespace alongside
