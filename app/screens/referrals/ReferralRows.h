// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/Referral.h"
#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One referral in a list.
struct ReferralLine {
    QString referralId = {};
    QString personId = {};
    QString name = {}; ///< of the person
    QString route = {};
    QString destination = {};
    QString standing = {};
    QString chase = {};
    int state = 0; ///< ReferralRows::State
    bool isLate = false;

    bool operator==(const ReferralLine &) const = default;
};

/// Referrals, one line each. Roles as ReferralLine.
class ReferralRows : public LineModel<ReferralLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ReferralsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// Referral::State.
    enum State { Made, Sent, Accepted, Declined, Ended, Withdrawn, Unknown };
    Q_ENUM(State)

    explicit ReferralRows(QObject *parent = nullptr);

    void show(QList<ReferralLine> lines);
    static ReferralLine lineOf(const Referral &referral, const QString &name, QDate today);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
