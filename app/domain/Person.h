// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace alongside {

/// Something everybody must know before they are alone with a person: seizures, an allergy, never alone.
struct Alert {
    QString kind = {}; ///< "seizures", "allergy", "neverAlone"…; one from a newer service is kept
    QString words = {};

    bool operator==(const Alert &) const = default;
};

/// How to talk with a person, coded as the Accessible Information Standard asks, and in words.
struct CommunicationNeed {
    QString code = {};
    QString words = {};
    QDate reviewBy = {}; ///< invalid: no day was named

    bool operator==(const CommunicationNeed &) const = default;
};

struct EmergencyContact {
    QString name = {};
    QString relation = {};
    QString phone = {};

    bool operator==(const EmergencyContact &) const = default;
};

/// Someone the service supports: what everyone who stands beside them may know (the rest is their Profile).
struct Person {
    enum class Status { Active, Paused, Left };

    PersonId id = {};
    QString givenName = {};
    QString familyName = {};
    QString preferredName = {}; ///< empty: as given
    QString phone = {};
    QList<Alert> alerts = {};
    QList<CommunicationNeed> communication = {};
    QList<EmergencyContact> contacts = {};
    CoachId keyCoach = {};
    Status status = Status::Active;
    QString source = {}; ///< the case system that they were imported from; empty: made here
    QString clientRef = {}; ///< their reference in it
    QString face = {}; ///< a small JPEG in base64url, of their Face; empty: none

    /// "Shan": what to call them.
    QString calledName() const;
    /// "Shan Griffiths": what headings and registers say.
    QString likedName() const;
    /// "Siân Griffiths": what papers say.
    QString fullName() const;
    /// "SG", of the liked name.
    QString initials() const;
    /// One line: the alerts' words, most urgent as given first.
    QStringList alertWords() const;
    /// One line: the communication needs' words.
    QString communicationHint() const;

    bool operator==(const Person &) const = default;
};

QString toText(Person::Status status);
/// Active for a word that this version does not know: nobody drops off a register for it.
Person::Status personStatusFromText(const QString &text);

} // namespace alongside
