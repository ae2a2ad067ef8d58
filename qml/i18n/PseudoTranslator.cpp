// SPDX-License-Identifier: Apache-2.0
#include "qml/i18n/PseudoTranslator.h"

#include <QHash>

namespace alongside {

namespace {

const QHash<QChar, QChar> &accents()
{
    static const QHash<QChar, QChar> table{{u'a', u'â'}, {u'e', u'ê'}, {u'i', u'î'}, {u'o', u'ô'}, {u'u', u'û'},
        {u'w', u'ŵ'}, {u'y', u'ŷ'}, {u'n', u'ñ'}, {u's', u'š'}, {u'A', u'Â'}, {u'E', u'Ê'}, {u'I', u'Î'}, {u'O', u'Ô'},
        {u'T', u'Ţ'}, {u'S', u'Š'}};
    return table;
}

bool endsPlaceholder(QChar letter) { return letter.isDigit() || letter == u'n'; }

} // namespace

QString PseudoTranslator::pseudo(const QString &source)
{
    QString result;
    bool inPlaceholder = false;
    for (const QChar letter : source) {
        result += inPlaceholder ? letter : accents().value(letter, letter);
        inPlaceholder = letter == u'%' || (inPlaceholder && letter == u'L' && !endsPlaceholder(letter));
    }
    const QString longer = QString(source.size() / 3, u'·');
    return u'[' + result + longer + u']';
}

QString PseudoTranslator::translate(
    const char *context, const char *source, const char *disambiguation, int count) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(count)
    return pseudo(QString::fromUtf8(source));
}

} // namespace alongside
