// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/device/Camera.h"
#include "sync/protocol/EnrolmentLink.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>

namespace alongside {

/// The camera looks for the square that a service shows beside a code. What is seen is read on a thread of its own, one
/// picture at a time; whatever else comes meanwhile is shown only. It looks until a square is taken, somebody stops it,
/// or nobody has shown one for too long.
class SquareScan : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to LockScreen")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    /// How long a camera may show nothing before that is said: it may be another app's, or refused to this one.
    static constexpr std::chrono::seconds patience{5};
    static constexpr std::chrono::minutes limit{3};

    /// Called when somebody wants to scan, not before: to ask for a camera costs time.
    using MakeCamera = std::function<std::unique_ptr<Camera>()>;
    /// Takes what a square says, and the scan ends; or does not, and says why in a sentence.
    using Take = std::function<QString(const EnrolmentLink &)>;

    /// makeCamera: empty where there is none. clock outlives this.
    SquareScan(MakeCamera makeCamera, Take take, const Clock &clock, QObject *parent = nullptr);
    ~SquareScan() override;

    bool isRunning() const { return m_isRunning; }
    /// What the camera sees, for an Image; empty until something is seen.
    QString picture() const;
    /// What is wrong with the square that was seen last, or why there is no scan; empty while there is nothing to say.
    QString sentence() const { return m_sentence; }

    Q_INVOKABLE void start();
    /// The camera is off when this returns, and what it saw is not taken any more.
    Q_INVOKABLE void stop();
    /// Says so when nothing is seen, and stops after the limit; called by a timer.
    void lookAtClock();

Q_SIGNALS:
    void changed();

private:
    void see(const QByteArray &jpeg);
    void read(const QByteArray &jpeg);
    void hear(const QByteArray &text);
    void say(const QString &sentence);

    MakeCamera m_makeCamera;
    Take m_take;
    const Clock &m_clock;
    std::unique_ptr<Camera> m_camera; // of the last scan; null before the first
    QTimer m_watch;
    QThreadPool m_reader;
    QByteArray m_seen; // JPEG
    QString m_sentence;
    std::chrono::milliseconds m_startedAt{0}; // these two by the monotonic clock
    std::chrono::milliseconds m_seenAt{0};
    int m_turn = 0; // whose answer counts
    bool m_isRunning = false;
    bool m_isReading = false;
    bool m_saysNothingIsSeen = false;
};

} // namespace alongside
