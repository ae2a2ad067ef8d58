// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/SquareScan.h"

#include "app/screens/attachments/PictureBytes.h"
#include "platform/base/WhenDone.h"
#include "platform/qr/QrReader.h"

#include <QtConcurrent>

#include <algorithm>

namespace alongside {

namespace {

/// The middle of what is seen, where the frame on the screen is: what lies beside it is not meant.
std::optional<QByteArray> squareInTheMiddleOf(const QByteArray &jpeg)
{
    const Result<QImage> seen = imageIn(jpeg);
    if (!seen) return std::nullopt;
    const int side = std::min(seen->width(), seen->height());
    return squareIn(seen->copy((seen->width() - side) / 2, (seen->height() - side) / 2, side, side));
}

} // namespace

SquareScan::SquareScan(MakeCamera makeCamera, Take take, const Clock &clock, QObject *parent)
    : QObject{parent}, m_makeCamera{std::move(makeCamera)}, m_take{std::move(take)}, m_clock{clock}
{
    m_reader.setMaxThreadCount(1);
    m_reader.setThreadPriority(QThread::LowPriority); // what is drawn comes first
    m_watch.setInterval(std::chrono::seconds{1});
    connect(&m_watch, &QTimer::timeout, this, &SquareScan::lookAtClock);
}

SquareScan::~SquareScan()
{
    if (m_isRunning) m_camera->stop();
}

QString SquareScan::picture() const { return asPicture(m_seen); }

void SquareScan::start()
{
    if (m_isRunning) return; // it looks already
    m_camera = m_makeCamera ? m_makeCamera() : nullptr; // anew: one may have been plugged in
    if (!m_camera || !m_camera->isThere())
        return say(tr("There is no camera here that this app can use. Type what stands beside the square."));
    if (auto started = m_camera->start([this](const QByteArray &jpeg) { see(jpeg); }); !started)
        return say(tr("The camera does not answer. Type what stands beside the square."));
    m_isRunning = true;
    m_startedAt = m_seenAt = m_clock.monotonic();
    m_saysNothingIsSeen = false;
    m_watch.start();
    say({});
}

void SquareScan::stop()
{
    ++m_turn;
    if (m_isRunning) m_camera->stop();
    m_isRunning = false;
    m_watch.stop();
    m_seen.clear();
    say({});
}

void SquareScan::lookAtClock()
{
    if (!m_isRunning) return; // the last tick
    const auto now = m_clock.monotonic();
    if (now - m_startedAt >= limit) {
        stop();
        return say(tr("No square was read for a while, so the camera is off. Scan again, or type what stands beside "
                      "the square."));
    }
    if (now - m_seenAt < patience || m_saysNothingIsSeen) return; // there is something to see, or it is said
    m_saysNothingIsSeen = true;
    say(tr("The camera shows nothing. Another app may be using it, or it is switched off for this app. Typing works "
           "as well."));
}

void SquareScan::see(const QByteArray &jpeg)
{
    if (!m_isRunning) return; // it was on its way
    m_seen = jpeg;
    m_seenAt = m_clock.monotonic();
    if (std::exchange(m_saysNothingIsSeen, false)) m_sentence.clear();
    if (!m_isReading) read(jpeg);
    Q_EMIT changed();
}

void SquareScan::read(const QByteArray &jpeg)
{
    m_isReading = true;
    whenDone(QtConcurrent::run(&m_reader, squareInTheMiddleOf, jpeg), this,
        [this, turn = m_turn](const std::optional<QByteArray> &text) {
            m_isReading = false;
            if (turn == m_turn && text) hear(*text);
        });
}

void SquareScan::hear(const QByteArray &text)
{
    const auto link = EnrolmentLink::from(text);
    if (!link)
        return say(tr("That square is for something else. Look for the one that your service shows beside the code."));
    const QString refusal = m_take(*link);
    if (!refusal.isEmpty()) return say(refusal);
    stop();
}

void SquareScan::say(const QString &sentence)
{
    m_sentence = sentence;
    Q_EMIT changed();
}

} // namespace alongside
