// SPDX-License-Identifier: Apache-2.0
#include "app/papers/Typesetter.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace alongside {

namespace {

constexpr double lineSpacing = 1.15; // of the typeface's own
constexpr int linesKeptTogether = 3; // a heading and two lines of what it is about
constexpr double pictureGap = 0.75; // between a picture and its words, in their letter heights
constexpr double widestPicture = 5; // in its own height
constexpr double pointsInInch = 72;

} // namespace

Typesetter::Typesetter(QPdfWriter &writer)
    : m_writer{writer}, m_size{writer.pageLayout().paintRectPixels(writer.resolution()).size()}
{
}

double Typesetter::inDots(double points) const { return points * m_writer.resolution() / pointsInInch; }

void Typesetter::keepFoot(const TypeStyle &style)
{
    Q_ASSERT(m_lines.empty());
    m_foot = style;
    m_size.rheight() -= inDots((1 + style.spaceAbove) * style.points) * lineSpacing;
}

void Typesetter::set(const QString &text, const TypeStyle &style, const QImage &picture)
{
    if (text.isEmpty()) return;
    const double indent = picture.isNull() ? 0 : columnBeside(style, picture) + inDots(pictureGap * style.points);
    auto paragraph =
        std::make_unique<QTextLayout>(QString{text}.replace(u'\n', QChar::LineSeparator), font(style), &m_writer);
    paragraph->beginLayout();
    for (QTextLine line = paragraph->createLine(); line.isValid(); line = paragraph->createLine())
        line.setLineWidth(m_size.width() - indent);
    paragraph->endLayout();
    if (m_y > 0) m_y += inDots(style.spaceAbove * style.points);
    if (picture.isNull())
        place(*paragraph, style, 0);
    else
        placeBeside(*paragraph, style, picture);
    m_paragraphs.push_back(std::move(paragraph));
}

// As high as the style says; a signature is wider than high, and stays so.
QSizeF Typesetter::pictureSize(const TypeStyle &style, const QImage &picture) const
{
    const double height = inDots(style.pictureHeight * style.points);
    return QSizeF{picture.size()}.scaled(widestPicture * height, height, Qt::KeepAspectRatio);
}

double Typesetter::columnBeside(const TypeStyle &style, const QImage &picture) const
{
    return std::max(inDots(style.pictureColumn * style.points), pictureSize(style, picture).width());
}

void Typesetter::needRoom(double height)
{
    if (m_y + height <= m_size.height()) return;
    ++m_page;
    m_y = 0;
}

void Typesetter::place(const QTextLayout &paragraph, const TypeStyle &style, double left)
{
    for (int index = 0; index < paragraph.lineCount(); ++index) {
        const double height = paragraph.lineAt(index).height() * lineSpacing;
        needRoom(style.next == TypeStyle::Next::StaysWith ? height * linesKeptTogether : height);
        m_lines.push_back({&paragraph, index, m_page, {left, m_y}, style.colour});
        m_y += height;
    }
}

// The words stand in the middle of the picture's height; what is longer goes on below it.
void Typesetter::placeBeside(const QTextLayout &paragraph, const TypeStyle &style, const QImage &picture)
{
    const QSizeF size = pictureSize(style, picture);
    const double column = columnBeside(style, picture);
    const double lineHeight = paragraph.lineAt(0).height() * lineSpacing;
    const double textHeight = lineHeight * paragraph.lineCount();
    const bool staysWith = style.next == TypeStyle::Next::StaysWith;
    needRoom(std::max(size.height(), lineHeight) + (staysWith ? linesKeptTogether * lineHeight : 0));
    m_pictures.push_back({picture, m_page, QRectF{{(column - size.width()) / 2, m_y}, size}});
    const double end = m_y + size.height();
    const int page = m_page;
    m_y += std::max(size.height() - textHeight, 0.0) / 2;
    place(paragraph, style, column + inDots(pictureGap * style.points));
    if (m_page == page) m_y = std::max(m_y, end);
}

void Typesetter::draw(const QString &foot, const QString &pageWords) const
{
    QPainter painter{&m_writer};
    for (int page = 0; page <= m_page; ++page) {
        if (page > 0) m_writer.newPage();
        drawPage(painter, page);
        if (m_foot) drawFoot(painter, foot + pageWords.arg(page + 1).arg(m_page + 1));
    }
}

void Typesetter::drawPage(QPainter &painter, int page) const
{
    for (const PlacedPicture &placed : m_pictures)
        if (placed.page == page) painter.drawImage(placed.place, placed.picture);
    for (const Placed &placed : m_lines) {
        if (placed.page != page) continue;
        painter.setPen(placed.colour);
        const QTextLine line = placed.paragraph->lineAt(placed.line);
        line.draw(&painter, placed.corner - QPointF{0, line.y()});
    }
}

void Typesetter::drawFoot(QPainter &painter, const QString &words) const
{
    painter.setPen(m_foot->colour);
    painter.setFont(font(*m_foot));
    const double height = inDots(m_foot->points) * lineSpacing;
    const double top = m_size.height() + inDots(m_foot->spaceAbove * m_foot->points);
    painter.drawText(QRectF{0, top, m_size.width(), height}, Qt::AlignRight | Qt::TextDontClip, words);
}

QFont Typesetter::font(const TypeStyle &style) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Atkinson Hyperlegible Next"), QStringLiteral("sans-serif")});
    font.setPointSizeF(style.points);
    font.setWeight(style.weight);
    return font;
}

} // namespace alongside
