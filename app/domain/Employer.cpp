// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Employer.h"

namespace alongside {

QList<EmployerContact> Employer::everyContact() const
{
    QList<EmployerContact> everyone{{.name = contactName, .phone = phone}};
    everyone += contacts;
    everyone.removeIf([](const EmployerContact &contact) { return contact.name.isEmpty() && contact.phone.isEmpty(); });
    return everyone;
}

} // namespace alongside
