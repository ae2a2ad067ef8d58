// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/CommandLine.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"

#include <QTemporaryDir>

namespace alongside {

/// A service in a folder of its own, and the commands that an operator types at it, in this process and with a clock
/// that the test owns.
class OperatorsService {
public:
    /// Made by `init`, with M. Hicks as a coach. database: the address of one in PostgreSQL; empty: in the folder.
    explicit OperatorsService(const QString &database = {});

    struct Answer {
        ExitCode code;
        QString out;
        QString err;
    };
    Answer type(const QStringList &words);

    FakeClock &clock() { return m_clock; }
    FakeIds &ids() { return m_ids; }
    QString pathOf(const char *name) const;
    /// The service's file, open; ends the test's process where it cannot be.
    std::unique_ptr<OpenService> open();
    /// A tablet with a code for M. Hicks; `key` is 32 times in its file key.
    Result<EnrolReply> enrol(const QString &code, char key);
    QString enrolCode();
    Device::State stateOf(const QString &device);

private:
    QTemporaryDir m_folder;
    QString m_database;
    FakeClock m_clock;
    FakeIds m_ids;
};

} // namespace alongside
