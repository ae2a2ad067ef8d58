// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/ContactRows.h"

namespace alongside {

ContactRows::ContactRows(QObject *parent)
    : LineModel{{{"who", [](const ContactLine &line) { return QVariant{line.who}; }},
                    {"number", [](const ContactLine &line) { return QVariant{line.number}; }}},
        parent}
{
}

void ContactRows::show(QList<Contact> contacts)
{
    if (replace(std::move(contacts))) Q_EMIT countChanged();
}

} // namespace alongside
