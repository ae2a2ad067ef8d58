// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/TabletWipe.h"

#include "app/screens/lock/VaultNames.h"
#include "platform/base/DurableFile.h"

#include <QDirIterator>
#include <QFile>

#include <unistd.h>

namespace alongside {

namespace {

const QString begunKey = QStringLiteral("wipe/begun");
const QString doneKey = QStringLiteral("wipe/done");
const QString serviceGroup = QStringLiteral("service");

std::optional<TabletWipe::Why> whyIn(const QVariant &kept)
{
    if (kept.toString() == QStringLiteral("lost")) return TabletWipe::Why::Lost;
    if (kept.toString() == QStringLiteral("shutOut")) return TabletWipe::Why::ShutOut;
    return std::nullopt;
}

QString nameOf(TabletWipe::Why why)
{
    return why == TabletWipe::Why::Lost ? QStringLiteral("lost") : QStringLiteral("shutOut");
}

/// Where the disk writes in place, what was there is gone even for whoever reads the disk itself.
void overwrite(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadWrite)) return; // it goes by name all the same
    file.write(QByteArray(file.size(), '\0'));
    file.flush();
    fsync(file.handle());
}

Result<void> firstError(const Result<void> &one, const Result<void> &other) { return one ? other : one; }

} // namespace

TabletWipe::TabletWipe(const AppPaths &paths, KeyVault &vault, QSettings &kept)
    : m_paths{paths}, m_vault{vault}, m_kept{kept}
{
}

Result<void> TabletWipe::run(Why why)
{
    m_kept.setValue(begunKey, nameOf(why));
    m_kept.sync(); // a tablet that stops from here on goes on with it
    // What one part does not give up does not save the others.
    const Result<void> keys = destroyKeys();
    const Result<void> files = removeFiles();
    m_kept.remove(serviceGroup);
    if (auto left = firstError(keys, files); !left) return left;
    m_kept.remove(begunKey);
    m_kept.setValue(doneKey, nameOf(why));
    m_kept.sync();
    return {};
}

Result<void> TabletWipe::destroyKeys()
{
    Result<void> outcome;
    for (const QString &file : filesToRemove())
        if (!file.startsWith(m_paths.store()) || file.startsWith(m_paths.keys())) overwrite(file);
    for (const QString &name : {vaultName::deviceSecret, vaultName::token, vaultName::service})
        outcome = firstError(outcome, m_vault.remove(name));
    for (const QString &file : {m_paths.keys(), m_paths.keys() + QStringLiteral(".previous")})
        outcome = firstError(outcome, removeDurably(file));
    return outcome;
}

Result<void> TabletWipe::removeFiles()
{
    Result<void> outcome;
    for (const QString &file : filesToRemove())
        outcome = firstError(outcome, removeDurably(file));
    return outcome;
}

/// All but the settings, which say how far this is, and the log, which names nobody.
QStringList TabletWipe::filesToRemove() const
{
    const QStringList stay{m_kept.fileName(), m_paths.log()};
    QStringList files;
    for (QDirIterator found{m_paths.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
         found.hasNext();)
        if (const QString file = found.next(); !stay.contains(file)) files.append(file);
    return files;
}

std::optional<TabletWipe::Why> TabletWipe::unfinished() const { return whyIn(m_kept.value(begunKey)); }

std::optional<TabletWipe::Why> TabletWipe::done() const { return whyIn(m_kept.value(doneKey)); }

void TabletWipe::noteJoined() { m_kept.remove(doneKey); }

} // namespace alongside
