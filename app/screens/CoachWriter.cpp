// SPDX-License-Identifier: Apache-2.0
#include "app/screens/CoachWriter.h"

namespace alongside {

CoachWriter::CoachWriter(
    TabletFile &file, const RecordSchema &schema, const Clock &clock, const TabletSession &session, QObject *parent)
    : QObject{parent}, m_file{file}, m_schema{schema}, m_clock{clock}, m_session{session}
{
}

Error CoachWriter::lockedError() { return {ErrorKind::SignedOut, QStringLiteral("the tablet is locked")}; }

void CoachWriter::refuse(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

} // namespace alongside
