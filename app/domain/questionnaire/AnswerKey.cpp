// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/AnswerKey.h"

#include <QUrl>

namespace alongside {

namespace {

bool isPlainInKey(QChar letter)
{
    return letter > u' ' && letter != u'/' && letter != u'#' && letter != u'%' && letter != QChar{0x7f};
}

QString encodedForKey(const QString &text)
{
    QString encoded;
    for (const QChar letter : text) {
        if (isPlainInKey(letter))
            encoded.append(letter);
        else
            encoded.append(
                QLatin1Char{'%'} + QString::number(letter.unicode(), 16).rightJustified(2, QLatin1Char{'0'}));
    }
    return encoded;
}

qsizetype numberLength(const QString &token)
{
    qsizetype length = 0;
    while (length < token.size() && length < 9 && token.at(length).isDigit())
        ++length;
    return length;
}

} // namespace

AnswerKey answerKey(const QString &linkId, const AnswerKey &within)
{
    const QString own = encodedForKey(linkId);
    return within.isEmpty() ? own : within + u'/' + own;
}

AnswerKey repeatKey(const AnswerKey &group, const QString &token) { return group + u'#' + encodedForKey(token); }

QString linkIdOf(const AnswerKey &key)
{
    const QString last = key.mid(key.lastIndexOf(u'/') + 1);
    return QUrl::fromPercentEncoding(last.left(last.indexOf(u'#')).toUtf8());
}

AnswerKey repeatAround(const AnswerKey &key) { return key.left(qMax(qsizetype{0}, key.lastIndexOf(u'/'))); }

QString tokenOf(const AnswerKey &repeat)
{
    const qsizetype hash = repeat.lastIndexOf(u'#');
    if (hash < 0 || hash < repeat.lastIndexOf(u'/')) return {};
    return QUrl::fromPercentEncoding(repeat.mid(hash + 1).toUtf8());
}

bool tokenLess(const QString &one, const QString &other)
{
    const int first = one.left(numberLength(one)).toInt();
    const int second = other.left(numberLength(other)).toInt();
    return first == second ? one < other : first < second;
}

} // namespace alongside
