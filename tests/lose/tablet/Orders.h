// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lose/tablet/RecordingTablet.h"

#include <QSocketNotifier>

namespace alongside::lose {

/// What whoever plays tells a tablet, a line each on stdin: enrol CODE, record, stop, settle, clock SECONDS, room
/// BYTES. The end of stdin ends the tablet.
class Orders : public QObject {
    Q_OBJECT
public:
    explicit Orders(RecordingTablet &tablet);

private:
    void read();
    void obey(const QString &order, const QString &value);

    RecordingTablet &m_tablet;
    QSocketNotifier m_arrival;
    QByteArray m_rest;
};

} // namespace alongside::lose
