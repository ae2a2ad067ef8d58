// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/OpenService.h"
#include "app/service/ServiceFolder.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace alongside {

enum class ExitCode { Done = 0, Failed = 1, Misused = 2 };

/// Where a command's words go. What a script reads is on `out`; sentences for people are on `err`.
struct Console {
    QTextStream &out;
    QTextStream &err;
};

/// One call of one command: what was typed, and what it works with.
class Call {
public:
    Call(const QCommandLineParser &options, QStringList arguments, Console console, const Clock &clock, IdSource &ids);

    const QStringList &arguments() const { return m_arguments; }
    QString option(const char *name) const { return m_options.value(QString::fromLatin1(name)); }
    QStringList options(const char *name) const { return m_options.values(QString::fromLatin1(name)); }
    bool isSet(const char *name) const { return m_options.isSet(QString::fromLatin1(name)); }
    const ServiceFolder &folder() const { return m_folder; }
    const Clock &clock() const { return m_clock; }
    IdSource &ids() { return m_ids; }

    /// A line for scripts.
    void print(const QString &line) { m_console.out << line << Qt::endl; }
    /// A sentence for people.
    void tell(const QString &sentence) { m_console.err << sentence << Qt::endl; }
    ExitCode fail(const Error &error);
    ExitCode misuse(const QString &sentence);

    /// The service in the folder of the service.
    Result<std::unique_ptr<OpenService>> openService();

private:
    const QCommandLineParser &m_options;
    QStringList m_arguments;
    Console m_console;
    const Clock &m_clock;
    IdSource &m_ids;
    ServiceFolder m_folder;
};

} // namespace alongside
