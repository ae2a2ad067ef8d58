// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignStep.h"
#include "app/screens/campaign/CampaignNumbers.h"
#include "app/screens/campaign/CampaignPeople.h"
#include "app/store/CampaignStore.h"

namespace alongside {

/// A campaign counted: numbers, and the people behind each. Pure; a number is named by a key ("left", "step:0",
/// "advocate", "site:…", "coach:…", "part:1").
class CampaignBoard {
public:
    using Names = QHash<QString, QString>; ///< of sites and coaches, by id

    CampaignBoard() = default;
    CampaignBoard(QList<CampaignEntry> entries, Names names, QDate today)
        : m_entries{std::move(entries)}, m_names{std::move(names)}, m_today{today}
    {
    }

    static QString leftKey() { return QStringLiteral("left"); }

    int people() const { return int(m_entries.size()); }
    int done() const;
    /// Overdue and without an advocate: only what there is.
    QList<CampaignNumber> first() const;
    QList<CampaignNumber> steps() const;
    /// Those who are left, by where they are, whose they are and what is missing; the most first.
    QList<CampaignNumber> sites() const;
    QList<CampaignNumber> coaches() const;
    QList<CampaignNumber> parts() const;

    QString words(const QString &key) const;
    /// Whom to look after first at the top: overdue, without an advocate, then by step, day and name.
    QList<CampaignPerson> behind(const QString &key) const;

private:
    bool isBehind(const CampaignEntry &entry, const QString &key) const;
    CampaignNumber number(const QString &key, int step = -1) const;
    QList<CampaignNumber> numbersOf(const QStringList &keys) const;
    CampaignPerson person(const CampaignEntry &entry) const;

    QList<CampaignEntry> m_entries;
    Names m_names;
    QDate m_today;
};

} // namespace alongside
