// SPDX-License-Identifier: Apache-2.0
#include "tests/app/store/CutTablet.h"

#include "sync/client/Enrolment.h"
#include "tests/support/Must.h"
#include "tests/support/TemporaryStore.h"

#include <QTest>

namespace alongside {

namespace {

const QString fileName = QStringLiteral("store.db");

SqliteOptions optionsOn(const FaultyVfs &disk) { return {.path = fileName, .key = keyOf('k'), .vfs = disk.name()}; }

Result<void> enrolled(Database &database, const CutTablet::Prepare &prepare)
{
    EnrolReply identity;
    identity.account = QStringLiteral("service");
    identity.device = QStringLiteral("d1");
    identity.epoch = 1;
    if (auto adopted = Enrolment::adopt(database, identity); !adopted) return adopted;
    if (prepare)
        if (auto prepared = prepare(database); !prepared) return prepared;
    return checkpointSqlite(database);
}

} // namespace

QByteArray CutTablet::fileBefore(const Prepare &prepare)
{
    const FaultyVfs disk{"before-the-cut"};
    {
        const auto file = must(TabletFile::open(optionsOn(disk)));
        must(onWriter(*file, [&prepare](Database &database) { return enrolled(database, prepare); }));
    }
    return disk.content(fileName);
}

CutTablet::CutTablet(const QByteArray &file, const Coach &coach) : m_coach{coach.id}
{
    m_disk.setContent(fileName, file);
}

void CutTablet::workUntilTheCut(const QByteArray &synchronous, const std::function<void(TabletFile &)> &work)
{
    SqliteOptions options = optionsOn(m_disk);
    options.synchronous = synchronous;
    const auto file = TabletFile::open(options);
    if (file) work(**file);
    m_disk.cutPower();
}

std::unique_ptr<TabletFile> CutTablet::restart()
{
    m_disk.mend();
    return must(TabletFile::open(optionsOn(m_disk)));
}

void giveEveryUnsynced()
{
    QTest::addColumn<FaultyVfs::Unsynced>("unsynced");
    QTest::newRow("unsynced writes are gone") << FaultyVfs::Unsynced::Lost;
    QTest::newRow("unsynced writes are torn") << FaultyVfs::Unsynced::Torn;
}

} // namespace alongside
