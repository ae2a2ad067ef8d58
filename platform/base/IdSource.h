// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace alongside {

class Clock;

/// New identifiers and secrets. Services take one in the constructor, so that a test owns chance.
class IdSource {
public:
    virtual ~IdSource() = default;

    /// UUID version 7 (RFC 9562 §5.7), lower case without braces: for what people create.
    virtual QString newId() = 0;
    /// Unpredictable bytes: keys, nonces, tokens, codes.
    virtual QByteArray secret(int bytes) = 0;
};

/// From the operating system's generator and the given clock. Thread-safe.
class SystemIdSource final : public IdSource {
public:
    explicit SystemIdSource(const Clock &clock);

    QString newId() override;
    QByteArray secret(int bytes) override;

private:
    const Clock &m_clock;
};

/// UUID version 7 from a time and ten bytes of chance; exposed for sources that are deterministic.
QString uuidVersion7(qint64 millisecondsSinceEpoch, const QByteArray &tenBytes);

} // namespace alongside
