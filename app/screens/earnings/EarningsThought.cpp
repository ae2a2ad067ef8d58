// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/EarningsThought.h"

#include "app/screens/earnings/GuardWords.h"
#include "app/store/EarningsDraft.h"

namespace alongside {

namespace {

/// No job is called so.
const QString thoughtOfJob = QStringLiteral("\u001fthought");

} // namespace

void EarningsThought::show(About about)
{
    if (about.person != m_about.person || about.week != m_about.week) forget();
    m_about = std::move(about);
    refresh();
}

void EarningsThought::forget()
{
    m_hours.clear();
    m_pay.clear();
    m_about = {};
    refresh();
}

bool EarningsThought::isAsked() const
{
    const Earnings earnings = thought();
    return m_about.week.isValid() && (earnings.minutes || earnings.net);
}

void EarningsThought::setHours(const QString &typed)
{
    m_hours = typed;
    refresh();
}

void EarningsThought::setPay(const QString &typed)
{
    m_pay = typed;
    refresh();
}

Earnings EarningsThought::thought() const
{
    const QDate paidOn = m_about.paidOn.isValid() ? m_about.paidOn : m_about.week.addDays(6);
    return withTyped({.person = m_about.person, .job = thoughtOfJob, .week = m_about.week, .paidOn = paidOn},
        {{.field = EarningsField::Hours, .text = m_hours}, {.field = EarningsField::Net, .text = m_pay}});
}

void EarningsThought::refresh()
{
    if (isAsked())
        m_lines.show(GuardWords::linesOf(
            earningsGuardOfWeek(m_about.book, caseWith(m_about.known, thought()), m_about.week, m_about.paidOn),
            m_about.name));
    else
        m_lines.show({});
    Q_EMIT changed();
}

} // namespace alongside
