// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace alongside {

/// A request's body that can be read once. When a connection closes without a reply, Qt sends the request up to three
/// times more, a POST too, unless its body cannot be rewound: then it is an error, and the caller decides.
class OneTimeBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OneTimeBody(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 size() const override { return m_body.size(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *into, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace alongside
