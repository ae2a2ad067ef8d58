// SPDX-License-Identifier: Apache-2.0
#include "app/papers/Typesetter.h"

#include <QPainter>
#include <QPdfWriter>

namespace alongside {

namespace {

constexpr double lineSpacing = 1.15; // of the typeface's own
constexpr int linesKeptTogether = 3; // a heading and two lines of what it is about
constexpr double pointsInInch = 72;

} // namespace

Typesetter::Typesetter(QPdfWriter &writer)
    : m_writer{writer}, m_size{writer.pageLayout().paintRectPixels(writer.resolution()).size()}
{
}

void Typesetter::set(const QString &text, const TypeStyle &style)
{
    if (text.isEmpty()) return;
    auto paragraph =
        std::make_unique<QTextLayout>(QString{text}.replace(u'\n', QChar::LineSeparator), font(style), &m_writer);
    paragraph->beginLayout();
    for (QTextLine line = paragraph->createLine(); line.isValid(); line = paragraph->createLine())
        line.setLineWidth(m_size.width());
    paragraph->endLayout();
    if (m_y > 0) m_y += style.spaceAbove * style.points * m_writer.resolution() / pointsInInch;
    place(*paragraph, style);
    m_paragraphs.push_back(std::move(paragraph));
}

void Typesetter::place(const QTextLayout &paragraph, const TypeStyle &style)
{
    for (int index = 0; index < paragraph.lineCount(); ++index) {
        const double height = paragraph.lineAt(index).height() * lineSpacing;
        const double room = style.next == TypeStyle::Next::StaysWith ? height * linesKeptTogether : height;
        if (m_y + room > m_size.height()) {
            ++m_page;
            m_y = 0;
        }
        m_lines.push_back({&paragraph, index, m_page, m_y, style.colour});
        m_y += height;
    }
}

void Typesetter::draw() const
{
    QPainter painter{&m_writer};
    int page = 0;
    for (const Placed &placed : m_lines) {
        if (placed.page != page) m_writer.newPage();
        page = placed.page;
        painter.setPen(placed.colour);
        const QTextLine line = placed.paragraph->lineAt(placed.line);
        line.draw(&painter, QPointF{0, placed.y - line.y()});
    }
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
