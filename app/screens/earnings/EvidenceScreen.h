// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/EarningsGuard.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace alongside {

/// The evidence line of supported permitted work, and its paper. That somebody took it is written down before the file
/// is there.
class EvidenceScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EarningsScreen")
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QUrl savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    EvidenceScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    struct About {
        PersonId person = {};
        QString name = {};
        QString job = {};
        QDate week = {};
        EarningsGuard guard = {};
    };
    void show(About about);

    /// As the rule has it; empty where none of supported permitted work counts for them.
    QString line() const;
    /// "Saved in Documents: …"; empty before.
    QString outcome() const;
    QUrl savedAt() const { return m_savedAt; }
    QString problem() const { return m_problem; }

    /// Ends with an outcome or a problem.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();

private:
    std::optional<DatedRule> rule() const;
    Result<QUrl> write(const About &about, const DatedRule &rule) const;
    void tell(const Result<QUrl> &saved);

    WorkParts m_parts;
    CoachWriter &m_writer;
    About m_about;
    QUrl m_savedAt;
    QString m_problem;
};

} // namespace alongside
