// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/SyncStatus.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// The chip on every screen: how much of today's work has been recorded, and how much the service has.
class SyncChip : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(alongside::SyncChip::Tone tone READ tone NOTIFY changed)

public:
    enum class Tone {
        Received, ///< everything is with the service
        Waiting, ///< some of it waits; nothing to do
        NeedsYou, ///< a decision, a sign-in or an update is needed: the sync page says what
    };
    Q_ENUM(Tone)

    explicit SyncChip(QObject *parent = nullptr);

    void show(const SyncStatus &status, QDate today);

    /// "31 recorded, 31 received 16:42", "12 waiting, no signal".
    QString sentence() const { return m_sentence; }
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void changed();

private:
    QString m_sentence;
    Tone m_tone = Tone::Received;
};

} // namespace alongside
