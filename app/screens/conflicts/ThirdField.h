// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/conflicts/ThirdChoices.h"
#include "app/screens/conflicts/ThirdText.h"

namespace alongside {

/// One field of a value that nobody has given yet: how it is called, and what was typed or chosen for it.
struct ThirdField {
    QString field = {}; ///< of the record: "weeklyMinutes"
    QString name = {};
    ThirdHand hand = ThirdHand::Words;
    QString typed = {}; ///< Chosen: the choice's value; empty: none
    QList<ThirdChoice> choices = {};

    bool operator==(const ThirdField &) const = default;
};

/// Whether a value of that path can be given field by field.
bool isGivenByHand(const RecordSchema &schema, const QString &type, const QString &path);

/// What has to be given for that path; a group begins with what is in force. Empty where isGivenByHand says no.
QList<ThirdField> thirdFieldsOf(Database &database, const RecordSchema &schema, const QString &type,
    const QString &path, const QJsonValue &inForce);

/// The fields together as a value of that path. Of a group, what is not among them stays as it is in force.
ThirdGiven givenBy(const QList<ThirdField> &fields, const QString &path, const QJsonValue &inForce, QDate today);

} // namespace alongside
