// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/FormFields.h"

#include <QUrl>

namespace alongside {

namespace {

QString decodedField(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

FormFields::FormFields(const QByteArray &encoded)
{
    for (const QByteArray &field : encoded.split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (field.isEmpty()) continue;
        const QByteArray value = equals < 0 ? QByteArray{} : field.mid(equals + 1);
        m_values[decodedField(equals < 0 ? field : field.left(equals))].append(decodedField(value));
    }
}

QString linkTo(const QString &path, const QList<std::pair<QString, QString>> &fields)
{
    QString link = path;
    QChar before = u'?';
    for (const auto &[name, value] : fields) {
        link += before + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(value));
        before = u'&';
    }
    return link;
}

} // namespace alongside
