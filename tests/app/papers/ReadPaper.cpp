// SPDX-License-Identifier: Apache-2.0
#include "ReadPaper.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QProcess>
#include <QTemporaryDir>

namespace alongside::test {

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) qFatal("%s failed", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

// What a program prints about a file with these bytes.
QString about(const Paper::Pdf &pdf, const QString &program, const QStringList &before, const QStringList &after)
{
    const QTemporaryDir folder;
    QFile file{folder.filePath(QStringLiteral("paper.pdf"))};
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.bytes) != pdf.bytes.size()) qFatal("no room for a PDF");
    file.close();
    return run(program, before + QStringList{file.fileName()} + after);
}

} // namespace

void loadFonts()
{
    QDirIterator fonts{QStringLiteral(FONTS), {QStringLiteral("*.ttf")}};
    while (fonts.hasNext())
        if (QFontDatabase::addApplicationFont(fonts.next()) < 0) qFatal("a font cannot be read");
}

Paper::Pdf pdfOf(const Paper &paper)
{
    const auto pdf = paper.toPdf();
    if (!pdf) qFatal("%s", qPrintable(pdf.error().detail));
    return *pdf;
}

QString textOf(const Paper::Pdf &pdf)
{
    return about(
        pdf, QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8")}, {QStringLiteral("-")})
        .simplified();
}

int picturesIn(const Paper::Pdf &pdf)
{
    const QString list = about(pdf, QStringLiteral("pdfimages"), {QStringLiteral("-list")}, {});
    return int(list.count(QStringLiteral(" image "))); // and none of their masks
}

QStringList headingsOf(const Paper &paper)
{
    QStringList headings;
    for (const Paper::Section &section : paper.sections)
        headings.append(section.heading);
    return headings;
}

} // namespace alongside::test
