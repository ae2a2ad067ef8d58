// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace alongside {

/// Part of a page. Whatever is put into it is escaped; only element() and emptyElement() make markup, of names that
/// stand in the source. So nothing that somebody typed can become markup anywhere.
class HtmlText {
public:
    HtmlText() = default;
    HtmlText(const QString &words); // NOLINT: words are text everywhere
    HtmlText(const char *) = delete;

    HtmlText &operator+=(const HtmlText &other);
    friend HtmlText operator+(HtmlText one, const HtmlText &other) { return one += other; }

    bool isEmpty() const { return m_markup.isEmpty(); }
    QByteArray toUtf8() const { return m_markup.toUtf8(); }

private:
    friend HtmlText element(const char *, const QList<struct HtmlAttribute> &, const HtmlText &);
    friend HtmlText emptyElement(const char *, const QList<struct HtmlAttribute> &);

    QString m_markup;
};

struct HtmlAttribute {
    const char *name;
    QString value = {}; ///< null: the name alone ("required")
};
using HtmlAttributes = QList<HtmlAttribute>;

HtmlText element(const char *name, const HtmlAttributes &attributes, const HtmlText &content);
HtmlText element(const char *name, const HtmlText &content);
/// One that has no content and no end: input, meta, link.
HtmlText emptyElement(const char *name, const HtmlAttributes &attributes);

} // namespace alongside
