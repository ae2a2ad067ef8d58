// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/held/HeldMatter.h"
#include "app/screens/held/HeldRows.h"
#include "sync/client/HeldDesk.h"

#include <QtQmlIntegration>

namespace alongside {

/// What the service could not take, from every tablet, for a supervisor to decide. It is asked for when somebody who
/// may look comes in, when they look, and now and then beside sync; it is kept in memory only: without a signal the
/// list is as it was, and says so; nothing can be decided then.
class HeldScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool mayLook READ mayLook NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString chipWords READ chipWords NOTIFY changed)
    Q_PROPERTY(QString restSentence READ restSentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(alongside::HeldRows *rows READ rows CONSTANT)
    Q_PROPERTY(alongside::HeldMatter *matter READ matter CONSTANT)

public:
    explicit HeldScreen(const WorkParts &parts, QObject *parent = nullptr);

    /// The coach's roles may be others, and words of another language.
    void readAgain();

    bool mayLook() const;
    bool isAsking() const { return m_isAsking; }
    /// The service has answered since this coach took the tablet.
    bool isKnown() const { return m_askedAt.has_value(); }
    /// "2 entries wait for a supervisor."
    QString sentence() const;
    /// "2 held", on every page; empty where there is nothing for this coach.
    QString chipWords() const;
    /// What the list leaves out; empty: nothing.
    QString restSentence() const;
    /// Why the service could not be asked, and how old the list is; empty: it is as of now.
    QString problem() const;
    /// What the last decision came to.
    QString outcome() const { return m_outcome; }
    HeldRows *rows() { return &m_rows; }
    HeldMatter *matter() { return &m_matter; }

    /// Asks the service. Nothing happens for who may not look, or while it is being asked.
    Q_INVOKABLE void look();
    Q_INVOKABLE void open(const QString &bundleId);

Q_SIGNALS:
    void changed();

private:
    void lookNowAndThen(const SyncOutcome &outcome);
    void take(const HeldDesk::Answer<HeldList> &answer);
    void show();
    bool showMatter(const QString &bundleId);
    void decide(HeldDecision::Kind kind, const QList<Mend> &mends);
    void takeOutcome(const HeldDecision &decision, const HeldDesk::Answer<HeldOutcome> &answer);
    QString doneSentence(const HeldDecision &decision) const;
    void forget();

    WorkParts m_parts;
    HeldDesk m_desk;
    HeldList m_list;
    HeldRows m_rows;
    HeldMatter m_matter;
    std::optional<Instant> m_askedAt; ///< when the list was as it is
    std::optional<SyncReason> m_whyNot; ///< why the last question had no answer
    std::optional<HeldDecision> m_sent; ///< the last that was sent, in case nobody heard what became of it
    QString m_outcome;
    bool m_isAsking = false;
};

} // namespace alongside
