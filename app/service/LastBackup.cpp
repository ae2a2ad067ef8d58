// SPDX-License-Identifier: Apache-2.0
#include "app/service/LastBackup.h"

#include "platform/base/DurableFile.h"

#include <QFile>

namespace alongside {

LastBackup::LastBackup(const ServiceFolder &folder) : m_path{folder.path() + QStringLiteral("/service.backup")} { }

Result<void> LastBackup::note(Instant at) const { return replaceDurably(m_path, toText(at).toLatin1() + '\n'); }

std::optional<Instant> LastBackup::when() const
{
    QFile file{m_path};
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return instantFromText(QString::fromLatin1(file.readAll().trimmed()));
}

} // namespace alongside
