// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresText.h"

namespace alongside {

namespace {

/// Where what begins here ends: a text in quotation marks, a comment, or one character.
qsizetype endOfToken(const QByteArray &sql, qsizetype from)
{
    const char first = sql.at(from);
    qsizetype last = from;
    if (first == '\'' || first == '"')
        last = sql.indexOf(first, from + 1); // a doubled mark is two texts, one after another: the same
    else if (sql.sliced(from).startsWith("--"))
        last = sql.indexOf('\n', from);
    else if (sql.sliced(from).startsWith("/*"))
        last = sql.indexOf("*/", from + 2);
    return last < 0 ? sql.size() : last + 1;
}

} // namespace

NumberedSql numberedParameters(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    NumberedSql numbered;
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype end = endOfToken(utf8, at);
        if (utf8.at(at) == '?')
            numbered.text += '$' + QByteArray::number(++numbered.parameters);
        else
            numbered.text += utf8.sliced(at, end - at);
        at = end;
    }
    return numbered;
}

} // namespace alongside
