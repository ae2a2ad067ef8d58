// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Consent.h"
#include "app/screens/interviews/LeadingYes.h"
#include "app/store/DecisionDraft.h"

#include <QtQmlIntegration>

namespace alongside {

/// The decisions that follow from an interview: each yes that leads to a referral, a move or paid work becomes a
/// Decision with how it was asked, what was said and capacity, which is assumed (Mental Capacity Act 2005 section
/// 1(2)). Only of what the person said themselves, the same both ways round; anything else is written on their page.
class InterviewDecisions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewEnd")
    Q_PROPERTY(QStringList open READ open NOTIFY changed)
    Q_PROPERTY(QStringList openWhys READ openWhys NOTIFY changed)
    Q_PROPERTY(QStringList beginnings READ beginnings NOTIFY changed)
    Q_PROPERTY(QStringList recorded READ recorded NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    InterviewDecisions(
        const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent = nullptr);

    /// The interview is shown again, or another one is.
    void show();

    /// What was said yes to and is no decision yet: "A course or college".
    QStringList open() const;
    /// Why it cannot be recorded at a touch; empty: it can.
    QStringList openWhys() const;
    /// What begins it on their page, where somebody else said it; empty: nothing does, or it is begun.
    QStringList beginnings() const;
    /// Everything that was decided in this interview, with what has become of it since: "Refer: a course or college.
    /// Yes. Capacity assumed. M. Hicks, 11:07".
    QStringList recorded() const { return m_recorded; }
    QString problem() const { return m_problem; }

    /// One of open().
    Q_INVOKABLE void record(int place);
    /// One of open(), with what the interview knows of it, as something that is being typed on their page. Whatever is
    /// being typed there already stays.
    Q_INVOKABLE void begin(int place);

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        LeadingYes yes;
        Decision decision; ///< as it would be written down
    };
    Decision decisionFor(const LeadingYes &yes) const;
    QString explained(const LeadingYes &yes) const;
    QString said(const LeadingYes &yes) const;
    AnswerKey questionOf(const Decision &decision) const;
    bool isTakenBack(const Decision &decision) const;
    QString recordedWords(const Decision &decision, const LeadingYes &yes) const;
    QString wordsOf(const Decision &decision) const;
    QString whyNot(const LeadingYes &yes) const;
    bool isForTheirPage(const LeadingYes &yes) const;
    QList<DecisionDraft> draftsFor(const Asked &asked) const;
    QString begunName(const AnswerKey &key) const;
    QString staffSaid(const QString &linkId) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    OpenInterview &m_interview;
    QList<Asked> m_open;
    QSet<QString> m_begun; // on their page, by begunName
    QStringList m_recorded;
    QString m_problem;
};

} // namespace alongside
