// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Benefit.h"
#include "app/domain/Coach.h"
#include "app/domain/Expectation.h"
#include "app/domain/Person.h"
#include "app/domain/Placement.h"
#include "app/domain/Profile.h"
#include "app/domain/Site.h"
#include "app/domain/WorkStream.h"
#include "app/service/Csv.h"

#include <optional>

namespace alongside {

/// One person as a row of the case system's export describes them. Ids follow from (source, Client Ref).
struct ImportedPerson {
    Person person;
    Profile profile;
    QList<Benefit> benefits;
    std::optional<Placement> placement; ///< nothing: unplaced
    std::optional<Expectation> expectation;

    bool operator==(const ImportedPerson &) const = default;
};

/// What became of one row that was not simply taken.
struct ImportLine {
    enum class Outcome {
        Repaired, ///< taken, with something corrected or left empty
        Repeated, ///< a row for a person whom an earlier row describes: not looked at
        Refused,
    };
    int line = 0; ///< of the file, from 1
    QString clientRef;
    Outcome outcome = Outcome::Repaired;
    QStringList reasons; ///< whole sentences

    bool operator==(const ImportLine &) const = default;
};

/// What the service knows already, for the rows to refer to.
struct ImportContext {
    QString source; ///< name of the case system
    QDate today;
    QList<Site> sites;
    QList<WorkStream> workStreams;
    QList<Coach> coaches;
    QList<ImportedPerson> known; ///< imported from the same source before (person and profile)
};

/// What an import would do, as a value: who is new, and a line for every row that was repaired or refused.
struct ImportPlan {
    QList<ImportedPerson> people; ///< as the file describes them, known ones too
    QList<ImportLine> report; ///< by line

    bool operator==(const ImportPlan &) const = default;
};

/// Reads a council's export of people. A bad row never stops the others. A bad file answers Corrupt (no text) or
/// Rejected (columns missing or doubled) and there is no plan.
Result<ImportPlan> planPeopleImport(const QByteArray &file, const ImportContext &context);

} // namespace alongside
