// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/ReferralPack.h"
#include "app/screens/CoachWriter.h"
#include "app/screens/WorkParts.h"

#include <QUrl>
#include <QtQmlIntegration>

namespace alongside {

/// What goes with a referral: a paper to read, and the same for another service's computer. That somebody took it is
/// written down before the file is there.
class ReferralPackScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ReferralEditor")
    Q_PROPERTY(bool hasAlerts READ hasAlerts NOTIFY changed)
    Q_PROPERTY(bool withAlerts READ withAlerts WRITE setWithAlerts NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QUrl savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Form { Pdf, Fhir };
    Q_ENUM(Form)

    ReferralPackScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// From now on it is about this one, as it is stored now.
    void show(const Referral &referral);

    bool hasAlerts() const { return !m_pack.person.alerts.isEmpty(); }
    bool withAlerts() const { return m_pack.safety == ReferralPack::Safety::Included; }
    void setWithAlerts(bool wanted);
    /// Why there is nothing to give away; empty: there is.
    QString refusal() const { return m_refusal; }
    /// "Saved in Documents: …"; empty before.
    QString outcome() const;
    QUrl savedAt() const { return m_savedAt; }
    QString problem() const { return m_problem; }

    /// Ends with an outcome or a problem.
    Q_INVOKABLE void save(Form form);

Q_SIGNALS:
    void changed();

private:
    Result<void> read(const Referral &referral);
    Result<QString> refusalNow();
    Result<QByteArray> bytesAs(Form form) const;
    void tell(const Result<QUrl> &saved);

    WorkParts m_parts;
    CoachWriter &m_writer;
    ReferralPack m_pack;
    QString m_refusal, m_problem;
    QUrl m_savedAt;
};

} // namespace alongside
