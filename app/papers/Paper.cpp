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
constexpr double smallestPoints = 11; // what most people read at arm's length without glasses for reading
constexpr int dotsPerInch = 600; // of a good printer: letters stand where they should
constexpr double margin = 20; // millimetres

const QColor ink{0x17, 0x21, 0x2b};
const QColor brand{0x0b, 0x67, 0x57};
const QColor quiet{0x50, 0x60, 0x6e};

Typesetter typeset(const Paper &paper, QPdfWriter &writer, double points)
{
    constexpr auto staysWith = TypeStyle::Next::StaysWith;
    Typesetter typesetter{writer};
    typesetter.set(paper.title, {2.2 * points, QFont::DemiBold, ink, 0, staysWith});
    typesetter.set(paper.subtitle, {points, QFont::Normal, quiet, 0.2});
    for (const Paper::Section &section : paper.sections) {
        typesetter.set(section.heading, {1.25 * points, QFont::DemiBold, brand, 1.2, staysWith});
        for (const QString &line : section.lines)
            typesetter.set(line, {points, QFont::Normal, ink, 0.4});
    }
    typesetter.set(paper.footer, {0.8 * points, QFont::Normal, quiet, 2.5});
    return typesetter;
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
        double points = largestPoints;
        while (points > smallestPoints && typeset(*this, writer, points).pages() > 1)
            --points;
        const Typesetter typesetter = typeset(*this, writer, points);
        pdf.pages = typesetter.pages();
        typesetter.draw();
    } // the writer ends the file when it goes
    if (pdf.bytes.isEmpty()) return Error{ErrorKind::Storage, QStringLiteral("the PDF writer wrote nothing")};
    return pdf;
}

} // namespace alongside
