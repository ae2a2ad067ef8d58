// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/earnings/BenefitsEditor.h"
#include "app/screens/earnings/EarningsEditor.h"
#include "app/screens/earnings/EarningsRows.h"
#include "app/screens/earnings/EarningsThought.h"
#include "app/screens/earnings/EvidenceScreen.h"
#include "app/screens/earnings/MarginRows.h"

namespace alongside {

/// What the person whose page is open earns, a month at a time, and the guard beside it: their weeks and jobs, the week
/// that is being written, and what the rules of their benefits make of it.
class EarningsScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonWork")
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString monthWords READ monthWords NOTIFY changed)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed)
    Q_PROPERTY(QString sumSentence READ sumSentence NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(alongside::EarningsRows *rows READ rows CONSTANT)
    Q_PROPERTY(alongside::EarningsEditor *editor READ editor CONSTANT)
    Q_PROPERTY(alongside::GuardLines *guard READ guard CONSTANT)
    Q_PROPERTY(alongside::EarningsThought *thought READ thought CONSTANT)
    Q_PROPERTY(alongside::EvidenceScreen *evidence READ evidence CONSTANT)
    Q_PROPERTY(alongside::BenefitsEditor *benefits READ benefits CONSTANT)
    Q_PROPERTY(alongside::MarginRows *margins READ margins CONSTANT)

public:
    EarningsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Whose page is open; empty: nobody's. The month of another is shut.
    void show(const QString &personId);
    /// Something that margins are made of has changed: they are read again at the next show.
    void forgetMargins() { m_marginsOn = {}; }

    /// The earnings role, while this tablet has had contact.
    bool isAllowed() const;
    /// A month is shown.
    bool isOpen() const { return m_month.isValid(); }
    QString name() const { return m_name; }
    QString monthWords() const;
    bool hasLater() const;
    /// "52 h and £1,104.00 net are written for November."
    QString sumSentence() const;
    /// Why there is nothing to write in; empty where there is.
    QString emptySentence() const;
    QString problem() const { return m_problem; }
    EarningsRows *rows() { return &m_rows; }
    EarningsEditor *editor() { return &m_editor; }
    GuardLines *guard() { return &m_guard; }
    EarningsThought *thought() { return &m_thought; }
    EvidenceScreen *evidence() { return &m_evidence; }
    BenefitsEditor *benefits() { return &m_benefits; }
    MarginRows *margins() { return &m_margins; }

    /// This month, and its week of today.
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void earlier() { turnTo(m_month.addMonths(-1)); }
    Q_INVOKABLE void later() { turnTo(m_month.addMonths(1)); }
    /// A row's week and job is written from now on.
    Q_INVOKABLE void choose(int row);
    /// One that is no placement here.
    Q_INVOKABLE void addJob(const QString &name);

Q_SIGNALS:
    void changed();

private:
    struct Job {
        QString key; ///< as Earnings::job
        QString name;
    };

    void turnTo(QDate month);
    void read();
    QList<Job> jobsNow() const;
    QList<Job> placedJobs() const;
    QStringList begunJobs() const;
    QList<QDate> weeks() const;
    void chooseWeek(QDate week);
    void refresh();
    EarningsLine lineOf(const EarningsCase &known, QDate week, const Job &job, const Job &first) const;
    EarningsCase caseNow() const;
    void readMargins();
    std::optional<GuardLine> wageLine() const;

    WorkParts m_parts;
    PersonId m_person;
    QString m_name, m_problem;
    QDate m_month; // its first day; invalid: shut
    RuleBook m_book;
    EarningsCase m_known;
    QList<Job> m_jobs;
    QDate m_birth; // invalid: not written
    QHash<PlacementId, QDate> m_apprenticeships; // and since when
    QDate m_marginsOn; // invalid: to be read again
    QStringList m_addedJobs; // nothing is written in them yet
    EarningsEditor m_editor;
    EarningsRows m_rows;
    GuardLines m_guard;
    EarningsThought m_thought;
    EvidenceScreen m_evidence;
    BenefitsEditor m_benefits;
    MarginRows m_margins;
};

} // namespace alongside
