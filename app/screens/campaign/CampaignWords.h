// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignStep.h"
#include "app/domain/FieldChange.h"

#include <QCoreApplication>

namespace alongside {

/// How a campaign stands, in words. Pure.
class CampaignWords {
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)

public:
    static QString step(CampaignStep step);
    static QString part(FormPart part);
    static QString everybodyLeft();
    static QString needsAdvocate();
    /// Of the panel's file, in the language of the screen.
    static QString label(const char *english);
    static QString atNoSite();
    static QString ofNoCoach();
    /// "Mon 23 Nov, 10:30 · Goscote Centre · M. Hicks"; coach: whom it is booked with.
    static QString booking(const Invitation &invitation, const QString &coach);
    static QString detail(const CampaignLine &line, const QString &coach, QDate today);
    /// What a touch does.
    enum class Act { Book, Look };
    static QString act(Act act);
    /// "Day: was Mon 23 Nov"; who: the name of whomever a field names.
    static QString change(const FieldChange &change, const QString &who);

private:
    static QString before(const FieldChange &change);
};

} // namespace alongside
