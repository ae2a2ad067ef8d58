// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/papers/Paper.h"
#include "app/screens/ReadAloud.h"
#include "app/screens/interviews/OpenInterview.h"
#include "app/screens/interviews/ReviewOnPaper.h"

#include <QtQmlIntegration>

namespace alongside {

/// The two papers of a review: the formal record, and "My review" for the person. That somebody took one is written
/// down before the file is there.
class InterviewPapers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewEnd")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    InterviewPapers(const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent = nullptr);

    /// What the papers say of it beside the interview itself.
    struct Beside {
        QStringList referrals = {};
        QStringList decisions = {};
        AgreementStanding standing = AgreementStanding::None;
    };
    void follow(const Beside &beside) { m_beside = beside; }
    /// What was drawn or spoken as the agreement comes to this tablet, for the papers and to be heard.
    void fetchAgreement();
    /// Another interview is open.
    void forget();

    /// "Saved in Documents: Shan, my review, 2026-11-22.pdf"; empty before.
    QString sentence() const { return m_sentence; }
    /// "My review" is being read aloud.
    bool isSpeaking() const { return !m_voice.speaking().isEmpty(); }
    QString problem() const { return m_problem.isEmpty() ? m_voice.problem() : m_problem; }

    /// What was drawn as the agreement; null: nothing was, or it has not come to this tablet.
    QImage agreementPicture() const;

    Q_INVOKABLE void writeRecord();
    Q_INVOKABLE void writeMyReview();
    /// "My review" in its own words; once more, it is quiet.
    Q_INVOKABLE void listen();

Q_SIGNALS:
    void changed();

private:
    /// As they saw it in the interview.
    QImage pictureCalled(const QString &name) const { return m_interview.pictures().imageCalled(name); }
    Result<ReviewContent> content() const;
    void save(const Paper &paper, const QString &name);
    void tell(const Result<QString> &path);

    WorkParts m_parts;
    CoachWriter &m_writer;
    OpenInterview &m_interview;
    ReadAloud m_voice;
    Beside m_beside;
    AttachmentId m_fetched; // asked for, once
    QString m_sentence, m_problem;
};

} // namespace alongside
