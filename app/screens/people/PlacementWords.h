// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/PlacementHistory.h"
#include "app/domain/WeeklyPattern.h"
#include "platform/sql/Database.h"

#include <QCoreApplication>
#include <QHash>

namespace alongside {

/// Where somebody works and since when, in words. Reads the names of places once.
class PlacementWords {
    Q_DECLARE_TR_FUNCTIONS(PlacementWords)

public:
    PlacementWords(Database &database, QDate today);

    /// "Siân Griffiths · Car valet · since March 2019", without the name where it is the one they like; started:
    /// invalid when not known or not to be shown.
    QString subtitleOf(const Person &person, QDate started) const;
    /// One sentence for each placement that has not ended, latest first: as it is today, or will be when it begins.
    QStringList placementsOf(const PersonId &person) const;
    /// "supported permitted work"; a kind from a newer service as it is written.
    static QString kindInWords(const QString &kind);
    /// "Mum, Bethan".
    static QString who(const EmergencyContact &contact);

private:
    QString placeOf(const PersonId &person) const;
    QString sentenceOf(const PlacementHistory &history) const;
    QString standingOf(const PlacementHistory &history) const;
    Database &m_database;
    QDate m_today;
    QHash<QString, QString> m_names; // of sites, work streams and employers, by id
};

} // namespace alongside
