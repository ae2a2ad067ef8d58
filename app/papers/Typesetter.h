// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QPdfWriter;

namespace alongside {

/// How a paragraph looks.
struct TypeStyle {
    double points;
    QFont::Weight weight;
    QColor colour;
    double spaceAbove; ///< in its own letter heights; none at the top of a page
    enum class Next { MayPart, StaysWith } next = Next::MayPart; ///< StaysWith: never alone at the foot of a page
    double pictureHeight = 3; ///< in its own letter heights, where a picture stands beside it
    double pictureColumn = 4.5; ///< the same: at least as wide is the column that pictures stand in the middle of
};

/// Sets paragraphs below each other, line by line, and begins a new page where a line no longer fits. QTextDocument
/// would do the same, but writes a line that stands before a page break on both pages, to be read aloud twice.
class Typesetter {
public:
    /// For pages of what the writer leaves between its margins.
    explicit Typesetter(QPdfWriter &writer);

    /// Keeps room at the foot of every page for a line of that style. Before anything is set.
    void keepFoot(const TypeStyle &style);
    /// Plain text; a line break in it stays one. Empty text takes no room. A picture stands to its left.
    void set(const QString &text, const TypeStyle &style, const QImage &picture = {});
    int pages() const { return m_page + 1; }
    /// foot: what the foot says, before `pageWords` with the number of the page and of all pages.
    void draw(const QString &foot = {}, const QString &pageWords = {}) const;

private:
    struct Placed {
        const QTextLayout *paragraph;
        int line;
        int page;
        QPointF corner; ///< its upper left
        QColor colour;
    };
    struct PlacedPicture {
        QImage picture;
        int page;
        QRectF place;
    };

    double inDots(double points) const;
    void place(const QTextLayout &paragraph, const TypeStyle &style, double left);
    void placeBeside(const QTextLayout &paragraph, const TypeStyle &style, const QImage &picture);
    QSizeF pictureSize(const TypeStyle &style, const QImage &picture) const;
    double columnBeside(const TypeStyle &style, const QImage &picture) const;
    void needRoom(double height);
    void drawPage(QPainter &painter, int page) const;
    void drawFoot(QPainter &painter, const QString &words) const;
    QFont font(const TypeStyle &style) const;

    QPdfWriter &m_writer;
    QSizeF m_size; ///< of a page, in dots, without its foot
    std::optional<TypeStyle> m_foot;
    std::vector<PlacedPicture> m_pictures;
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    std::vector<Placed> m_lines;
    int m_page = 0;
    double m_y = 0; ///< where the next line begins
};

} // namespace alongside
