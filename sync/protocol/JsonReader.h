// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// Whole and within ±2^53, the only numbers on the wire.
bool isWireInteger(const QJsonValue &value);

/// Reads the members of a JSON object and remembers the first that is absent or of another form, so that a message is
/// read in one go and judged once at the end.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &json) : m_json{json} { }

    QString text(const QString &name);
    QStringList texts(const QString &name);
    qint64 integer(const QString &name);
    bool boolean(const QString &name);
    QJsonObject object(const QString &name);
    QJsonArray array(const QString &name);
    Instant instant(const QString &name);
    QByteArray bytes(const QString &name); ///< base64url without padding (RFC 4648 §5)

    bool has(const QString &name) const { return m_json.contains(name); }
    /// For what only the caller can judge.
    void refuse(const QString &name);
    bool isSound() const { return m_firstWrong.isEmpty(); }

    /// The value when everything was in order, otherwise Rejected with the member's name.
    template <typename T> Result<T> finish(T value) const
    {
        if (!isSound()) return error();
        return value;
    }
    Error error() const;

private:
    QJsonObject m_json;
    QString m_firstWrong;
};

QString base64Url(const QByteArray &bytes);
QJsonArray toJsonArray(const QStringList &texts);

} // namespace alongside
