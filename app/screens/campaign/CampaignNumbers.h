// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// How many people are in one part of a campaign.
struct CampaignNumber {
    QString key = {}; ///< CampaignBoard's
    QString words = {};
    int people = 0;
    double share = 0; ///< of everybody who is counted, 0 to 1
    int step = -1; ///< CampaignStep; -1: it is another question

    bool operator==(const CampaignNumber &) const = default;
};

/// Numbers that answer one question. Roles: key, words, people, share, step.
class CampaignNumbers : public LineModel<CampaignNumber> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a CampaignScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CampaignNumbers(QObject *parent = nullptr);

    void show(QList<CampaignNumber> numbers);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
