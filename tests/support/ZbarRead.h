// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <functional>

namespace alongside {

/// What a reader of QR codes (zbarimg) finds in a picture of size × size modules; empty: nothing.
inline QByteArray readByZbar(int size, const std::function<bool(int x, int y)> &isDark)
{
    constexpr int scale = 6; // pixels of a module
    QByteArray picture = "P5 " + QByteArray::number(size * scale) + ' ' + QByteArray::number(size * scale) + " 255\n";
    for (int y = 0; y < size * scale; ++y)
        for (int x = 0; x < size * scale; ++x)
            picture += isDark(x / scale, y / scale) ? '\0' : '\xff';
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("square.pgm"));
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly)) qFatal("no room for a picture");
    file.write(picture);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), path});
    if (!reader.waitForFinished()) qFatal("zbarimg (package zbar-tools) does not run");
    return reader.readAllStandardOutput().trimmed();
}

/// The square in what a terminal was sent: in half blocks between colours. Empty: there is none.
inline QByteArray readFromTerminal(QString text)
{
    QStringList lines;
    for (const QString &line : text.remove(QLatin1Char('\r')).split(QLatin1Char('\n')))
        if (line.startsWith(QStringLiteral("\x1b[38;5;16;48;5;231m")) && line.endsWith(QStringLiteral("\x1b[0m")))
            lines.append(QString{line}.remove(QRegularExpression{QStringLiteral("\x1b\\[[0-9;]*m")}));
    if (lines.isEmpty()) return {};
    return readByZbar(int(lines.first().size()), [&lines](int x, int y) {
        const QString line = lines.value(y / 2);
        const ushort shown = x < line.size() ? line.at(x).unicode() : u' ';
        return shown == 0x2588 || shown == (y % 2 == 0 ? 0x2580 : 0x2584);
    });
}

/// The square in a page: the modules that svgPath() writes. Empty: there is none.
inline QByteArray readFromPage(const QByteArray &page)
{
    static const QRegularExpression box{
        QStringLiteral("viewbox=\"0 0 (\\d+) "), QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression module{QStringLiteral("M(\\d+) (\\d+)h1v1h-1z")};
    const QString text = QString::fromUtf8(page);
    const int size = box.match(text).captured(1).toInt();
    QSet<std::pair<int, int>> dark;
    for (auto found = module.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch each = found.next();
        dark.insert({each.captured(1).toInt(), each.captured(2).toInt()});
    }
    if (size == 0 || dark.isEmpty()) return {};
    return readByZbar(size, [&dark](int x, int y) { return dark.contains({x, y}); });
}

} // namespace alongside
