// SPDX-License-Identifier: Apache-2.0
#include "app/papers/Paper.h"

#include "app/papers/Typesetter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace alongside {

namespace {

constexpr double largestPoints = 14;
constexpr double easyReadPoints = 16; // what easy-read papers are printed in
constexpr double smallestPoints = 11; // what most people read at arm's length without glasses for reading
constexpr double footPoints = 9; // read by whoever puts loose pages together again
constexpr int dotsPerInch = 600; // of a good printer: letters stand where they should
constexpr double margin = 20; // millimetres

const QColor ink{0x17, 0x21, 0x2b};
const QColor brand{0x0b, 0x67, 0x57};
const QColor quiet{0x50, 0x60, 0x6e};

TypeStyle styleOf(Paper::Line::Tone tone, double points)
{
    constexpr auto staysWith = TypeStyle::Next::StaysWith;
    switch (tone) {
    case Paper::Line::Tone::Plain:
        return {points, QFont::Normal, ink, 0.4};
    case Paper::Line::Tone::Group:
        return {1.1 * points, QFont::DemiBold, ink, 1.2, staysWith};
    case Paper::Line::Tone::Question:
        return {points, QFont::DemiBold, ink, 0.9, staysWith, 4.5};
    case Paper::Line::Tone::Quiet:
        return {0.9 * points, QFont::Normal, quiet, 0.2};
    }
    return {};
}

Typesetter typeset(const Paper &paper, QPdfWriter &writer, double points)
{
    constexpr auto staysWith = TypeStyle::Next::StaysWith;
    Typesetter typesetter{writer};
    if (!paper.running.isEmpty()) typesetter.keepFoot({footPoints, QFont::Normal, quiet, 1});
    typesetter.set(paper.title, {2.2 * points, QFont::DemiBold, ink, 0, staysWith});
    typesetter.set(paper.subtitle, {points, QFont::Normal, quiet, 0.2});
    for (const Paper::Section &section : paper.sections) {
        typesetter.set(section.heading, {1.25 * points, QFont::DemiBold, brand, 1.2, staysWith});
        for (const Paper::Line &line : section.lines)
            typesetter.set(line.text, styleOf(line.tone, points), line.picture);
    }
    typesetter.set(paper.footer, {0.8 * points, QFont::Normal, quiet, 2.5});
    return typesetter;
}

double pointsFor(const Paper &paper, QPdfWriter &writer)
{
    if (paper.fit == Paper::Fit::AsLongAsItIs) return smallestPoints;
    if (paper.fit == Paper::Fit::EasyRead) return easyReadPoints;
    double points = largestPoints;
    while (points > smallestPoints && typeset(paper, writer, points).pages() > 1)
        --points;
    return points;
}

void setPage(QPdfWriter &writer, const QString &title)
{
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setPageMargins(QMarginsF{margin, margin, margin, margin}, QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Alongside"));
}

} // namespace

Result<Paper::Pdf> Paper::toPdf() const
{
    Pdf pdf;
    QBuffer buffer{&pdf.bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        setPage(writer, title);
        const Typesetter typesetter = typeset(*this, writer, pointsFor(*this, writer));
        pdf.pages = typesetter.pages();
        typesetter.draw(running, pageWords);
    } // the writer ends the file when it goes
    if (pdf.bytes.isEmpty()) return Error{ErrorKind::Storage, QStringLiteral("the PDF writer wrote nothing")};
    return pdf;
}

} // namespace alongside
