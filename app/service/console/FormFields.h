// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace alongside {

/// What a form or a link says: application/x-www-form-urlencoded (WHATWG URL §5). A name may come several times.
class FormFields {
public:
    FormFields() = default;
    explicit FormFields(const QByteArray &encoded);

    QString value(const char *name) const { return m_values.value(QString::fromLatin1(name)).value(0); }
    QString value(const QString &name) const { return m_values.value(name).value(0); }
    QStringList values(const char *name) const { return m_values.value(QString::fromLatin1(name)); }
    bool contains(const QString &name) const { return m_values.contains(name); }

private:
    QHash<QString, QStringList> m_values;
};

/// A path with what a link says behind it, everything of it encoded.
QString linkTo(const QString &path, const QList<std::pair<QString, QString>> &fields);

} // namespace alongside
