// SPDX-License-Identifier: Apache-2.0
#include "app/domain/FoldedText.h"

#include <QHash>

namespace alongside {

namespace {

/// Letters that Unicode does not take apart into a base letter and an accent.
QString plainLetter(QChar letter)
{
    static const QHash<QChar, QString> plain{{u'ı', QStringLiteral("i")}, {u'ł', QStringLiteral("l")},
        {u'ø', QStringLiteral("o")}, {u'đ', QStringLiteral("d")}, {u'ð', QStringLiteral("d")},
        {u'þ', QStringLiteral("th")}, {u'ß', QStringLiteral("ss")}, {u'æ', QStringLiteral("ae")},
        {u'œ', QStringLiteral("oe")}};
    return plain.value(letter, QString{letter});
}

bool isApostrophe(QChar sign) { return QStringView{u"'’‘ʼ`´"}.contains(sign); }

} // namespace

QString foldedText(const QString &text)
{
    QString folded;
    for (const QChar sign : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (sign.category() == QChar::Mark_NonSpacing || isApostrophe(sign)) continue;
        if (sign.isLetterOrNumber() || sign.isSurrogate())
            folded += plainLetter(sign);
        else if (!folded.endsWith(u' '))
            folded += u' ';
    }
    return folded.trimmed();
}

} // namespace alongside
