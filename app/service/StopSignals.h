// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace alongside {

/// Says when the process is asked to stop (SIGINT, SIGTERM). One at a time: signals belong to the process.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier m_notifier;
};

} // namespace alongside
