// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Coach.h"
#include "app/domain/Employer.h"
#include "app/domain/Site.h"
#include "app/domain/WorkStream.h"

namespace alongside {

/// Where the made-up service works, and who works there.
struct DemonstrationPlaces {
    QList<Site> sites; ///< Goscote Centre, Brownhills, County Hall
    QList<WorkStream> workStreams; ///< Horticulture, Packing, Catering, Print & Design, Car Valet
    QList<Employer> employers;
    QList<Coach> coaches; ///< those with a group first: see groupOf

    /// Coaches' groups: two for each work stream but the last, which has one.
    static constexpr int groups = 9;
    const WorkStream &workStreamOfGroup(int group) const { return workStreams.at(group / 2); }
    const Coach &coachOfGroup(int group) const { return coaches.at(group); }
};

/// Closures follow from the day: bank holidays of the years around it, and a training day five weeks before.
DemonstrationPlaces demonstrationPlaces(QDate firstDay, QDate day);

/// The same id for the same words, for everything made up.
QString demonstrationId(const QString &type, const QString &words);

} // namespace alongside
