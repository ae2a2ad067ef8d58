// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Register.h"
#include "app/screens/register/RegisterWish.h"

namespace alongside {

/// What the register page shows of one day, made anew from what is stored each time that it is read. Pure.
struct RegisterView {
    Register shown;
    QList<ScopeChoices::Scope> scopes;
    int chosenScope = 0;
    Site site; ///< without an id at an employer
    Employer employer; ///< without an id at a site
    bool knowsAnybody = false; ///< false before the first people have arrived on this tablet

    /// Of the site or employer.
    QString placeName() const { return employer.id.isEmpty() ? site.name : employer.name; }
    /// Its id.
    QString workplace() const { return employer.id.isEmpty() ? site.id.text : employer.id.text; }

    static RegisterView of(const RegisterWish &wish, const RegisterSources &sources, const CoachId &coach,
        const Register::LocalNow &now, Register::Order order);

    /// The sites that are open to registers on a day, by name.
    static QList<Site> sitesOn(QDate day, const RegisterSources &sources);
    /// The employers that expect somebody on the day, or where somebody was marked; by name.
    static QList<Employer> employersOn(const RegisterSources &sources);
    /// Where the coach works on that day.
    static SiteId siteOf(const CoachId &coach, QDate day, const RegisterSources &sources);
};

} // namespace alongside
