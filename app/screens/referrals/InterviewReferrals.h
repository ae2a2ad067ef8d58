// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/Referral.h"
#include "app/screens/interviews/LeadingYes.h"

#include <QtQmlIntegration>

namespace alongside {

/// The referrals that follow from an interview: each route that was said yes to is made in one tap, with the decision
/// that was recorded there. Two touches, and two tablets, make one.
class InterviewReferrals : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewEnd")
    Q_PROPERTY(QStringList routes READ routes NOTIFY changed)
    Q_PROPERTY(QStringList whys READ whys NOTIFY changed)
    Q_PROPERTY(QStringList standings READ standings NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    InterviewReferrals(
        const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent = nullptr);

    /// The interview is shown again, or another one is.
    void show();

    /// What was said yes to: "A course or college".
    QStringList routes() const;
    /// Why it cannot be made at a touch; empty: it can, or it is made.
    QStringList whys() const;
    /// How far it is; empty: it is not made.
    QStringList standings() const;
    QString problem() const { return m_problem; }

    /// One of routes().
    Q_INVOKABLE void make(int place);

Q_SIGNALS:
    void changed();

private:
    struct Follows {
        LeadingYes yes;
        Referral referral; ///< as it would be made, or as it is
        std::optional<Decision> decision;
        enum class Stage { ToMake, Made } stage = Stage::ToMake;
    };
    void read();
    Follows following(const LeadingYes &yes, const QList<Decision> &decisions) const;
    QString reasonOf(const LeadingYes &yes) const;

    WorkParts m_parts;
    CoachWriter &m_writer;
    OpenInterview &m_interview;
    Consent m_consent;
    QList<Follows> m_all;
    QString m_problem;
};

} // namespace alongside
