// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/held/HeldEntries.h"
#include "app/screens/held/HeldRows.h"
#include "app/store/RecordWords.h"
#include "sync/client/SyncOutcome.h"
#include "sync/protocol/Held.h"

namespace alongside {

/// What is held, and why, in the words of somebody who is tired and has to decide.
class HeldWords {
    Q_DECLARE_TR_FUNCTIONS(HeldWords)

public:
    HeldWords(Database &database, QDate today) : m_database{database}, m_today{today} { }

    /// The one that something is wrong with; the others wait for it.
    static const HeldMutation &rootOf(const HeldBundle &bundle);

    HeldRow row(const HeldBundle &bundle) const;
    /// "Shan Griffiths, Friday 20 November, morning"; what cannot be read has the name of its kind.
    QString about(const HeldBundle &bundle) const;
    /// "Recorded by M. Hicks at 09:04 on Goscote tablet 2; here since 09:10."
    QString origin(const HeldBundle &bundle) const;
    /// Why the service could not take it, and what a person may do about it.
    QString why(const HeldBundle &bundle) const;
    static QString advice(const HeldReason &reason);
    /// "3 later entries of the same tablet wait with it."; empty when it is alone.
    static QString later(const HeldBundle &bundle);
    QList<HeldEntry> entries(const HeldBundle &bundle) const;

    /// Why the service could not be asked. It says nothing of what is recorded: that is safe anyway.
    static QString notAsked(SyncReason reason);

private:
    QString aboutOperation(const Operation &operation) const;
    QString nameOfCoach(const QString &coach) const;
    QString because(const HeldMutation &held, const QString &who) const;
    QString invalid(const HeldMutation &held) const;
    QString said(const QString &type, const QString &path, const QJsonValue &value) const;
    QList<HeldEntry> entriesOf(const HeldMutation &held, int operation) const;

    Database &m_database;
    QDate m_today;
};

} // namespace alongside
