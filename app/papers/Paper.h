// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace alongside {

/// A document of headings and lines, and its PDF. Every text is plain: nothing in it is taken for markup.
/// Needs a QGuiApplication; any thread.
struct Paper {
    /// One paragraph; a line break in it stays. A picture stands to its left, and never on another page.
    struct Line {
        enum class Tone {
            Plain,
            Group, ///< heads some of the lines of a section
            Question, ///< heads its answer, and stays with it
            Quiet, ///< about what stands before
        };

        Line(QString words, Tone kind = Tone::Plain, QImage beside = {})
            : text{std::move(words)}, tone{kind}, picture{std::move(beside)}
        {
        }

        QString text;
        Tone tone;
        QImage picture;

        bool operator==(const Line &) const = default;
    };

    struct Section {
        QString heading = {};
        QList<Line> lines = {};

        bool operator==(const Section &) const = default;
    };

    QString title = {};
    QString subtitle = {};
    QList<Section> sections = {};
    QString footer = {}; ///< at the end, small
    QString running = {}; ///< at the foot of every page, before its number: whose page it is; empty: neither is there
    QString pageWords = {}; ///< "page %1 of %2"
    enum class Fit {
        OnePage, ///< in type of 14 points, or as much smaller as one page needs, down to 11; then a second page
        AsLongAsItIs, ///< in 11 points
        EasyRead, ///< in 16 points: who reads with effort needs fewer words a page
    } fit = Fit::OnePage;

    struct Pdf {
        QByteArray bytes;
        int pages = 0;
    };
    /// A4 upright. Storage when nothing could be written.
    Result<Pdf> toPdf() const;

    bool operator==(const Paper &) const = default;
};

} // namespace alongside
