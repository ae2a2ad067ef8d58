// SPDX-License-Identifier: Apache-2.0
#include "app/store/TabletFile.h"

#include "app/records/RecordKinds.h"
#include "app/store/EarlyFields.h"
#include "app/store/Schema.h"

namespace alongside {

namespace {

Result<void> takeInWhatCameEarly(Database &database) { return EarlyFields{database, recordKinds()}.takeIn(); }

} // namespace

Result<std::unique_ptr<TabletFile>> TabletFile::open(SqliteOptions options)
{
    options.access = SqliteOptions::Access::ReadWrite;
    Result<std::unique_ptr<Database>> writer = openSqlite(options);
    if (!writer) return writer.error();
    // What is deleted is overwritten, so that a kind this tablet may no longer hold leaves nothing in free pages.
    if (auto told = (*writer)->execute(QStringLiteral("PRAGMA secure_delete = ON")); !told) return told.error();
    if (auto migrated = migrate(**writer, tabletMigrations(), &takeInWhatCameEarly); !migrated) return migrated.error();

    options.access = SqliteOptions::Access::ReadOnly;
    options.missing = SqliteOptions::Missing::Fail;
    Result<std::unique_ptr<Database>> reader = openSqlite(options);
    if (!reader) return reader.error();
    return std::unique_ptr<TabletFile>{new TabletFile{std::move(*writer), std::move(*reader)}};
}

TabletFile::TabletFile(std::unique_ptr<Database> writer, std::unique_ptr<Database> reader)
    : m_reader{std::move(reader)}, m_writer{std::move(writer)}
{
}

} // namespace alongside
