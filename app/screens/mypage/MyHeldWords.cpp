// SPDX-License-Identifier: Apache-2.0
#include "app/screens/DayWords.h"
#include "app/screens/mypage/MyPart.h"
#include "app/screens/referrals/ReferralWords.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

namespace alongside {

namespace {

QString wholeDayOf(Instant at) { return QLocale{}.toString(Clock::localDateOf(at), QStringLiteral("d MMMM yyyy")); }

bool isGivenByThem(const Attachment &attachment)
{
    switch (attachment.purpose) {
    case Attachment::Purpose::OwnPhoto:
    case Attachment::Purpose::OwnVoice:
    case Attachment::Purpose::OwnPicture:
        return true;
    default:
        return false;
    }
}

bool belongTogether(const Attachment &one, const Attachment &other)
{
    return Clock::localDateOf(one.at) == Clock::localDateOf(other.at) && one.by == other.by
        && isGivenByThem(one) == isGivenByThem(other);
}

/// What one person added on one day, last first.
QList<QList<Attachment>> gatheredByDay(const QList<Attachment> &all)
{
    QList<QList<Attachment>> groups;
    for (const Attachment &each : all) {
        const auto same = std::find_if(groups.begin(), groups.end(),
            [&each](const QList<Attachment> &group) { return belongTogether(group.first(), each); });
        if (same == groups.end())
            groups.append({each});
        else
            same->append(each);
    }
    return groups;
}

} // namespace

QString MyHeldWords::referrals(const MyFacts &facts)
{
    if (!facts.referrals)
        return tr("Who we asked to help you is for key coaches, so that not everybody reads it. "
                  "You can ask us to show you.");
    QStringList said;
    for (const Referral &each : *facts.referrals)
        said.append(referral(each, facts));
    return said.isEmpty() ? tr("We have not asked another service to help you, as far as this tablet knows.")
                          : said.join(QStringLiteral("\n\n"));
}

QString MyHeldWords::referral(const Referral &referral, const MyFacts &facts)
{
    const QString route = ReferralWords::route(referral.route);
    const QString where = referral.destination.isEmpty()
        ? route
        : tr("%1 (%2)", "another service, and what sort it is").arg(referral.destination, route);
    const QString name = facts.nameOf(referral.by);
    const QString who = name.isEmpty() ? tr("We") : name;
    QStringList lines{referral.at
            ? tr("On %1 %2 wrote down to ask for you: %3.", "day, who, where").arg(wholeDayOf(*referral.at), who, where)
            : tr("%1 wrote down to ask for you: %2.", "who, where").arg(who, where)};
    if (!referral.reason.isEmpty()) lines.append(tr("Why: “%1”").arg(referral.reason));
    lines.append(tr("How it stands: %1.").arg(ReferralWords::standing(referral)));
    if (!referral.answer.isEmpty()) lines.append(tr("They said: “%1”").arg(referral.answer));
    return lines.join(QLatin1Char('\n'));
}

QString MyHeldWords::pictures(const MyFacts &facts)
{
    QStringList said;
    const QList<QList<Attachment>> groups = gatheredByDay(facts.pictures);
    if (!groups.isEmpty())
        said.append(tr("We have %n photos, recordings and drawings of you.", nullptr, int(facts.pictures.size())));
    else
        said.append(tr("We have no photo and no recording of you, as far as this tablet knows."));
    for (const QList<Attachment> &together : groups.mid(0, mostPictureLines))
        said.append(taken(together, facts));
    if (const int more = int(groups.size()) - mostPictureLines; more > 0)
        said.append(tr("And on %n more days. Ask us to show you.", nullptr, more));
    if (facts.picturesFrom.isValid())
        said.append(tr("Older ones than %1 are not on this tablet. Ask us to show you.")
                        .arg(QLocale{}.toString(facts.picturesFrom, QStringLiteral("d MMMM yyyy"))));
    return said.join(QLatin1Char('\n'));
}

QString MyHeldWords::taken(const QList<Attachment> &together, const MyFacts &facts)
{
    QMap<Attachment::Purpose, int> counts;
    for (const Attachment &each : together)
        ++counts[each.purpose];
    QStringList words;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        words.append(counted(each.key(), *each));
    const QString day = wholeDayOf(together.first().at);
    const QString what = words.join(QStringLiteral(", "));
    if (isGivenByThem(together.first())) return tr("On %1 you gave us: %2.").arg(day, what);
    const QString name = facts.nameOf(together.first().by);
    return tr("On %1 %2 added: %3.", "day, who, what").arg(day, name.isEmpty() ? tr("one of us") : name, what);
}

QString MyHeldWords::counted(Attachment::Purpose purpose, int count)
{
    switch (purpose) {
    case Attachment::Purpose::Face:
        return tr("%n photos of your face", nullptr, count);
    case Attachment::Purpose::Voice:
    case Attachment::Purpose::OwnVoice:
        return tr("%n recordings", nullptr, count);
    case Attachment::Purpose::Signature:
        return tr("%n signatures", nullptr, count);
    case Attachment::Purpose::OwnPicture:
        return tr("%n drawings", nullptr, count);
    case Attachment::Purpose::OwnSymbol:
        return tr("%n pictures of your own signs", nullptr, count);
    default:
        return tr("%n photos", nullptr, count);
    }
}

} // namespace alongside
