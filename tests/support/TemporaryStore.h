// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/SqliteDriver.h"

#include <QTemporaryDir>

namespace alongside {

/// A folder that goes with the test, and an encrypted database file in it.
class TemporaryStore {
public:
    TemporaryStore();

    QString path() const { return options.path; }
    QString pathOf(const QString &file) const { return m_folder.filePath(file); }
    /// Opens the file as the options say; fails the program when it does not open.
    std::unique_ptr<Database> open() const;

    SqliteOptions options;

private:
    QTemporaryDir m_folder;
};

/// 32 bytes of one letter.
QByteArray keyOf(char letter);

/// A file's content as it is on the disk now; empty when there is none.
QByteArray bytesOf(const QString &path);

} // namespace alongside
