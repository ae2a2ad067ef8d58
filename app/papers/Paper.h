// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// A document of headings and lines, and its PDF. Every text is plain: nothing in it is taken for markup.
/// Needs a QGuiApplication; any thread.
struct Paper {
    struct Section {
        QString heading = {};
        QStringList lines = {}; ///< one paragraph each; a line break in one stays

        bool operator==(const Section &) const = default;
    };

    QString title = {};
    QString subtitle = {};
    QList<Section> sections = {};
    QString footer = {}; ///< at the end, small

    struct Pdf {
        QByteArray bytes;
        int pages = 0;
    };
    /// A4 upright, in type of 14 points, or as much smaller as one page needs, down to 11; what is longer goes on to a
    /// second page. Storage when nothing could be written.
    Result<Pdf> toPdf() const;

    bool operator==(const Paper &) const = default;
};

} // namespace alongside
