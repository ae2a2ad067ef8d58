// SPDX-License-Identifier: Apache-2.0
#include "app/screens/CoachWriter.h"

namespace alongside {

CoachWriter::CoachWriter(
    TabletFile &file, const RecordSchema &schema, const Clock &clock, const TabletSession &session, QObject *parent)
    : QObject{parent}, m_file{file}, m_schema{schema}, m_clock{clock}, m_session{session}
{
}

} // namespace alongside
