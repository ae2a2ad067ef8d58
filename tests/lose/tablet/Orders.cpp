// SPDX-License-Identifier: Apache-2.0
#include "tests/lose/tablet/Orders.h"

#include <QCoreApplication>

#include <unistd.h>

namespace alongside::lose {

namespace {
constexpr std::chrono::milliseconds betweenMarks{60};
constexpr int mostAtOnce = 4096;
} // namespace

Orders::Orders(RecordingTablet &tablet) : m_tablet{tablet}, m_arrival{STDIN_FILENO, QSocketNotifier::Read}
{
    connect(&m_arrival, &QSocketNotifier::activated, this, &Orders::read);
}

void Orders::read()
{
    QByteArray bytes(mostAtOnce, '\0');
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    if (count <= 0) return QCoreApplication::quit();
    m_rest += bytes.left(count);
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_rest.left(end));
        m_rest.remove(0, end + 1);
        obey(line.section(u' ', 0, 0), line.section(u' ', 1));
    }
}

void Orders::obey(const QString &order, const QString &value)
{
    if (order == u"enrol") return m_tablet.enrol(value);
    if (order == u"record") return m_tablet.record(betweenMarks);
    if (order == u"stop") return m_tablet.stopRecording();
    if (order == u"settle") return m_tablet.settle();
    if (order == u"clock") return m_tablet.setClock(std::chrono::seconds{value.toLongLong()});
    if (order == u"room") return m_tablet.setRoom(value.toLongLong());
    qWarning("there is no order “%s”", qPrintable(order));
}

} // namespace alongside::lose
