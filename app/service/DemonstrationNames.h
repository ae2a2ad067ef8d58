// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"

namespace alongside {

/// Made-up names and words; none is a real person's.
struct DemonstrationName {
    QString given;
    QString family;
    QString preferred = {};
    QList<Alert> alerts = {};
    QList<CommunicationNeed> communication = {};
};

/// The first fourteen are M. Hicks's group, written out; the others are put together, no two alike.
DemonstrationName demonstrationName(int number);

const QStringList &everyGivenName();
const QList<Alert> &everyAlert();
const QList<CommunicationNeed> &everyNeed();
const QStringList &everyRelation();
const QStringList &everyStreet();
const QStringList &everyMatter();
const QStringList &everyStrength();
const QStringList &everyWish();

} // namespace alongside
