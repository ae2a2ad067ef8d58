// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One person behind a number of a campaign.
struct CampaignPerson {
    QString personId = {};
    QString name = {};
    QString initials = {};
    QString face = {};
    int tint = 0;
    int step = 0; ///< CampaignPeople::Step
    QString stepWords = {};
    QString detail = {}; ///< when and where it is booked, why they declined
    QString advocate = {}; ///< that they need one and nobody is found; empty otherwise
    QString act = {}; ///< what is next: "Book …"
    bool isToBook = false;

    bool operator==(const CampaignPerson &) const = default;
};

/// The people behind a number, whom to look after first at the top. Roles as CampaignPerson, but for isToBook.
class CampaignPeople : public LineModel<CampaignPerson> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a CampaignScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// CampaignStep.
    enum Step { Overdue, ToDo, Booked, Paused, Begun, NotAgreed, Away, Declined, Done };
    Q_ENUM(Step)

    explicit CampaignPeople(QObject *parent = nullptr);

    void show(QList<CampaignPerson> people);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
