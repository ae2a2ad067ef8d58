// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/HtmlText.h"

#include <algorithm>
#include <string_view>

namespace alongside {

namespace {

/// For text and for a value in double quotation marks alike.
QString escaped(const QString &words)
{
    QString safe = words.toHtmlEscaped(); // & < > "
    return safe.replace(u'\'', QStringLiteral("&#39;")).remove(QChar{u'\0'});
}

/// A name is in the source, never in a record.
QString plainName(const char *name)
{
    [[maybe_unused]] const std::string_view text{name};
    Q_ASSERT(std::all_of(text.begin(), text.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || letter == '-' || (letter >= '0' && letter <= '9');
    }));
    return QString::fromLatin1(name);
}

QString openingTag(const char *name, const HtmlAttributes &attributes)
{
    QString markup = u'<' + plainName(name);
    for (const HtmlAttribute &attribute : attributes) {
        markup += u' ' + plainName(attribute.name);
        if (!attribute.value.isNull()) markup += QStringLiteral("=\"") + escaped(attribute.value) + u'"';
    }
    return markup + u'>';
}

} // namespace

HtmlText::HtmlText(const QString &words) : m_markup{escaped(words)} { }

HtmlText &HtmlText::operator+=(const HtmlText &other)
{
    m_markup += other.m_markup;
    return *this;
}

HtmlText element(const char *name, const HtmlAttributes &attributes, const HtmlText &content)
{
    HtmlText made;
    made.m_markup = openingTag(name, attributes) + content.m_markup + QStringLiteral("</") + plainName(name) + u'>';
    return made;
}

HtmlText element(const char *name, const HtmlText &content) { return element(name, {}, content); }

HtmlText emptyElement(const char *name, const HtmlAttributes &attributes)
{
    HtmlText made;
    made.m_markup = openingTag(name, attributes);
    return made;
}

} // namespace alongside
