// SPDX-License-Identifier: Apache-2.0
#include "app/screens/change/ChangeOptions.h"

namespace alongside {

ChangeOptions::ChangeOptions(QObject *parent)
    : LineModel{{{"optionId", [](const ChangeOption &option) { return QVariant{option.optionId}; }},
                    {"name", [](const ChangeOption &option) { return QVariant{option.name}; }},
                    {"detail", [](const ChangeOption &option) { return QVariant{option.detail}; }}},
        parent}
{
}

void ChangeOptions::show(QList<ChangeOption> options)
{
    if (replace(std::move(options))) Q_EMIT countChanged();
}

QString ChangeOptions::nameOf(const QString &optionId) const
{
    for (const ChangeOption &option : m_lines)
        if (option.optionId == optionId) return option.name;
    return {};
}

} // namespace alongside
