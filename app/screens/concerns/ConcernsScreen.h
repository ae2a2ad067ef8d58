// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/concerns/ConcernForm.h"
#include "app/screens/concerns/ConcernOutcomeForm.h"
#include "app/screens/concerns/ConcernRows.h"
#include "app/store/ConcernStore.h"

namespace alongside {

/// The concerns that whoever holds the tablet may read: their own, and for a safeguarding lead all of them. Behind the
/// lock nothing of them is in memory.
class ConcernsScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(alongside::ConcernForm *form READ form CONSTANT)
    Q_PROPERTY(alongside::ConcernOutcomeForm *outcome READ outcome CONSTANT)
    Q_PROPERTY(alongside::ConcernRows *rows READ rows CONSTANT)
    Q_PROPERTY(bool hasAny READ hasAny NOTIFY changed)
    Q_PROPERTY(bool lead READ isLead NOTIFY changed)
    Q_PROPERTY(QString notSent READ notSent NOTIFY changed)
    Q_PROPERTY(QString begunPersonId READ begunPersonId NOTIFY changed)
    Q_PROPERTY(QString begunSentence READ begunSentence NOTIFY changed)
    Q_PROPERTY(QString whomToRing READ whomToRing NOTIFY changed)
    Q_PROPERTY(QString shutSentence READ shutSentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString openId READ openId NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(bool urgent READ isUrgent NOTIFY changed)
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)

public:
    ConcernsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Reads what the holder may read; a lead's key becomes known to the service.
    void readAgain();
    /// What waits may have arrived.
    void noteSync();

    ConcernForm *form() { return &m_form; }
    /// What the lead writes about how the one that is read was dealt with.
    ConcernOutcomeForm *outcome() { return &m_outcome; }
    /// Those that nobody has dealt with first.
    ConcernRows *rows() { return &m_rows; }
    /// There is something to look at, or the holder is a lead.
    bool hasAny() const { return isLead() || m_rows.count() > 0 || !m_begun.isEmpty(); }
    bool isLead() const;
    /// "Not sent: phone the duty team now"; empty while nothing of the holder's waits. It names nobody: others see it.
    QString notSent() const;
    /// Whom an unfinished concern of the holder is about; empty: there is none.
    QString begunPersonId() const { return m_begun.text; }
    QString begunSentence() const;
    QString whomToRing() const;
    /// That the lead's key is still to come; empty when all is open.
    QString shutSentence() const;
    QString problem() const { return m_problem; }

    /// The one that is read; empty: none.
    QString openId() const { return m_open.id.text; }
    QString heading() const;
    QString detail() const;
    QString state() const;
    bool isUrgent() const;
    /// What was written, and under which heading, and what was done since; what was left empty is not there.
    QStringList titles() const;
    QStringList words() const;

    Q_INVOKABLE void open(const QString &concernId);
    Q_INVOKABLE void closeConcern();

Q_SIGNALS:
    void changed();

private:
    void forget();
    void readOwn(const KeyPair &keys);
    void readReceived(const KeyPair &keys);
    void publishKey(const KeyPair &keys);
    void showRows();
    bool isDealtWith(const ConcernId &id) const { return m_received.outcomes.contains(id); }
    QString standingOf(const Concern &concern) const;
    ConcernRow rowOf(const Concern &concern) const;
    QString who(const ConcernOutcome &outcome) const;
    const ConcernStore::Own *own(const ConcernId &id) const;
    QString who(const Concern &concern) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    ConcernForm m_form;
    ConcernOutcomeForm m_outcome;
    ConcernRows m_rows;
    Safeguarding m_said;
    QList<ConcernStore::Own> m_own;
    ConcernStore::Received m_received;
    PersonId m_begun;
    Concern m_open;
    QString m_problem;
};

} // namespace alongside
