// SPDX-License-Identifier: Apache-2.0
#include "app/service/CommandLine.h"

#include "app/service/MachineNote.h"

#include <QStandardPaths>

#include <algorithm>

namespace alongside {

namespace {

const QString program = QStringLiteral("alongside-server");

QStringList wordsOf(const Command &command) { return command.name().split(u' '); }

bool isHelp(const QString &word)
{
    return word == QStringLiteral("--help") || word == QStringLiteral("-h") || word == QStringLiteral("help");
}

QString usualDirectory()
{
    const QString chosen = qEnvironmentVariable("ALONGSIDE_DATA");
    if (!chosen.isEmpty()) return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/alongside-server");
}

void declareSharedOptions(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary());
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Say how this is used.")});
    parser.addOption({QStringLiteral("data"),
        QStringLiteral("Where the service keeps its file and key; otherwise $ALONGSIDE_DATA or %1.")
            .arg(usualDirectory()),
        QStringLiteral("directory"), usualDirectory()});
    parser.addOption({QStringLiteral("database"),
        QStringLiteral(
            "A PostgreSQL database that keeps the records instead of a file in --data, or $ALONGSIDE_DATABASE: "
            "postgresql://ROLE@HOST/DATABASE. Put a password into ~/.pgpass, not here, where others see it."),
        QStringLiteral("address"), qEnvironmentVariable("ALONGSIDE_DATABASE")});
    parser.addOption({QStringLiteral("service"),
        QStringLiteral("Which service, where several are kept in one place; see \"service list\"."),
        QStringLiteral("name")});
}

} // namespace

CommandLine::CommandLine(
    std::vector<std::unique_ptr<Command>> commands, Console console, const Clock &clock, IdSource &ids)
    : m_commands{std::move(commands)}, m_console{console}, m_clock{clock}, m_ids{ids}
{
}

ExitCode CommandLine::run(const QStringList &typed)
{
    if (const Command *command = commandIn(typed)) return run(*command, typed.mid(wordsOf(*command).size()));
    const QString first = typed.value(0);
    if (isHelp(first)) return listCommands({}, m_console.out, ExitCode::Done);
    if (isHelp(typed.value(1))) return listCommands(first, m_console.out, ExitCode::Done);

    m_console.err << (first.isEmpty() ? QStringLiteral("Say what to do.")
                                      : QStringLiteral("There is no command \"%1\".").arg(typed.join(u' ')))
                  << Qt::endl;
    return listCommands({}, m_console.err, ExitCode::Misused);
}

const Command *CommandLine::commandIn(const QStringList &typed) const
{
    for (const auto &command : m_commands)
        if (typed.mid(0, wordsOf(*command).size()) == wordsOf(*command)) return command.get();
    return nullptr;
}

ExitCode CommandLine::run(const Command &command, const QStringList &typed)
{
    QCommandLineParser parser;
    declareSharedOptions(parser, command);
    command.declare(parser);
    const bool isUnderstood = parser.parse(QStringList{program + u' ' + command.name()} + typed);
    if (isUnderstood && parser.isSet(QStringLiteral("help"))) {
        m_console.out << parser.helpText().replace(
            QCoreApplication::arguments().constFirst(), program + u' ' + command.name());
        m_console.out.flush();
        return ExitCode::Done;
    }

    Call call{parser, parser.positionalArguments(), m_console, m_clock, m_ids};
    if (!isUnderstood) return call.misuse(parser.errorText());
    if (call.isSet("database") && call.option("database").isEmpty())
        return call.misuse(QStringLiteral("--database is empty: postgresql://ROLE@HOST/DATABASE."));
    const auto [fewest, most] = command.arguments();
    if (call.arguments().size() < fewest)
        return call.misuse(QStringLiteral("something is missing after \"%1\".").arg(command.name()));
    if (call.arguments().size() > most)
        return call.misuse(QStringLiteral("\"%1\" is too much.").arg(call.arguments().at(most)));
    const QStringList &words = call.arguments();
    if (std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word.trimmed().isEmpty(); }))
        return call.misuse(QStringLiteral("a name after \"%1\" is empty.").arg(command.name()));
    const ExitCode code = command.run(call);
    const bool hasOnlyLooked =
        parser.optionNames().contains(QStringLiteral("dry-run")) && parser.isSet(QStringLiteral("dry-run"));
    if (code != ExitCode::Done || hasOnlyLooked || !isNotedOfTheMachine(command.name())) return code;
    return noteOfTheMachine(call, command.name());
}

ExitCode CommandLine::listCommands(const QString &group, QTextStream &stream, ExitCode code) const
{
    stream << "Usage: " << program << " COMMAND [options]\n\n";
    for (const auto &command : m_commands)
        if (group.isEmpty() || wordsOf(*command).first() == group)
            stream << "  " << command->name().leftJustified(16) << command->summary() << '\n';
    stream << "\nHelp with one of them: " << program << " COMMAND --help" << Qt::endl;
    return code;
}

} // namespace alongside
