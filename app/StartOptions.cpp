// SPDX-License-Identifier: Apache-2.0
#include "app/StartOptions.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>

namespace alongside {

namespace {

const QStringList themeNames{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("sunlight")};

/// When a register is half done.
const QTime timeOfPictures{9, 42};

struct Option {
    const char *name;
    const char *description;
    const char *value; ///< nullptr: a switch
};

constexpr Option options[] = {
    {"data", "Folder of this tablet's files.", "DIR"},
    {"server", "Address of the service.", "URL"},
    {"offline", "Start without a network.", nullptr},
    {"day", "Today is this day (a demonstration's).", "YYYY-MM-DD"},
    {"time", "Now is this time of day, running on.", "HH:MM"},
    {"sign-in", "Open on the register of this coach (name or id); needs --pin-file.", "COACH"},
    {"enrol", "Enrol with this one-time code, fetch everything and end; needs --server and --pin-file.", "CODE"},
    {"pin-file", "File that holds the six digits of the PIN.", "FILE"},
    {"screenshot", "Write pictures of the screens into this folder and end.", "DIR"},
    {"window", "Size of the window.", "WxH"},
    {"theme", "light, dark or sunlight.", "THEME"},
    {"text-scale", "1.0 to 2.0.", "FACTOR"},
    {"language", "en, cy or pseudo.", "LANGUAGE"},
};

Error wrong(const char *option, const QString &value)
{
    return {ErrorKind::Rejected, QStringLiteral("--%1 does not understand “%2”").arg(QLatin1String(option), value)};
}

/// Reads the values, and remembers the first that could not be read.
class Reader {
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser{parser} { }

    /// Given and not empty, or not given.
    QString text(const char *option)
    {
        const QString given = m_parser.value(QLatin1String(option));
        if (isSet(option) && given.isEmpty() && !m_error) m_error = wrong(option, given);
        return given;
    }
    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    template <typename Read> auto value(const char *option, Read read) -> decltype(read(QString{}))
    {
        const auto result = isSet(option) ? read(text(option)) : decltype(read(QString{})){};
        if (isSet(option) && !result && !m_error) m_error = wrong(option, text(option));
        return result;
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    std::optional<Error> m_error;
};

std::optional<QDate> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

std::optional<QTime> timeFrom(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional{time} : std::nullopt;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form{QStringLiteral("^(\\d+)x(\\d+)$")};
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return QSize{match.captured(1).toInt(), match.captured(2).toInt()};
}

std::optional<int> themeFrom(const QString &text)
{
    const qsizetype place = themeNames.indexOf(text);
    return place < 0 ? std::nullopt : std::optional{int(place)};
}

std::optional<double> factorFrom(const QString &text)
{
    bool isNumber = false;
    const double factor = text.toDouble(&isNumber);
    return isNumber ? std::optional{factor} : std::nullopt;
}

} // namespace

Result<StartOptions> StartOptions::from(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Alongside: the register and the people of a day."));
    parser.addHelpOption();
    parser.addVersionOption();
    for (const Option &option : options)
        parser.addOption({QLatin1String(option.name), QLatin1String(option.description), QLatin1String(option.value)});
    parser.process(arguments);

    Reader read{parser};
    StartOptions start;
    start.folder = read.text("data");
    start.screenshots = read.text("screenshot");
    start.server = QUrl{read.text("server")};
    start.network = read.isSet("offline") ? Network::None : Network::Use;
    start.day = read.value("day", dateFrom).value_or(QDate{});
    start.time = read.value("time", timeFrom).value_or(start.screenshots.isEmpty() ? QTime{} : timeOfPictures);
    start.signIn = read.text("sign-in");
    start.enrol = read.text("enrol");
    start.pinFile = read.text("pin-file");
    start.window = read.value("window", sizeFrom).value_or(start.window);
    start.theme = read.value("theme", themeFrom);
    start.textScale = read.value("text-scale", factorFrom);
    start.language = read.text("language");
    if (read.error()) return *read.error();
    return start;
}

Result<QString> StartOptions::pin() const
{
    if (pinFile.isEmpty()) return QString{};
    QFile file{pinFile};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, QStringLiteral("the PIN's file cannot be read")};
    return QString::fromLatin1(file.readAll()).trimmed();
}

} // namespace alongside
