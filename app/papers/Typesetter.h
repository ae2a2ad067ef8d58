// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPdfWriter;

namespace alongside {

/// How a paragraph looks.
struct TypeStyle {
    double points;
    QFont::Weight weight;
    QColor colour;
    double spaceAbove; ///< in its own letter heights; none at the top of a page
    enum class Next { MayPart, StaysWith } next = Next::MayPart; ///< StaysWith: never alone at the foot of a page
};

/// Sets paragraphs below each other, line by line, and begins a new page where a line no longer fits. QTextDocument
/// would do the same, but writes a line that stands before a page break on both pages, to be read aloud twice.
class Typesetter {
public:
    /// For pages of what the writer leaves between its margins.
    explicit Typesetter(QPdfWriter &writer);

    /// Plain text; a line break in it stays one. Empty text takes no room.
    void set(const QString &text, const TypeStyle &style);
    int pages() const { return m_page + 1; }
    void draw() const;

private:
    struct Placed {
        const QTextLayout *paragraph;
        int line;
        int page;
        double y; ///< of its top
        QColor colour;
    };

    void place(const QTextLayout &paragraph, const TypeStyle &style);
    QFont font(const TypeStyle &style) const;

    QPdfWriter &m_writer;
    QSizeF m_size; ///< of a page, in dots
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    std::vector<Placed> m_lines;
    int m_page = 0;
    double m_y = 0; ///< where the next line begins
};

} // namespace alongside
