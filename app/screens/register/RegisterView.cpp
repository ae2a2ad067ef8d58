// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterView.h"

#include <algorithm>

namespace alongside {

namespace {

using Scope = ScopeChoices::Scope;
using Whom = ScopeChoices::Whom;

/// The register of one scope. A group is wherever its coach takes it, an employer's yard included.
RegisterQuestion questionOf(const Scope &scope, const RegisterWish &wish, const CoachId &coach)
{
    RegisterQuestion question{
        .day = wish.day, .session = wish.session, .site = wish.site, .group = {}, .workStream = {}};
    if (scope.whom == Whom::Employer) {
        question.site = {};
        question.employer = EmployerId{scope.id};
    }
    if (scope.whom == Whom::WorkStream) question.workStream = WorkStreamId{scope.id};
    if (scope.whom != Whom::MyGroup) return question;
    question.site = {};
    question.group = coach;
    return question;
}

QList<WorkStream> workStreamsAt(const SiteId &site, const RegisterSources &sources)
{
    QList<WorkStream> streams;
    for (const WorkStream &stream : sources.workStreams)
        if (stream.site == site) streams.append(stream);
    std::sort(streams.begin(), streams.end(),
        [](const WorkStream &left, const WorkStream &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return streams;
}

QList<Scope> possibleScopes(const Site &site, const Employer &employer, const RegisterSources &sources)
{
    if (!employer.id.isEmpty())
        return {{.whom = Whom::Employer, .id = employer.id.text, .name = employer.name, .people = 0}};
    QList<Scope> scopes{{.whom = Whom::MyGroup, .id = {}, .name = {}, .people = 0}};
    for (const WorkStream &stream : workStreamsAt(site.id, sources))
        scopes.append({.whom = Whom::WorkStream, .id = stream.id.text, .name = stream.name, .people = 0});
    scopes.append({.whom = Whom::Site, .id = {}, .name = site.name, .people = 0});
    return scopes;
}

int placeOf(const RegisterWish &wish, const QList<Scope> &scopes)
{
    const auto isWished = [&wish](const Scope &scope) {
        return scope.whom == wish.whom && (scope.whom != Whom::WorkStream || scope.id == wish.workStream.text);
    };
    const auto found = std::find_if(scopes.begin(), scopes.end(), isWished);
    if (found != scopes.end()) return int(found - scopes.begin());
    return scopes.first().whom == Whom::MyGroup ? 0 : int(scopes.size()) - 1;
}

} // namespace

RegisterView RegisterView::of(const RegisterWish &asked, const RegisterSources &sources, const CoachId &coach,
    const Register::LocalNow &now, Register::Order order)
{
    RegisterWish wish = asked;
    RegisterView view;
    view.employer = sources.employers.value(wish.employer);
    if (!sources.sites.contains(wish.site)) wish.site = siteOf(coach, wish.day, sources);
    if (view.employer.id.isEmpty()) view.site = sources.sites.value(wish.site);
    view.knowsAnybody = !sources.sites.isEmpty();

    QList<Register> registers;
    for (Scope scope : possibleScopes(view.site, view.employer, sources)) {
        Register one = Register::of(questionOf(scope, wish, coach), sources, now);
        scope.people = int(one.rows.size());
        const bool isOfPlace = scope.whom == Whom::Site || scope.whom == Whom::Employer;
        if (scope.people == 0 && !isOfPlace) continue; // nobody to choose
        view.scopes.append(scope);
        registers.append(std::move(one));
    }
    view.chosenScope = placeOf(wish, view.scopes);
    view.shown = registers.at(view.chosenScope);
    view.shown.sort(order);
    return view;
}

QList<Site> RegisterView::sitesOn(QDate day, const RegisterSources &sources)
{
    QList<Site> sites;
    for (const Site &site : sources.sites)
        if ((!site.to.isValid() || day <= site.to) && (!site.from.isValid() || day >= site.from)) sites.append(site);
    std::sort(sites.begin(), sites.end(),
        [](const Site &left, const Site &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return sites;
}

QList<Employer> RegisterView::employersOn(const RegisterSources &sources)
{
    QSet<EmployerId> expecting;
    for (const Expectation &expectation : sources.expectations)
        expecting.insert(expectation.employer);
    for (const AttendanceMark &mark : sources.marks)
        if (mark.isMarked()) expecting.insert(EmployerId{mark.workplace});
    QList<Employer> employers;
    for (const Employer &employer : sources.employers)
        if (expecting.contains(employer.id)) employers.append(employer);
    std::sort(employers.begin(), employers.end(),
        [](const Employer &left, const Employer &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return employers;
}

SiteId RegisterView::siteOf(const CoachId &coach, QDate day, const RegisterSources &sources)
{
    QHash<SiteId, int> ofMyGroup;
    for (const Expectation &expectation : sources.expectations)
        if (expectation.coach == coach && !expectation.site.isEmpty()) ++ofMyGroup[expectation.site];
    if (!ofMyGroup.isEmpty())
        return std::max_element(ofMyGroup.keyValueBegin(), ofMyGroup.keyValueEnd(), [](auto left, auto right) {
            return left.second < right.second;
        })->first;

    for (const SiteId &site : sources.coaches.value(coach).sites)
        if (sources.sites.contains(site)) return site;
    const QList<Site> sites = sitesOn(day, sources);
    return sites.isEmpty() ? SiteId{} : sites.first().id;
}

} // namespace alongside
