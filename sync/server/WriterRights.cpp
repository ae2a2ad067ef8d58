// SPDX-License-Identifier: Apache-2.0
#include "sync/server/WriterRights.h"

#include "sync/server/HeldReasons.h"

namespace alongside {

void WriterRights::judge(const QString &writer, Authority authority)
{
    m_writer = writer;
    m_authority = authority;
}

Result<void> WriterRights::check(const QString &type)
{
    if (m_authority == Authority::Everything) return {};
    const Result<void> own = checkFor(m_writer, type);
    if (own || m_endorser.isEmpty() || own.error().kind != ErrorKind::Rejected) return own;
    return checkFor(m_endorser, type) ? Result<void>{} : own;
}

Result<void> WriterRights::checkFor(const QString &coach, const QString &type)
{
    if (!m_roles.contains(coach)) {
        Result<QSet<QString>> roles = m_coaches.rolesOf(m_device.account, coach);
        if (!roles) return roles.error();
        m_roles.insert(coach, *std::move(roles));
    }
    if (!m_schema.mayWrite(m_roles.value(coach), type)) return refused(Refusal::MayNotWrite, type);
    // Roles decide what a device receives: a stolen one could name any colleague and give itself every role.
    if (type == m_config.writerType && !m_device.coaches.contains(coach)) return refused(Refusal::NotOnDevice, type);
    return {};
}

} // namespace alongside
