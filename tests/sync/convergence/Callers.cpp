// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Callers.h"

namespace alongside {

void Callers::add(const QString &token, const QString &coach) { m_callers.insert(token, {coach, May::Everything}); }

void Callers::set(const QString &token, May may)
{
    m_callers[token].may = may;
    if (may == May::OnlySend) noteWithout(m_callers.value(token).coach, {});
}

void Callers::giveRole(const QString &coach, const QString &role)
{
    m_roles.insert(coach, role);
    noteWithout(coach, m_kinds.readableWith({role}));
}

QStringList Callers::scopeOf(const QString &token) const
{
    const Caller caller = m_callers.value(token);
    return caller.may == May::Everything ? m_kinds.readableWith({roleOf(caller.coach)}) : QStringList{};
}

bool Callers::hasBeenWithout(const QString &coach, const QString &type) const
{
    return m_without.value(coach).contains(type);
}

void Callers::noteWithout(const QString &coach, const QStringList &scope)
{
    for (const RecordKind &kind : m_kinds.kinds())
        if (!scope.contains(kind.type)) m_without[coach].insert(kind.type);
}

} // namespace alongside
