// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/Profile.h"
#include "app/papers/Paper.h"

#include <QCoreApplication>
#include <QFlags>

namespace alongside {

/// One page about a person in their own words, for whoever will stand beside them: what matters, what they are good at,
/// what they want next, how to talk with them. What is private goes on it only when it was chosen.
class ProfilePaper {
    Q_DECLARE_TR_FUNCTIONS(ProfilePaper)

public:
    enum Part { Alerts = 1, Contacts = 2 };
    Q_DECLARE_FLAGS(Parts, Part)

    /// Sections without words are left out.
    static Paper about(const Person &person, const Profile &profile, Parts chosen, QDate today);
    /// "Shan Griffiths, one page, 2026-11-22.pdf".
    static QString fileName(const Person &person, QDate today);
};

} // namespace alongside

Q_DECLARE_OPERATORS_FOR_FLAGS(alongside::ProfilePaper::Parts)
